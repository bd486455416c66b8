import NewsDeliver
import NewsModel
import NewsTime

/// What the tests of this stage send.
enum Letters {
  static let now = Instant(seconds: 1_719_295_200)

  /// Not stopped, at `now`.
  static let tools = DeliveryTools(userAgent: "tidings/test", clock: { now })

  static func message(
    _ lines: [Message.Line] = [
      Message.Line(
        number: 1, text: "Dam <b>holds</b> & *river* falls", source: "Coast_Radio",
        link: "https://coast.example/a?b=1&c=(2)"),
      Message.Line(number: 3, text: "@everyone [click](http://evil.example)", source: nil),
    ], more: Int = 7
  ) -> Message {
    Message(
      kind: .edition, id: "morning/2024-06-25", title: "Morning digest: Dam <holds> (+8)",
      date: now, offset: 4 * 3600, list: TopicName(id: "morning", name: "Morning digest"),
      sender: "Coast desk", text: "MORNING\n\n 1 Dam holds\n", page: "<p>Dam</p>\n",
      json: #"{"v":1}"#, lines: lines, more: more)
  }

  /// A mail as `MailFace` writes one, larger than one buffer of libcurl's.
  static let mail: [UInt8] = {
    var lines = [
      "From: Desk <news@desk.example>", "To: <reader@example.org>", "Subject: News",
      "Message-ID: <0011@desk.example>", "MIME-Version: 1.0", "",
    ]
    lines += (0..<2000).map { "Line \($0) of the news" }
    lines += [".", "..two", "From here on", ">From there", ""]
    return Array(lines.joined(separator: "\r\n").utf8)
  }()
}

import NewsModel
import NewsNet
import NewsText

/// One request that says a message in the language of whoever listens.
struct WebCall: Sendable, Equatable {
  var method = "POST"
  var url: String
  var headers: [String] = []
  var body: [UInt8]

  /// Nil where the delivery lacks what its shape needs, which the config has said.
  ///
  /// `url` and `token` are the secrets that were found; `key` is the same for each try.
  init(
    _ message: Message, to delivery: WebDelivery, url: String, token: String?, key: String
  ) {
    let place = url.utf8.last == UInt8(ascii: "/") ? String(url.dropLast()) : url
    switch delivery.shape {
    case .webhook:
      self.init(url: url, json: message.json)
    case .ntfy:
      self.init(ntfy: message, url: url, priority: delivery.priority)
    case .slack:
      self.init(url: url, json: SlackText.json(message))
    case .discord:
      self.init(url: url, json: DiscordText.json(message))
    case .telegram:
      self.init(
        url: "\(place)/bot\(token ?? "")/sendMessage",
        json: TelegramText.json(message, chat: delivery.room ?? ""))
    case .matrix:
      // The number of the transaction makes a second try no second message.
      self.init(
        method: "PUT",
        url: "\(place)/_matrix/client/v3/rooms/\(WebCall.segment(delivery.room ?? ""))"
          + "/send/m.room.message/\(key)",
        json: MatrixText.json(message))
    case .gotify:
      self.init(url: "\(place)/message", json: GotifyText.json(message, delivery.priority))
    }
    headers.append("Idempotency-Key: \(key)")
    if let token {
      switch delivery.shape {
      case .telegram: break
      case .gotify: headers.append("X-Gotify-Key: \(token)")
      default: headers.append("Authorization: Bearer \(token)")
      }
    }
    headers += delivery.headers.map { "\($0.name): \($0.value)" }
  }

  private init(method: String = "POST", url: String, json: String) {
    self.method = method
    self.url = url
    headers = ["Content-Type: application/json; charset=utf-8"]
    body = Array(json.utf8)
  }

  /// https://docs.ntfy.sh/publish/: the text as it is, all else in headers; up to 4096 bytes.
  private init(ntfy message: Message, url: String, priority: Int?) {
    self.url = url
    headers = [
      "Content-Type: text/plain; charset=utf-8",
      "Title: \(HeaderText.word(Cells.cut(message.title, to: 200)))",
    ]
    if let link = message.lines.first?.link { headers.append("Click: \(link)") }
    if let priority { headers.append("Priority: \(priority)") }
    let text = ChatText(message).text(
      limit: 4000, title: false, length: { $0.utf8.count }, plain: { $0 },
      line: { line in
        ChatText.words(line) + (line.link.map { "\n\($0)" } ?? "")
      })
    body = Array((text.isEmpty ? message.title : text).utf8)
  }

  /// A text as one segment of a path.
  private static func segment(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var out: [UInt8] = []
    for byte in text.utf8 {
      if ASCII.isAlphanumeric(byte) || [0x2D, 0x2E, 0x5F, 0x7E].contains(byte) {
        out.append(byte)
      } else {
        out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}

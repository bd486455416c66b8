package import NewsModel
import NewsText

/// A notification on the desktop, by notify-send(1).
package enum DesktopDelivery {
  /// Lines that a bubble has room for.
  private static let mostLines = 5

  package static func send(_ message: Message) -> Verdict {
    ProgramDelivery.run(argv(message), input: [])
  }

  /// Every word of it is an argument; the body is a little markup, in which nothing of ours is any
  /// (Desktop Notifications Specification, "Markup").
  static func argv(_ message: Message) -> [String] {
    let lines = message.lines.prefix(mostLines).map { line in
      Escaping.html(Cells.cut(line.text, to: 160))
    }
    return [
      "notify-send", "--app-name=Tidings", "--", Cells.cut(message.title, to: 120),
      lines.joined(separator: "\n"),
    ]
  }
}

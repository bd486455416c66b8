import NewsModel
import NewsText

/// A message as lines of a chat, as many as there is room for.
struct ChatText {
  /// Cells of one line's text: a headline of more is none.
  static let longestLine = 300

  private let message: Message

  init(_ message: Message) {
    self.message = message
  }

  /// Title and lines joined with line breaks, at most `limit` units long as `length` counts them;
  /// where lines are left out, the last one says how many stories.
  ///
  /// `line` writes a story in the language of the chat, `plain` any other text.
  func text(
    limit: Int, title: Bool, length: (String) -> Int, plain: (String) -> String,
    line: (Message.Line) -> String
  ) -> String {
    var told = title ? [plain(Cells.cut(message.title, to: ChatText.longestLine))] : []
    var count = told.reduce(0) { $0 + length($1) + 1 }
    var left = message.lines.count + message.more
    for story in message.lines {
      var short = story
      short.text = Cells.cut(story.text, to: ChatText.longestLine)
      let text = line(short)
      // Room for "+1234".
      guard count + length(text) + 1 + 8 <= limit else { break }
      told.append(text)
      count += length(text) + 1
      left -= 1
    }
    if left > 0 { told.append(plain("+\(left)")) }
    return told.joined(separator: "\n")
  }

  /// "1. Text (Source)", with a dot where the story has no number.
  static func words(_ line: Message.Line) -> String {
    let start = line.number.map { "\($0). " } ?? ""
    return start + line.text + (line.source.map { " (\($0))" } ?? "")
  }
}

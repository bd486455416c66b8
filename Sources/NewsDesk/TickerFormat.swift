import NewsRender

/// The form of a ticker line that a command asks for.
package enum TickerFormat: Sendable, Equatable {
  /// For people: cut to `width` cells, a rule where the day changes.
  case terminal(width: Int, color: Bool)
  /// For programs: one line an item, nothing cut.
  case pipe
  /// One JSON object a line.
  case jsonl

  var lineFormat: TickerLine.Format {
    switch self {
    // Where colour is not wanted, neither are the escapes of a link.
    case .terminal(let width, let color): .terminal(width: width, color: color, links: color)
    case .pipe: .pipe
    case .jsonl: .jsonl
    }
  }
}

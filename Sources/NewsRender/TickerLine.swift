package import NewsModel
import NewsText
package import NewsTime

/// Turns events into ticker lines: one item is one line, whatever it holds.
package struct TickerLine: Sendable {
  /// The forms of a line.
  package enum Format: Sendable, Equatable {
    /// Cut to `width` cells, with a rule where the day changes.
    case terminal(width: Int, color: Bool, links: Bool)
    /// `2024-06-24T20:49+04:00  [Dagestan]  Title  (Caliber.Az)  https://…`
    case pipe
    /// One object a line.
    case jsonl
  }

  /// What one line may hold, its newline included: less than a pipe's atomic write.
  package static let limit = 4096

  private let format: Format
  private let clock: Clock
  private let words: DigestWords
  private var terminal: TerminalTicker

  /// Times are shown in `zone`; `language` is that of the names of days.
  package init(_ format: Format, zone: Zone, language: String = "en") {
    self.format = format
    clock = Clock(zone: zone)
    words = .of(language)
    terminal = TerminalTicker(clock: clock, words: words)
  }

  /// The event's line without its newline; on a terminal a rule stands before the first line of a
  /// new day.
  package mutating func lines(for event: Event) -> [String] {
    let event = event.cleaned()
    switch format {
    case .terminal(let width, let color, let links):
      return terminal.lines(
        for: event, width: width, style: TerminalStyle(color: color, links: links))
    case .pipe:
      return [pipe(event)]
    case .jsonl:
      return [JSONLine.text(event, limit: TickerLine.limit - 1)]
    }
  }

  /// Parts that an event lacks are left out; the title is never cut.
  private func pipe(_ event: Event) -> String {
    let stamp =
      event.item.published?.precision == .day
      ? clock.day(event.time).text : clock.stamp(event.time)
    var parts = [stamp]
    if let topic = event.topic { parts.append("[\(topic.name)]") }
    parts.append(TickerLine.title(event))
    if !event.sourceName.isEmpty { parts.append("(\(event.sourceName))") }
    if let link = SafeLink.text(event.item.link) { parts.append(link) }
    return parts.joined(separator: "  ")
  }

  /// The title, and what it was before where that is news.
  static func title(_ event: Event) -> String {
    let title = event.item.title.isEmpty ? event.item.link ?? "?" : event.item.title
    guard let was = event.was, was != title else { return title }
    return "\(title) (was: \(was))"
  }
}

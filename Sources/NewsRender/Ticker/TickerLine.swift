package import NewsModel
package import NewsText
package import NewsTime

/// Turns events into ticker lines: one item is one line, whatever it holds.
package struct TickerLine: Sendable {
  /// The forms of a line.
  package enum Format: Sendable, Equatable {
    /// Cut to `width` cells, with a rule where the day changes; `tellsQuiet` where it shows all
    /// there is, so that hours without a line are hours without news.
    case terminal(width: Int, color: Bool, links: Bool, tellsQuiet: Bool)
    /// `2024-06-24T20:49+04:00  [Dagestan]  Title  (Caliber.Az)  https://…`
    case pipe
    /// sfeed(5), and the source's id.
    case tsv
    /// One object a line.
    case jsonl
    case bar(TickerBar)
    case template(TickerTemplate)
  }

  /// What one line may hold, its newline included: less than a pipe's atomic write.
  package static let limit = 4096

  /// May change between two lines, as the size of a terminal does.
  package var format: Format
  private let clock: Clock
  private let words: DigestWords
  /// What was searched for; none in a ticker.
  private let searched: [WordPattern]
  private var terminal: TerminalTicker
  private var bar: BarLine?

  /// Times are shown in `zone`; `language` is that of the names of days. Lines for people show where
  /// words stand that were searched for.
  package init(
    _ format: Format, zone: Zone, language: String = "en", searched: [WordPattern] = []
  ) {
    self.format = format
    self.searched = searched
    clock = Clock(zone: zone)
    words = .of(language)
    terminal = TerminalTicker(clock: clock, words: words, searched: searched)
    if case .bar(let bar) = format { self.bar = BarLine(bar) }
  }

  /// What stands before the first line and behind the last.
  package var opening: [String] { bar?.opening ?? [] }
  package var closing: [String] { bar?.closing ?? [] }

  /// The event's line without its newline; on a terminal a rule may stand before it.
  package mutating func lines(for event: Event) -> [String] {
    let event = event.cleaned()
    let limit = TickerLine.limit - 1
    switch format {
    case .terminal(let width, let color, let links, let tellsQuiet):
      return terminal.lines(
        for: event, width: width, style: TerminalStyle(color: color, links: links),
        tellsQuiet: tellsQuiet)
    case .pipe: return [pipe(event)]
    case .tsv: return [TSVLine.text(event, limit: limit)]
    case .jsonl: return [JSONLine.text(event, limit: limit)]
    case .template(let template): return [template.line(event, clock: clock, words: words)]
    case .bar: return bar.map { _ in [barLine(event, limit)] } ?? []
    }
  }

  /// Parts that an event lacks are left out; the title is never cut.
  private func pipe(_ event: Event) -> String {
    let stamp =
      event.item.published?.precision == .day
      ? clock.day(event.time).text : clock.stamp(event.time)
    var parts = [stamp]
    if let topic = event.topic { parts.append("[\(topic.label)]") }
    parts.append(TickerLine.title(event, was: words.was))
    if !event.sourceName.isEmpty { parts.append("(\(event.sourceName))") }
    if let link = SafeLink.text(event.item.link) { parts.append(link) }
    if let excerpt = Excerpt.text(of: event.item, for: searched) { parts.append(excerpt) }
    return parts.joined(separator: "  ")
  }

  /// `20:49 Title (Source)`
  private mutating func barLine(_ event: Event, _ limit: Int) -> String {
    var parts = [Direction.isolated(TickerLine.title(event, was: words.was))]
    if let time = clock.time(event) { parts.insert(time, at: 0) }
    if !event.sourceName.isEmpty { parts.append("(\(Direction.isolated(event.sourceName)))") }
    return bar?.line(event, parts.joined(separator: " "), limit: limit) ?? ""
  }

  /// The title, or what stands for one.
  static func headline(_ event: Event) -> String {
    event.item.title.isEmpty ? event.item.link ?? "?" : event.item.title
  }

  /// The title, and what it was before where that is news: `Death toll rises to 20 (was 15)`.
  static func title(_ event: Event, was word: String) -> String {
    let title = headline(event)
    switch Change(event) {
    case .words(let old): return "\(title) (\(word) \(old))"
    case .title(let old): return "\(title) (\(word): \(old))"
    case .more, nil: return title
    }
  }
}

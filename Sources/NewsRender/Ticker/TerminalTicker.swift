import NewsModel
import NewsText
import NewsTime

/// Ticker lines for eyes: `20:49  Dagestan  Türkiye, UN express…   Caliber.Az`.
struct TerminalTicker: Sendable {
  let clock: Clock
  let words: DigestWords
  /// What was searched for: lines then stand in no order of time, each with its day, the words set
  /// off, and an excerpt below where the title lacks one.
  let searched: [WordPattern]
  /// The newest time a line stood at.
  private var newest: Instant?
  private var pace = NewsPace()

  /// Cells below which a title says nothing; what stands beside it goes first.
  private static let leastTitle = 24

  init(clock: Clock, words: DigestWords, searched: [WordPattern] = []) {
    self.clock = clock
    self.words = words
    self.searched = searched
  }

  /// `event` is cleaned.
  mutating func lines(
    for event: Event, width: Int, style: TerminalStyle, tellsQuiet: Bool
  ) -> [String] {
    if !searched.isEmpty { return found(event, width, style) }
    let day = clock.day(event.time)
    let newestDay = newest.map(clock.day)
    let gap = pace.quiet(before: event.time)
    let quiet = tellsQuiet ? gap.map(silence) : nil
    var lines: [String] = []
    if let newestDay, day > newestDay {
      lines.append(rule([words.rule(day), quiet].compactMap(\.self), width, style))
    } else if let quiet {
      lines.append(style.faint(Cells.cut("— \(quiet) —", to: width)))
    }
    // A late item of an earlier day says which, instead of turning the calendar back.
    let mark = newestDay.flatMap { day < $0 ? "\(words.mark(day, $0, besides: $0)) " : nil } ?? ""
    newest = max(newest ?? event.time, event.time)
    lines.append(line(event, time: mark + time(event), width, style))
    return lines
  }

  private func found(_ event: Event, _ width: Int, _ style: TerminalStyle) -> [String] {
    let time = clock.day(event.time).text + " " + time(event)
    let indent = Cells.width(time) + 2
    let excerpt = Excerpt.text(
      of: event.item, for: searched, cells: min(Excerpt.cells, max(1, width - indent)))
    let below = excerpt.map { text in
      String(repeating: " ", count: indent) + marked(Direction.isolated(text), style)
    }
    return [line(event, time: time, width, style)] + (below.map { [$0] } ?? [])
  }

  private func time(_ event: Event) -> String {
    event.item.published?.precision == .day ? "     " : clock.time(event.time)
  }

  /// The text with the words set off that were searched for.
  private func marked(_ text: String, _ style: TerminalStyle) -> String {
    FoundWords.ranges(of: searched, in: text).reversed().reduce(into: text) { text, range in
      text.replaceSubrange(range, with: style.strong(String(text[range])))
    }
  }

  private func line(_ event: Event, time: String, _ width: Int, _ style: TerminalStyle) -> String {
    var room = width - Cells.width(time) - 2
    var text = style.faint(time) + "  "
    let source = Cells.cut(event.sourceName, to: max(0, width / 4))
    let sourceCells = source.isEmpty ? 0 : Cells.width(source) + 3
    if let topic = event.topic {
      let name = Cells.cut(topic.label, to: max(1, width / 4))
      let cells = Cells.width(name) + 2
      if room - cells - sourceCells >= TerminalTicker.leastTitle {
        text += style.topic(Direction.isolated(name), id: topic.id) + "  "
        room -= cells
      }
    }
    let showsSource = sourceCells > 0 && room - sourceCells >= TerminalTicker.leastTitle
    let titleRoom = max(1, showsSource ? room - sourceCells : room)
    let title = Cells.cut(TickerLine.title(event, was: words.was), to: titleRoom)
    text += style.link(marked(Direction.isolated(title), style), to: SafeLink.text(event.item.link))
    guard showsSource else { return text }
    let gap = titleRoom - Cells.width(title) + 3
    return text + String(repeating: " ", count: max(1, gap))
      + style.faint(Direction.isolated(source))
  }

  /// `── Tuesday 25 June ── 8 h without news ─────`
  private func rule(_ parts: [String], _ width: Int, _ style: TerminalStyle) -> String {
    let text = Cells.cut(parts.map { "── \($0) " }.joined(), to: max(1, width))
    let rest = max(0, width - Cells.width(text))
    return style.faint(text + String(repeating: "─", count: rest))
  }

  /// "3 h without news"
  private func silence(_ seconds: Int64) -> String {
    let hours = Int(seconds / 3600)
    return hours < 48 ? words.say(\.quietHours, hours) : words.say(\.quietDays, hours / 24)
  }
}

import NewsModel
import NewsText
import NewsTime

/// Ticker lines for eyes: `20:49  Dagestan  Türkiye, UN express…   Caliber.Az`.
struct TerminalTicker: Sendable {
  let clock: Clock
  let words: DigestWords
  /// The newest day a line stood on.
  private var day: Day?

  /// Cells below which a title says nothing; what stands beside it goes first.
  private static let leastTitle = 24

  init(clock: Clock, words: DigestWords) {
    self.clock = clock
    self.words = words
  }

  /// `event` is cleaned.
  mutating func lines(for event: Event, width: Int, style: TerminalStyle) -> [String] {
    let day = clock.day(event.time)
    var lines: [String] = []
    if let last = self.day, day > last { lines.append(rule(day, width, style)) }
    // A late item of an earlier day says which, instead of turning the calendar back.
    let mark = self.day.flatMap { day < $0 ? "\(words.mark(day, $0, besides: $0)) " : nil } ?? ""
    self.day = max(self.day ?? day, day)
    let clockless = event.item.published?.precision == .day
    lines.append(
      line(event, time: mark + (clockless ? "     " : clock.time(event.time)), width, style))
    return lines
  }

  private func line(_ event: Event, time: String, _ width: Int, _ style: TerminalStyle) -> String {
    var room = width - Cells.width(time) - 2
    var text = style.faint(time) + "  "
    let source = Cells.cut(event.sourceName, to: max(0, width / 4))
    let sourceCells = source.isEmpty ? 0 : Cells.width(source) + 3
    if let topic = event.topic {
      let name = Cells.cut(topic.name, to: max(1, width / 4))
      let cells = Cells.width(name) + 2
      if room - cells - sourceCells >= TerminalTicker.leastTitle {
        text += style.topic(name, id: topic.id) + "  "
        room -= cells
      }
    }
    let showsSource = sourceCells > 0 && room - sourceCells >= TerminalTicker.leastTitle
    let titleRoom = max(1, showsSource ? room - sourceCells : room)
    let title = Cells.cut(TickerLine.title(event), to: titleRoom)
    text += style.link(title, to: SafeLink.text(event.item.link))
    guard showsSource else { return text }
    let gap = titleRoom - Cells.width(title) + 3
    return text + String(repeating: " ", count: max(1, gap)) + style.faint(source)
  }

  /// `── Tuesday 25 June ─────`
  private func rule(_ day: Day, _ width: Int, _ style: TerminalStyle) -> String {
    let text = Cells.cut("── \(words.rule(day)) ", to: max(1, width))
    let rest = max(0, width - Cells.width(text))
    return style.faint(text + String(repeating: "─", count: rest))
  }
}

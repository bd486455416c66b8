import NewsModel
import NewsRender
import NewsStore
import NewsSystem

/// The ticker of `run`: a cursor over `seq`, moved before a line is written and back where it could
/// not be, so that a crash loses one line of the stream at most and repeats none.
struct RunTicker {
  /// The cursor's name in the store.
  static let cursor = "run"

  private let output: Output
  private var line: TickerLine
  /// The reader has what it wanted; the run goes on without it.
  private(set) var isReaderGone = false

  init(_ line: TickerLine, to output: Output) {
    self.line = line
    self.output = output
  }

  /// Writes what the cursor has not passed yet.
  mutating func tell(_ store: Store) throws(DeskError) {
    if isReaderGone { return }
    do {
      var cursor = try store.cursor(RunTicker.cursor) ?? 0
      let last = try store.lastSeq()
      while cursor < last {
        let query = EventQuery(after: cursor, through: last, kinds: Event.Kind.told, oldest: 500)
        let events = try store.events(query)
        guard !events.isEmpty else { break }
        for event in events {
          try store.move(cursor: RunTicker.cursor, to: event.seq)
          do {
            for text in line.lines(for: event) { try output.line(text) }
          } catch {
            try store.move(cursor: RunTicker.cursor, to: cursor)
            guard error.isReaderGone else { throw DeskError(error) }
            isReaderGone = true
            return
          }
          cursor = event.seq
        }
      }
      if cursor < last { try store.move(cursor: RunTicker.cursor, to: last) }
    } catch {
      throw DeskError(any: error)
    }
  }
}

extension Event.Kind {
  /// What a ticker says without being asked for all.
  static let told: Set<Event.Kind> = [.new, .update]
}

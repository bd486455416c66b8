import NewsModel
import NewsRender
import NewsStore
import NewsSystem
import NewsTime

/// The ticker of `run`: a cursor over `seq`, moved before a line is written and back where it could
/// not be, so that a crash loses one line of the stream at most and repeats none.
///
/// In quiet hours a cursor of its own goes ahead for what is urgent, and what it tells is marked;
/// when they end, the first one follows and passes over the marked, whatever is urgent by then.
struct RunTicker {
  /// The cursor's name in the store.
  static let cursor = "run"
  private static let urgentCursor = "run urgent"

  private let output: Output
  private var line: TickerLine
  private let hold: QuietHold
  /// The reader has what it wanted; the run goes on without it.
  private(set) var isReaderGone = false
  /// Why a line could not be written; nothing more is, and the run goes on: editions and deliveries
  /// have no part in a full disk elsewhere.
  private var failure: DeskError?

  init(_ line: TickerLine, hold: QuietHold, to output: Output) {
    self.line = line
    self.hold = hold
    self.output = output
  }

  /// Says once why a line could not be written; the next `tell` tries again.
  mutating func takeFailure() -> DeskError? {
    failure.take()
  }

  /// Writes what the cursors have not passed yet.
  mutating func tell(_ store: Store, now: Instant) throws(DeskError) {
    if isReaderGone || failure != nil { return }
    do {
      let last = try store.lastSeq()
      let told = try store.cursor(RunTicker.cursor) ?? 0
      guard told < last else { return }
      let mutes = try MuteList(store, now: now)
      if hold.isQuiet(at: now) {
        let hold = hold
        let urgent = try store.cursor(RunTicker.urgentCursor) ?? 0
        try tell(store, RunTicker.urgentCursor, after: max(told, urgent), through: last) {
          hold.isUrgent($0) && mutes.reason(toHide: $0) == nil
        }
      } else {
        let shown = try store.shownAhead(ofCursor: RunTicker.cursor)
        try tell(store, RunTicker.cursor, after: told, through: last) {
          !shown.contains($0.seq) && mutes.reason(toHide: $0) == nil
        }
        if !shown.isEmpty, !isReaderGone, failure == nil {
          try store.forgetShownAhead(ofCursor: RunTicker.cursor, through: last)
        }
      }
    } catch {
      throw DeskError(any: error)
    }
  }

  private mutating func tell(
    _ store: Store, _ name: String, after: Int64, through last: Int64,
    where isTold: (Event) -> Bool
  ) throws {
    let isAhead = name == RunTicker.urgentCursor
    var cursor = after
    while cursor < last {
      let query = EventQuery(after: cursor, through: last, kinds: Event.Kind.told, oldest: 500)
      let events = try store.events(query)
      guard !events.isEmpty else { break }
      for event in events {
        if isTold(event) {
          if isAhead {
            try store.mark(shown: true, aheadOfCursor: RunTicker.cursor, event.seq)
          }
          try store.move(cursor: name, to: event.seq)
          do {
            for text in line.lines(for: event) { try output.line(text) }
          } catch {
            try store.move(cursor: name, to: cursor)
            if isAhead {
              try store.mark(shown: false, aheadOfCursor: RunTicker.cursor, event.seq)
            }
            if Signals.stop != nil { throw error }
            if error.isReaderGone { isReaderGone = true } else { failure = DeskError(error) }
            return
          }
        }
        cursor = event.seq
      }
    }
    if after < last { try store.move(cursor: name, to: last) }
  }
}

extension Event.Kind {
  /// What a ticker says without being asked for all.
  static let told: Set<Event.Kind> = [.new, .update]
}

import NewsModel
import NewsRender
import NewsSystem

/// How a ticker's events go out: line behind line, in a bar one at a time, or as one rolling line.
struct TickerPrinter {
  private enum Manner {
    case lines
    case oneByOne
    case rolling(Marquee)
  }

  /// Nanoseconds a line stands in a bar before the next.
  private static let stand: Int64 = 10_000_000_000
  /// Nanoseconds of a step of a rolling line.
  private static let step: Int64 = 200_000_000
  /// Titles that roll at once.
  private static let rolling = 10

  private let output: Output
  private let format: TickerFormat
  private var line: TickerLine
  private var manner: Manner
  private var waiting: ArraySlice<Event> = []
  private var shown: [Event] = []
  /// When the next may be written, by the monotonic clock.
  private var next: Int64 = 0

  init(
    _ line: TickerLine, format: TickerFormat, marquee: Marquee?, live: Bool, to output: Output
  ) {
    self.line = line
    self.format = format
    self.output = output
    // A bar that asks once gets what there is; only one that listens is told in its own time.
    manner = marquee.map(Manner.rolling) ?? (live && format.bar != nil ? .oneByOne : .lines)
  }

  /// Events to be told, in order.
  mutating func take(_ events: [Event]) {
    waiting += events
  }

  /// When there is something to write, in nanoseconds of the monotonic clock; nil for nothing.
  var due: Int64? {
    switch manner {
    case .lines: waiting.isEmpty ? nil : 0
    case .oneByOne: waiting.isEmpty ? nil : next
    case .rolling(let marquee): marquee.isStill && waiting.isEmpty ? nil : next
    }
  }

  mutating func open() throws(DeskError) {
    let lines = if case .rolling(let marquee) = manner { marquee.opening } else { line.opening }
    for text in lines { try put(text) }
  }

  mutating func close() throws(DeskError) {
    let lines = if case .rolling(let marquee) = manner { marquee.closing } else { line.closing }
    for text in lines { try put(text) }
    if case .rolling = manner, isOnTerminal { try put("") }
  }

  /// Writes what is due at `now`; `told` hears of each event that is out.
  mutating func write(
    now: Int64, told: (Event) throws(DeskError) -> Void
  ) throws(DeskError) {
    switch manner {
    case .lines:
      while let event = waiting.popFirst() {
        try tell(event)
        try told(event)
      }
    case .oneByOne:
      guard now >= next, let event = waiting.popFirst() else { return }
      try tell(event)
      try told(event)
      next = now + TickerPrinter.stand
    case .rolling(let marquee):
      guard now >= next else { return }
      manner = .rolling(try roll(marquee, told))
      next = now + TickerPrinter.step
    }
  }

  /// Rolls what there is through the window once.
  mutating func rollOnce(told: (Event) throws(DeskError) -> Void) throws(DeskError) {
    guard case .rolling = manner, !waiting.isEmpty else { return }
    while true {
      try write(now: Machine.monotonicNanoseconds(), told: told)
      guard case .rolling(let marquee) = manner, !marquee.isStill, !marquee.isAtStart else {
        return
      }
      let woken: Woken
      do {
        woken = try Watch.pause(seconds: Double(TickerPrinter.step) / 1e9, also: output.descriptor)
      } catch {
        throw DeskError(error)
      }
      if woken == .readerGone { return }
      Desk.endIfTold()
    }
  }

  private mutating func roll(
    _ marquee: Marquee, _ told: (Event) throws(DeskError) -> Void
  ) throws(DeskError) -> Marquee {
    var marquee = marquee
    if !waiting.isEmpty, marquee.isStill || marquee.isAtStart {
      let fresh = waiting
      waiting = []
      shown = (shown + fresh).suffix(TickerPrinter.rolling)
      marquee.show(shown)
      for event in fresh { try told(event) }
    }
    let frame = marquee.frame()
    if isOnTerminal {
      do {
        try output.write(Array("\r\(frame)\u{1B}[K".utf8))
      } catch {
        throw DeskError(error)
      }
    } else {
      try put(frame)
    }
    return marquee
  }

  private var isOnTerminal: Bool {
    if case .terminal = format { true } else { false }
  }

  private mutating func tell(_ event: Event) throws(DeskError) {
    if case .terminal(let width, let color, let links, let tellsQuiet) = line.format {
      // The window may have been given another size since the last line.
      let now = TickerFormat.width(output.descriptor)
      if now != width {
        line.format = .terminal(width: now, color: color, links: links, tellsQuiet: tellsQuiet)
      }
    }
    for text in line.lines(for: event) { try put(text) }
  }

  private func put(_ text: String) throws(DeskError) {
    do {
      try output.line(text)
    } catch {
      throw DeskError(error)
    }
  }
}

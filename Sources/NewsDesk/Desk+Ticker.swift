import NewsModel
import NewsRender
import NewsStore
package import NewsSystem
package import NewsText
package import NewsTime

extension Desk {
  /// What `ticker` is asked for; the bounds and the format are those of `search` too.
  package struct TickerOptions: Sendable {
    package var follow = false
    /// The newest so many; nil for the usual ten where no other bound is given.
    package var last: Int?
    package var since: Instant?
    package var until: Instant?
    package var after: Int64?
    package var cursorFile: String?
    /// An item must match one.
    package var match: [WordPattern] = []
    package var topics: [String] = []
    package var sources: [String] = []
    package var story: Int64?
    /// BCP 47; `en` holds for `en-GB` too.
    package var languages: [String] = []
    /// Copies and backlog too.
    package var all = false
    package var format = TickerFormat.pipe
    /// Cells of one rolling line, instead of lines.
    package var marquee: Int?

    package init() {}

    var isBounded: Bool {
      after != nil || since != nil || until != nil || story != nil
    }

    /// How many of what was kept before; nil for all.
    var newest: Int? {
      last ?? (isBounded ? nil : 10)
    }

    /// Whether something that came may be left out.
    var isFiltered: Bool {
      !match.isEmpty || !topics.isEmpty || !sources.isEmpty || story != nil || !languages.isEmpty
    }
  }

  /// Prints ticker lines. A pure reader: it takes no lock and marks nothing.
  package func ticker(_ asked: TickerOptions, to output: Output) throws(DeskError) -> ExitCode {
    var options = asked
    let found = try options.cursorFile.flatMap { path throws(DeskError) in
      try CursorFile.read(path)
    }
    options.after = found?.seq ?? options.after
    var printer = try printer(options, to: output)
    var cursor = TickerCursor(options.cursorFile, found: found)
    var hold = hold(options)
    var reader = TickerReader(desk: self, options: options)
    // What takes its time looks at signals itself; the rest is ended by them.
    if options.follow || options.marquee != nil { Signals.install() }
    try printer.open()
    try reader.first { events throws(DeskError) in
      var events = events.filter { !cursor.isTold($0) }
      // Who goes on where another stopped is told what that one would have been.
      if found != nil { events = hold.passed(events, at: WallClock.now()) }
      cursor.limit = hold.firstHeld
      printer.take(events)
      if options.marquee == nil, !options.follow || options.format.bar == nil {
        try printer.write(now: Machine.monotonicNanoseconds()) { event throws(DeskError) in
          try cursor.tell(event)
        }
      }
    }
    if options.follow { return try follow(&reader, &printer, &cursor, &hold, options, output) }
    try printer.rollOnce { event throws(DeskError) in try cursor.tell(event) }
    try printer.close()
    return .done
  }

  /// Prints what comes, until a signal or the reader ends it.
  private func follow(
    _ reader: inout TickerReader, _ printer: inout TickerPrinter, _ cursor: inout TickerCursor,
    _ hold: inout QuietHold, _ options: TickerOptions, _ output: Output
  ) throws(DeskError) -> ExitCode {
    do {
      var watch = FolderWatch(state, prefix: "tidings.db")
      var isChanged = true
      while true {
        let now = WallClock.now()
        printer.take(hold.passed(isChanged ? try reader.next(now: now) : [], at: now))
        cursor.limit = hold.firstHeld
        try printer.write(now: Machine.monotonicNanoseconds()) { event throws(DeskError) in
          try cursor.tell(event)
        }
        if let until = options.until, now >= until { return .done }
        let relook = reader.relook(after: now)
        let wait = wait(printer.due, [hold.release(after: now), options.until, relook], now)
        switch try watch.wait(seconds: wait, also: output.descriptor) {
        case .readerGone: return .done
        case .signal: Desk.endIfTold()
        case .timeout: isChanged = relook != nil
        case .changed:
          isChanged = true
          // A writer's burst is looked at once: ten times a second is often enough.
          if try Watch.pause(seconds: 0.1, also: output.descriptor) == .readerGone {
            return .done
          }
        }
      }
    } catch {
      throw DeskError(any: error)
    }
  }

  /// Only a live ticker that people read is ever held back.
  private func hold(_ options: TickerOptions) -> QuietHold {
    let isHeld = options.follow && !options.format.isForPrograms
    return QuietHold(isHeld ? configuration.ticker : TickerPlan(), zone: configuration.zone)
  }

  /// Seconds until something is due; nil where only the store or a signal can bring it.
  private func wait(_ print: Int64?, _ others: [Instant?], _ now: Instant) -> Double? {
    let print = print.map { Double($0 - Machine.monotonicNanoseconds()) / 1e9 }
    let others = others.compactMap { $0.map { Double($0.seconds - now.seconds) } }
    return ([print].compactMap(\.self) + others).min().map { max(0, $0) }
  }

  private func printer(
    _ options: TickerOptions, to output: Output
  ) throws(DeskError) -> TickerPrinter {
    TickerPrinter(
      try tickerLine(
        options.format, on: output.descriptor, tellsQuiet: !options.isFiltered),
      format: options.format,
      marquee: options.marquee.map { width in
        Marquee(width: width, bar: options.format.bar, language: configuration.language)
      },
      live: options.follow, to: output)
  }

  /// Lines of that form, in the config's zone and language.
  func tickerLine(
    _ format: TickerFormat, on descriptor: Int32, tellsQuiet: Bool, searched: [WordPattern] = []
  ) throws(DeskError) -> TickerLine {
    TickerLine(
      try format.lineFormat(on: descriptor, tellsQuiet: tellsQuiet), zone: configuration.zone,
      language: configuration.language, searched: searched)
  }
}

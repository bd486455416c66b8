import NewsModel
import NewsRender
import NewsStore
package import NewsSystem
package import NewsText
package import NewsTime

extension Desk {
  /// What `ticker` is asked for.
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
    /// Copies and backlog too.
    package var all = false
    package var format = TickerFormat.pipe

    package init() {}
  }

  /// Prints ticker lines. A pure reader: it takes no lock and marks nothing.
  package func ticker(_ options: TickerOptions, to output: Output) throws(DeskError) -> ExitCode {
    let cursor =
      try options.cursorFile.map { path throws(DeskError) in
        try CursorFile.read(path) ?? options.after
      } ?? options.after
    var line = tickerLine(options.format)
    var reader = TickerReader(desk: self, options: options)

    let isBounded =
      cursor != nil || options.since != nil || options.until != nil || options.story != nil
    let last = options.last ?? (isBounded ? nil : 10)
    for event in try reader.first(after: cursor, last: last) {
      guard try write(event, &line, options, output) else { return .done }
    }
    return options.follow ? try follow(&reader, &line, options, output) : .done
  }

  /// Prints what comes, until a signal or the reader ends it.
  private func follow(
    _ reader: inout TickerReader, _ line: inout TickerLine, _ options: TickerOptions,
    _ output: Output
  ) throws(DeskError) -> ExitCode {
    Signals.install()
    do {
      var watch = FolderWatch(state, prefix: "tidings.db")
      while true {
        for event in try reader.next(now: WallClock.now()) {
          guard try write(event, &line, options, output) else { return .done }
        }
        if let until = options.until, WallClock.now() >= until { return .done }
        switch try watch.wait(also: output.descriptor) {
        case .readerGone: return .done
        case .signal: Desk.endIfTold()
        case .changed, .timeout:
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

  /// Lines of that form, in the config's zone and language.
  func tickerLine(_ format: TickerFormat) -> TickerLine {
    TickerLine(
      format.lineFormat, zone: configuration.zone, language: configuration.language)
  }

  /// Writes one event's lines; false where the reader is gone.
  private func write(
    _ event: Event, _ line: inout TickerLine, _ options: TickerOptions, _ output: Output
  ) throws(DeskError) -> Bool {
    do {
      for text in line.lines(for: event) { try output.line(text) }
    } catch {
      if error.isReaderGone { return false }
      throw DeskError(error)
    }
    if let path = options.cursorFile { try CursorFile.write(event.seq, to: path) }
    return true
  }
}

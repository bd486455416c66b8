import NewsConfig
import NewsFetch
import NewsModel
import NewsRender
import NewsStore
import NewsSystem
import NewsTime

extension Desk {
  /// How `run` runs.
  package struct RunOptions: Sendable {
    /// Do what is due now and return.
    package var once: Bool
    package var ticker: Bool
    /// Seconds to wait for another writer.
    package var wait: Int
    package var format: TickerFormat
    /// Reads the config again on SIGHUP; nil where it is wrong, which was said.
    package var reload: @Sendable () -> Desk?

    package init(
      once: Bool, ticker: Bool, wait: Int, format: TickerFormat,
      reload: @escaping @Sendable () -> Desk?
    ) {
      self.once = once
      self.ticker = ticker
      self.wait = wait
      self.format = format
      self.reload = reload
    }
  }

  /// Fetches what is due, prints new ticker lines, writes due editions; without `once` until a
  /// signal ends it.
  package func run(_ options: RunOptions) throws(DeskError) -> ExitCode {
    Signals.install(reloading: !options.once)
    var desk = self
    var clock: ServiceClock?
    var ticker = try desk.runTicker(options)
    if options.once {
      let done = try desk.turn(
        &ticker, by: .lasting(desk.fetchOptions), wait: options.wait, &clock)
      Desk.endIfTold()
      return done.status
    }
    // One for as long as it serves: connections and the authorities' certificates stay at hand.
    var fetcher = Fetcher(desk.fetchOptions)
    Notify.send("READY=1")
    clock = ServiceClock()
    while true {
      var wait = Desk.longestPause
      do throws(DeskError) {
        wait = try desk.turn(
          &ticker, by: fetcher, wait: max(options.wait, 60), &clock
        ).wait
      } catch {
        // A service outlives a full disk or a busy lock: it says so and tries again, no sooner than
        // it must, for what could not be kept would be asked for again.
        desk.talk.error(error.text, hint: error.hint)
      }
      Desk.endIfTold()
      Notify.send("WATCHDOG=1\nSTATUS=next in \(wait) s")
      do {
        // A ticker without a reader has nobody to run for; without a ticker nobody reads anyway.
        let reader: Int32? = ticker == nil ? nil : 1
        let woken = try Watch.pause(seconds: Double(wait), also: reader)
        if woken == .readerGone || ticker?.isReaderGone == true { return .done }
      } catch {
        throw DeskError(error)
      }
      Desk.endIfTold()
      if Signals.takeReload(), let fresh = options.reload() {
        desk = fresh
        fetcher = Fetcher(fresh.fetchOptions)
        ticker = try fresh.runTicker(options)
        desk.talk.note("\(fresh.configFile.path): read again")
      }
    }
  }

  private func runTicker(_ options: RunOptions) throws(DeskError) -> RunTicker? {
    guard options.ticker else { return nil }
    let plan = options.format.isForPrograms ? TickerPlan() : configuration.ticker
    return RunTicker(
      try tickerLine(options.format, on: 1, tellsQuiet: true),
      hold: QuietHold(plan, zone: configuration.zone), to: Output(descriptor: 1))
  }

  /// Ends the program as the signal that is pending would have; SIGHUP ends nothing.
  static func endIfTold() {
    if let signal = Signals.stop { Signals.dieOf(signal) }
  }

  /// Seconds a service pauses at most: a clock that jumps, or a machine that slept, is noticed by
  /// then, and looking costs next to nothing.
  private static let longestPause = 60

  /// One cycle: ask what is due, tell what is new, make the editions that are due. Says how it
  /// ended, and in how many seconds the next is due. A service gives the clock as it was at the end
  /// of the cycle before.
  private func turn(
    _ ticker: inout RunTicker?, by fetcher: Fetcher, wait: Int,
    _ clock: inout ServiceClock?
  ) throws(DeskError) -> (status: ExitCode, wait: Int) {
    let done = try withWholeStore { fault throws(DeskError) in
      try cycle(&ticker, by: fetcher, wait: wait, &clock, fault: fault)
    }
    // Without the lock of the cycle: whoever else wants to write need not wait for a mail server.
    if Signals.stop == nil { try deliver() }
    if let failure = ticker?.takeFailure() { throw failure }
    let next = [done.next, try nextDelivery()].compactMap(\.self).min()
    return (done.status, pause(until: next, now: WallClock.now()))
  }

  /// What of a turn is done under the lock. Says how it ended, and when a source is due next.
  private func cycle(
    _ ticker: inout RunTicker?, by fetcher: Fetcher, wait: Int,
    _ clock: inout ServiceClock?, fault: StoreError?
  ) throws(DeskError) -> (status: ExitCode, next: Instant?) {
    let now = WallClock.now()
    let begun = Machine.monotonicNanoseconds()
    var cycle = try Cycle(
      self, wait: wait, holder: "run, pid \(Machine.processID)", now: now,
      telling: Machine.isTerminal(2) ? .trouble : .changes, fault: fault)
    if let jump = clock?.jump(to: now) {
      talk.note("the clock was set by \(jump) s")
      try cycle.moveClock(by: jump)
      clock = ServiceClock()
    }
    try beginNotices(in: cycle.store)
    // What an earlier run kept and could not tell comes first.
    try ticker?.tell(cycle.store, now: now)
    let due = try cycle.due(configuration.sources, now: now, serving: clock != nil)
    try cycle.ask(due, by: fetcher) { store throws(DeskError) in
      try ticker?.tell(store, now: WallClock.now())
    }
    try cycle.settle(now: WallClock.now())
    if Signals.stop == nil {
      let now = WallClock.now()
      try notice(in: cycle.store, now: now)
      if try isEditionDue(cycle.store, now: now) { try cycle.settleForEdition() }
      try publishDue(from: cycle.store, now: now)
    }
    if Signals.stop == nil { try prune(cycle.store, at: WallClock.now()) }
    // By the clock as it is now: what was asked in this cycle was asked after it began.
    let end = WallClock.now()
    try writeMetrics(
      of: cycle.store, cycle.report, serving: clock != nil,
      took: Machine.monotonicNanoseconds() - begun, now: end)
    let next = clock == nil ? nil : try cycle.nextDue(now: end)
    if clock != nil { clock = ServiceClock() }
    return (cycle.report.status, next)
  }

  /// Forgets what is older than the config keeps.
  private func prune(_ store: Store, at now: Instant) throws(DeskError) {
    do throws(StoreError) {
      let pruned = try store.prune(configuration.keep, at: now)
      guard pruned > 0 else { return }
      talk.detail("\(pruned) items pruned")
      try store.shrink()
    } catch {
      throw DeskError(error)
    }
  }

  /// Seconds until a source or an edition is due, 1 to `longestPause`.
  private func pause(until source: Instant?, now: Instant) -> Int {
    let slots = configuration.editions.compactMap { EditionCalendar($0).next(after: now)?.instant }
    let next = (slots + [source].compactMap { $0 }).min()
    let left = next.map { $0.seconds - now.seconds } ?? Int64(Desk.longestPause)
    return Int(max(1, min(Int64(Desk.longestPause), left)))
  }
}

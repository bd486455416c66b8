import NewsFetch
import NewsGroup
import NewsModel
import NewsParse
import NewsSchedule
import NewsStore
import NewsSystem
import NewsText
import NewsTime

/// One turn under the lock: ask, parse, keep, group, tell. The order of the stages stands here.
struct Cycle: ~Copyable {
  /// How the sources that were asked answered.
  struct Report {
    var outcomes: [(source: Source, outcome: Outcome)] = []

    var asked: Int { outcomes.count }

    var failed: Int { outcomes.count { $0.outcome.isFailure } }

    var status: ExitCode {
      if failed == 0 { return .done }
      return failed == asked ? .allFailed : .someFailed
    }
  }

  private let desk: Desk
  let store: Store
  private var states: [String: SourceState]
  private var grouper: Grouper
  private(set) var report = Report()
  private let lock: FileLock
  private let telling: Telling

  /// Takes the lock, waiting up to `wait` seconds for another writer, and opens the store.
  init(
    _ desk: Desk, wait: Int, holder: String, now: Instant, telling: Telling
  ) throws(DeskError) {
    do {
      try Files.makeFolder(desk.state)
    } catch {
      throw DeskError(.cannotWrite, "\(error)")
    }
    let lock = try Cycle.lock(desk.state + "/lock", wait: wait, holder: holder)
    do throws(StoreError) {
      let store = try Store(path: desk.storePath, access: .write)
      let states = try store.states()
      let recent = try store.events(EventQuery(since: now.adding(seconds: -Grouper.reach)))
      self.store = store
      self.states = states
      grouper = Grouper(
        topics: desk.configuration.topics, sources: desk.configuration.sources, recent: recent)
    } catch {
      throw DeskError(error)
    }
    self.desk = desk
    self.lock = lock
    self.telling = telling
  }

  private static func lock(
    _ path: String, wait: Int, holder: String
  ) throws(DeskError) -> FileLock {
    do throws(LockError) {
      return try FileLock.acquire(path, wait: wait, holder: holder)
    } catch {
      switch error {
      case .held(let by):
        throw DeskError(
          .locked, "\(path): held by \(by)", hint: "--wait SECONDS waits for it")
      case .failed(let reason):
        throw DeskError(.cannotWrite, "\(reason)")
      }
    }
  }

  /// Those of the sources that are due.
  mutating func due(
    _ sources: [Source], now: Instant, serving: Bool
  ) throws(DeskError) -> [Source] {
    let schedule = desk.schedule(states, serving: serving)
    let due = sources.filter { schedule.due($0, at: now)?.isDue(at: now) ?? false }
    // What was asked in a future that the clock has taken back is given a past.
    for state in schedule.settled(sources, at: now) {
      do { try store.remember(state) } catch { throw DeskError(error) }
      states[state.source] = state
    }
    return due
  }

  /// When a service asks the first of the sources again; nil where it asks none.
  func nextDue(now: Instant) -> Instant? {
    let schedule = desk.schedule(states, serving: true)
    return desk.configuration.sources.lazy.compactMap { schedule.due($0, at: now)?.instant }.min()
  }

  /// Moves what was noted by a clock that was set by so many seconds since.
  mutating func moveClock(by seconds: Int64) throws(DeskError) {
    do throws(StoreError) {
      try store.moveClock(by: seconds)
      states = try store.states()
    } catch {
      throw DeskError(error)
    }
  }

  /// Those that no server asked to be left alone.
  func allowed(_ sources: [Source], _ now: Instant) -> [Source] {
    sources.filter { source in
      guard let state = states[source.id] else { return true }
      if let until = state.notBefore, until > now {
        desk.tell(.throttled(until: until), of: source, before: nil, telling)
        return false
      }
      return true
    }
  }

  /// Asks the sources and keeps what they give; `kept` is called after each commit that told
  /// something new.
  mutating func ask(
    _ sources: [Source], by fetcher: Fetcher, kept: (Store) throws(DeskError) -> Void
  ) throws(DeskError) {
    let requests = sources.map { source in
      FetchRequest(
        source: source, state: states[source.id] ?? SourceState(source: source.id))
    }
    guard !requests.isEmpty else { return }
    var failure: DeskError?
    fetcher.fetch(
      requests, stop: { failure != nil || Signals.stop != nil },
      finished: { result in
        guard failure == nil, !result.isStopped else { return }
        do throws(DeskError) {
          let before = states[result.source.id]
          let outcome = try admit(result)
          report.outcomes.append((result.source, outcome))
          desk.tell(outcome, of: result.source, before: before, telling)
          // A body that was cut failed, and may have told something all the same.
          if outcome.isNews || outcome.isFailure { try kept(store) }
        } catch {
          failure = error
        }
      })
    if let failure { throw failure }
  }

  /// Parses, keeps and groups one answer, in one transaction with the validators it came with.
  private mutating func admit(_ result: FetchResult) throws(DeskError) -> Outcome {
    let now = WallClock.now()
    var state = states[result.source.id] ?? SourceState(source: result.source.id)
    state.lastAsked = now
    state.usage.add(result.cost, at: now)
    for notice in result.notices { desk.talk.note("\(result.source.id): \(notice)") }

    switch result.outcome {
    case .body(let response):
      state.take(fresh: result.freshFor, at: now)
      state.sameBodies = 0
      return try admit(response, of: result.source, state: state, now: now)
    case .unchanged(let validators):
      if let validators { state.validators = validators }
      state.take(fresh: result.freshFor, at: now)
      // Without validators it was the whole body that came again.
      state.sameBodies = state.validators == Validators() ? state.sameBodies + 1 : 0
      state.rhythm.learn(stamped: [], isGapless: true, at: now)
      return try remember(state, .unchanged, now)
    case .gone:
      state.gone = true
      return try remember(state, .gone, now)
    case .throttled(let until, _):
      state.notBefore = until
      return try remember(state, .throttled(until: until), now)
    case .failed(let error):
      let reason = "\(error)"
      guard let partial = result.partial,
        let reading = try? Parser.read(partial, context: desk.context(of: result.source, partial))
      else { return try remember(state, .failed(reason), now) }
      return try keep(cut: reading, because: reason, of: result.source, state: state, now: now)
    }
  }

  private mutating func admit(
    _ response: Response, of source: Source, state old: SourceState, now: Instant
  ) throws(DeskError) -> Outcome {
    var state = old
    let reading: Reading
    do {
      reading = try Parser.read(response, context: desk.context(of: source, response))
    } catch {
      let outcome = state.changed(error).map { Outcome.silent($0) } ?? .failed("\(error)")
      return try remember(state, outcome, now)
    }
    let main = reading.items.count { $0.aside == nil }
    state.pace = reading.pace
    if let reason = state.changed(reading, count: main, at: now) {
      // Validators stay as they were: the page is read again, in case it comes back.
      guard main > 0 else { return try remember(state, .silent(reason), now) }
      state.fail(reason)
      _ = try keep(reading, of: source, state: state, now: now)
      return .silent(reason)
    }
    if reading.isCut {
      // The whole is asked for again. A document that comes without an end every time is the same
      // bytes then, and no failure any more.
      state.validators = Validators()
      state.bodyHash = response.bodyHash
      let reason = "cut off: the document lacks its end"
      return try keep(cut: reading, because: reason, of: source, state: state, now: now)
    }
    state.validators = response.validators
    state.bodyHash = response.bodyHash
    state.itemCount = main
    state.apart = reading.items.count - main
    state.shape = reading.shape
    state.succeed(at: now)
    let told = try keep(reading, of: source, state: state, now: now)
    return told > 0 ? .new(told) : .unchanged
  }

  /// What arrived of a document that was cut is kept; what it lacks means nothing, and its
  /// validators are not taken.
  private mutating func keep(
    cut reading: Reading, because reason: String, of source: Source, state old: SourceState,
    now: Instant
  ) throws(DeskError) -> Outcome {
    var state = old
    state.fail(reason)
    _ = try keep(reading, of: source, state: state, now: now)
    return .failed(reason)
  }

  /// Keeps a reading and places what is new in it, in one transaction with the source's state.
  /// Returns how many events there are to tell.
  private mutating func keep(
    _ reading: Reading, of source: Source, state old: SourceState, now: Instant
  ) throws(DeskError) -> Int {
    var state = old
    let zone = desk.zone(of: source, reading)
    let settled = reading.settled(in: zone)
    let events: [Event]
    do {
      events = try store.atomically {
        let events = try store.keep(settled, of: source, state: state, at: now, zone: zone)
        try store.place(grouper.place(events))
        state.rhythm.learn(events, of: settled, at: now)
        try store.remember(state.rhythm, of: source.id)
        return events
      }
    } catch {
      throw DeskError(any: error)
    }
    states[source.id] = state
    return events.count { $0.kind != .backlog }
  }

  private mutating func remember(
    _ old: SourceState, _ outcome: Outcome, _ now: Instant
  ) throws(DeskError) -> Outcome {
    var state = old
    switch outcome {
    case .failed(let reason), .silent(let reason):
      state.fail(reason)
    case .new, .unchanged:
      state.succeed(at: now)
    case .gone, .throttled:
      break
    }
    do {
      try store.remember(state)
    } catch {
      throw DeskError(error)
    }
    states[state.source] = state
    return outcome
  }
}

extension FetchResult {
  /// We were told to stop: that says nothing about the source.
  fileprivate var isStopped: Bool {
    if case .failed(let error) = outcome { error.reason == .stopped } else { false }
  }
}

extension SourceState {
  fileprivate mutating func succeed(at now: Instant) {
    if failures >= SourceState.announcedFailures { back = now }
    lastSuccess = now
    failures = 0
    failure = nil
    notBefore = nil
  }

  fileprivate mutating func fail(_ reason: String) {
    failures += 1
    usage.failures += 1
    failure = reason
  }

  /// Notes how long the server calls its answer fresh.
  fileprivate mutating func take(fresh seconds: Int?, at now: Instant) {
    freshUntil = seconds.flatMap { seconds in
      seconds > 0 ? now.adding(seconds: Int64(min(seconds, Limits.maxAge))) : nil
    }
  }
}

extension Rhythm {
  /// Learns from what keeping a document told.
  fileprivate mutating func learn(_ events: [Event], of reading: Reading, at now: Instant) {
    let news = events.filter { $0.kind != .update }
    let stamped = news.filter { $0.item.published?.time != nil }
    let items = reading.items.count { $0.aside == nil }
    learn(
      stamped: stamped.map(\.time), loose: news.count - stamped.count,
      isGapless: news.count < items || items == 0, at: now)
  }
}

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
  let desk: Desk
  let store: Store
  var states: [String: SourceState]
  /// Read from the store when something new is kept, and again after a failure.
  private var grouper: Grouper?
  private var batch = Batch()
  /// Looked up when the first host asks for patience.
  private var knownNeighbours: HostNeighbours?
  private var progress: ProgressLine?
  private(set) var report = CycleReport()
  private let lock: FileLock
  private let telling: Telling

  /// Takes the lock, waiting up to `wait` seconds for another writer, and opens the store: a new one
  /// where it cannot be read, or where `fault` says that it could not.
  init(
    _ desk: Desk, wait: Int, holder: String, now: Instant, telling: Telling,
    fault: StoreError? = nil
  ) throws(DeskError) {
    do {
      try Files.makeFolder(desk.state)
    } catch {
      throw DeskError(.cannotWrite, "\(error)")
    }
    let lock = try Cycle.lock(desk.state + "/lock", wait: wait, holder: holder)
    do throws(StoreError) {
      let store = try desk.openStore(fault, at: now)
      let states = try Cycle.states(of: store, desk)
      self.store = store
      self.states = states
    } catch {
      throw DeskError(error)
    }
    self.desk = desk
    self.lock = lock
    self.telling = telling
    progress = desk.talk.isQuiet ? nil : ProgressLine()
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

  /// Asks the sources and keeps what they give, several answers to a commit; `kept` is called after
  /// each commit that told something new.
  mutating func ask(
    _ sources: [Source], by fetcher: Fetcher, kept: (Store) throws(DeskError) -> Void
  ) throws(DeskError) {
    let requests = sources.map { source in
      FetchRequest(
        source: source, state: states[source.id] ?? SourceState(source: source.id))
    }
    guard !requests.isEmpty else { return }
    var failure: DeskError?
    /// Does a part of the work, or notes why nothing can follow.
    func attempt(_ work: () throws(DeskError) -> Void) {
      guard failure == nil else { return }
      do throws(DeskError) { try work() } catch { failure = error }
    }
    fetcher.fetch(
      requests, stop: { failure != nil || Signals.stop != nil },
      pause: {
        progress?.show(report.progress(of: requests.count))
        guard batch.isOpen else { return nil }
        if batch.patience == 0 { attempt { () throws(DeskError) in try settle(kept) } }
        return batch.isOpen ? batch.patience : nil
      },
      finished: { result in
        guard !result.isStopped else { return }
        attempt { () throws(DeskError) in
          try take(result)
          if batch.patience == 0 { try settle(kept) }
        }
      })
    // What came before a failure is kept all the same.
    let first = failure
    failure = nil
    attempt { () throws(DeskError) in try settle(kept) }
    progress?.clear()
    if let failure = first ?? failure { throw failure }
  }

  /// The other sources at a source's host.
  mutating func neighbours(of source: Source) -> [Source] {
    let known = knownNeighbours ?? HostNeighbours(desk.configuration.sources)
    knownNeighbours = known
    return known.of(source)
  }

  /// Keeps what one answer says, for now as a part of the batch.
  private mutating func take(_ result: FetchResult) throws(DeskError) {
    do throws(StoreError) { try batch.open(store) } catch { throw DeskError(error) }
    let before = states[result.source.id]
    batch.add(Batch.Entry(source: result.source, before: before, outcome: try admit(result)))
  }

  /// Ends the batch, and tells what came of it.
  private mutating func settle(
    _ kept: (Store) throws(DeskError) -> Void
  ) throws(DeskError) {
    let settled: [Batch.Entry]
    do throws(StoreError) { settled = try batch.close(store) } catch { throw DeskError(error) }
    progress?.clear()
    for entry in settled {
      report.outcomes.append((entry.source, entry.outcome))
      desk.tell(entry.outcome, of: entry.source, before: entry.before, telling)
    }
    // A body that was cut failed, and may have told something all the same.
    if settled.contains(where: { $0.outcome.isNews || $0.outcome.isFailure }) { try kept(store) }
  }

  /// Parses, keeps and groups one answer, in one transaction with the validators it came with.
  private mutating func admit(_ result: FetchResult) throws(DeskError) -> Outcome {
    let now = WallClock.now()
    var state = states[result.source.id] ?? SourceState(source: result.source.id)
    state.lastAsked = now
    state.usage.add(result.cost, at: now)
    if !result.notices.isEmpty { progress?.clear() }
    for notice in result.notices { desk.talk.note("\(result.source.id): \(notice)") }
    if let until = result.hostRests { try rest(neighbours(of: result.source), until: until) }

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
      let outcome = try remember(state, .throttled(until: until), now)
      try lookAround(result.source, until: until, now: now)
      return outcome
    case .failed(let error):
      let reason = "\(error)"
      guard let partial = result.partial,
        partial.bodyHash != state.poison, let reading = try? read(partial, of: result.source)
      else { return try remember(state, .failed(reason), now) }
      return try keep(cut: reading, because: reason, of: result.source, state: state, now: now)
    }
  }

  private mutating func admit(
    _ response: Response, of source: Source, state old: SourceState, now: Instant
  ) throws(DeskError) -> Outcome {
    var state = old
    guard response.bodyHash != state.poison else {
      return try remember(
        state, .failed("skipped: reading it crashed; read again when it changes"), now)
    }
    state.poison = nil
    let reading: Reading
    do {
      reading = try read(response, of: source)
    } catch {
      let outcome = state.changed(error).map { Outcome.silent($0) } ?? .failed("\(error)")
      return try remember(state, outcome, now)
    }
    if let reason = reading.onlyLists { return try remember(state, .failed(reason), now) }
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
    let told = try keep(consume reading, of: source, state: state, now: now)
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
    _ reading: consuming Reading, of source: Source, state old: SourceState, now: Instant
  ) throws(DeskError) -> Int {
    var state = old
    let zone = desk.zone(of: source, reading)
    reading.settle(in: zone)
    let settled = reading
    let events: [Event]
    do throws(StoreError) {
      // Taken, not copied: it holds much. After a failure it is read again, for it may know what
      // was undone.
      var grouper = self.grouper.take()
      var copies: [UInt8] = []
      events = try store.keep(
        settled, of: source, state: state, at: now, zone: zone,
        placing: { events throws(StoreError) in
          var placer =
            if let known = grouper.take() { known } else { try readGrouper(now) }
          let placements = placer.place(events)
          copies = placer.takeCopies()
          grouper = placer
          return placements
        })
      try store.keep(
        copies: copies, of: events, since: now.adding(seconds: -Grouper.reach))
      self.grouper = grouper
      state.rhythm.learn(events, of: settled, at: now)
      try store.remember(state.rhythm, of: source.id)
    } catch {
      throw DeskError(error)
    }
    states[source.id] = state
    return events.count { $0.kind != .backlog }
  }

  /// The grouper as the store knows it, with those items settled whose minute is over: they need not
  /// be put anywhere for the time being.
  private func readGrouper(_ now: Instant) throws(StoreError) -> Grouper {
    var grouper = try desk.grouper(of: store, now: now)
    try store.settle(grouper.settle(before: now.minute))
    return grouper
  }

  /// Settles the stories of the items whose minute is over, and keeps what was learnt about words.
  mutating func settle(now: Instant) throws(DeskError) {
    guard var grouper = grouper.take() else { return }
    try settle(&grouper, before: now.minute)
    self.grouper = grouper
  }

  /// Settles all stories for an edition, and joins those that turned out to be one. The grouper is
  /// let go: an edition of a busy day needs the room.
  mutating func settleForEdition() throws(DeskError) {
    var grouper: Grouper
    do throws(StoreError) {
      grouper =
        if let known = self.grouper.take() { known } else {
          try desk.grouper(of: store, now: WallClock.now())
        }
    } catch {
      throw DeskError(error)
    }
    try settle(&grouper, before: nil, merging: true)
  }

  private func settle(
    _ grouper: inout Grouper, before end: Instant?, merging: Bool = false
  ) throws(DeskError) {
    do {
      let old = merging ? try desk.old(grouper, in: store) : []
      try store.settle(grouper.settle(before: end, merging: merging, old: old))
      try store.keep(topicCounts: grouper.takeTopicCounts())
    } catch {
      throw DeskError(error)
    }
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

extension Instant {
  /// The minute it is in.
  fileprivate var minute: Instant {
    Instant(seconds: seconds / 60 * 60)
  }
}

extension Rhythm {
  /// Learns from what keeping a document told.
  fileprivate mutating func learn(_ events: [Event], of reading: Reading, at now: Instant) {
    let news = events.count { $0.kind != .update }
    // Lazy: events are large, and a source may tell ten thousand at once.
    let stamped = Array(
      events.lazy.filter { $0.kind != .update && $0.item.published?.time != nil }.map(\.time))
    let items = reading.items.count { $0.aside == nil }
    learn(
      stamped: stamped, loose: news - stamped.count, isGapless: news < items || items == 0,
      at: now)
  }
}

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
  /// Read when a schedule asks for them, and kept up with what is learned from then on.
  var rhythms: [String: Rhythm]?
  /// Read from the store when something new is kept, and again after a failure.
  var grouper: Grouper?
  private var batch = Batch()
  /// Looked up when the first host asks for patience.
  private var knownNeighbours: HostNeighbours?
  var progress: ProgressLine?
  private(set) var report: CycleReport
  private let lock: FileLock
  private let telling: Telling

  /// Takes the lock, waiting up to `wait` seconds for another writer, and opens the store: a new one
  /// where it cannot be read, or where `fault` says that it could not. With `listing` the report
  /// keeps each outcome.
  init(
    _ desk: Desk, wait: Int, holder: String, now: Instant, telling: Telling,
    listing: Bool = false, fault: StoreError? = nil
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
    report = CycleReport(listing: listing)
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
    let schedule = try schedule(serving: serving)
    let due = sources.filter { schedule.due($0, at: now)?.isDue(at: now) ?? false }
    // What was asked in a future that the clock has taken back is given a past.
    for state in schedule.settled(sources, at: now) {
      do { try store.remember(state) } catch { throw DeskError(error) }
      states[state.source] = state
    }
    return due
  }

  /// When a service asks the first of the sources again; nil where it asks none.
  mutating func nextDue(now: Instant) throws(DeskError) -> Instant? {
    let schedule = try schedule(serving: true)
    return desk.configuration.sources.lazy.compactMap { schedule.due($0, at: now)?.instant }.min()
  }

  private mutating func schedule(serving: Bool) throws(DeskError) -> Schedule {
    let known: [String: Rhythm]
    do throws(StoreError) {
      known = if let rhythms { rhythms } else { try store.rhythms() }
    } catch {
      throw DeskError(error)
    }
    rhythms = known
    return desk.schedule(states, known, serving: serving)
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
    func patience(_ id: String) -> Instant? {
      states[id]?.notBefore.flatMap { $0 > now ? $0 : nil }
    }
    // Mostly all of them: sources are large, and not copied for nothing.
    guard sources.indices.contains(where: { patience(sources[$0].id) != nil }) else {
      return sources
    }
    return sources.filter { source in
      guard let until = patience(source.id) else { return true }
      desk.tell(.throttled(until: until), of: source.id, telling)
      return false
    }
  }

  /// Asks the sources and keeps what they give, several answers to a commit; `kept` is called after
  /// each commit that told something new.
  mutating func ask(
    _ sources: [Source], by fetcher: Fetcher, kept: (Store) throws(DeskError) -> Void
  ) throws(DeskError) {
    let requests = sources.indices.map { index in
      let id = sources[index].id
      return FetchRequest(
        source: sources[index], state: states[id] ?? SourceState(source: id))
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
    let source = TopicName(id: result.request.source.id, name: result.request.source.name)
    let state = states[source.id] ?? SourceState(source: source.id)
    let (failures, wasThrottled) = (state.failures, state.notBefore != nil)
    let outcome = try admit(result, state)
    batch.add(
      Batch.Entry(
        source: source, failures: failures, wasThrottled: wasThrottled, outcome: outcome))
  }

  /// Ends the batch, and tells what came of it.
  private mutating func settle(
    _ kept: (Store) throws(DeskError) -> Void
  ) throws(DeskError) {
    let settled: [Batch.Entry]
    do throws(StoreError) { settled = try batch.close(store) } catch { throw DeskError(error) }
    progress?.clear()
    for entry in settled {
      report.note(entry.outcome, of: entry.source)
      desk.tell(
        entry.outcome, of: entry.source.id, failures: entry.failures,
        wasThrottled: entry.wasThrottled, telling)
    }
    // A body that was cut failed, and may have told something all the same.
    if settled.contains(where: { $0.outcome.isNews || $0.outcome.isFailure }) { try kept(store) }
  }
}

extension FetchResult {
  /// We were told to stop: that says nothing about the source.
  fileprivate var isStopped: Bool {
    if case .failed(let error) = outcome { error.reason == .stopped } else { false }
  }
}

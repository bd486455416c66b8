import NewsFetch
import NewsModel
import NewsParse
import NewsSchedule
import NewsStore
import NewsSystem
import NewsTime

extension Cycle {
  /// Parses, keeps and groups one answer, in one transaction with the validators it came with.
  mutating func admit(
    _ result: FetchResult, _ state: consuming SourceState
  ) throws(DeskError) -> Outcome {
    let now = WallClock.now()
    state.lastAsked = now
    state.usage.add(result.cost, at: now)
    if !result.notices.isEmpty { progress?.clear() }
    for notice in result.notices { desk.talk.note("\(result.request.source.id): \(notice)") }
    if let until = result.hostRests {
      try rest(neighbours(of: result.request.source), until: until)
    }

    switch result.outcome {
    case .body(let response):
      state.take(fresh: result.freshFor, at: now)
      state.sameBodies = 0
      return try admit(response, of: result.request.source, state: state, now: now)
    case .unchanged(let validators):
      if let validators { state.validators = validators }
      state.take(fresh: result.freshFor, at: now)
      // Without validators it was the whole body that came again.
      state.sameBodies = state.validators == Validators() ? state.sameBodies + 1 : 0
      if !Rhythm.isTooSoon(now, after: state.watchedUntil) {
        state.watchedUntil = try learn(of: state.source) { rhythm in
          rhythm.learn(stamped: [], isGapless: true, at: now)
        }
      }
      return try remember(state, .unchanged, now)
    case .gone:
      state.gone = true
      return try remember(state, .gone, now)
    case .throttled(let until, _):
      state.notBefore = until
      let outcome = try remember(state, .throttled(until: until), now)
      try lookAround(result.request.source, until: until, now: now)
      return outcome
    case .failed(let error):
      let reason = "\(error)"
      guard let partial = result.partial,
        partial.bodyHash != state.poison,
        let reading = try? read(partial, of: result.request.source)
      else { return try remember(state, .failed(reason), now) }
      return try keep(
        cut: reading, because: reason, of: result.request.source, state: state, now: now)
    }
  }

  private mutating func admit(
    _ response: Response, of source: Source, state: consuming SourceState, now: Instant
  ) throws(DeskError) -> Outcome {
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
    let main = reading.mainCount
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

  /// Learns of when a source publishes; until when it was watched then.
  mutating func learn(
    of source: String, _ learn: (inout Rhythm) -> Void
  ) throws(DeskError) -> Instant? {
    do throws(StoreError) {
      var rhythm =
        if let rhythms { rhythms[source] ?? Rhythm() } else { try store.rhythm(of: source) }
      learn(&rhythm)
      try store.remember(rhythm, of: source)
      rhythms?[source] = rhythm
      return rhythm.until
    } catch {
      throw DeskError(error)
    }
  }

  private mutating func remember(
    _ state: consuming SourceState, _ outcome: Outcome, _ now: Instant
  ) throws(DeskError) -> Outcome {
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

extension SourceState {
  fileprivate mutating func succeed(at now: Instant) {
    if failures >= SourceState.announcedFailures { back = now }
    lastSuccess = now
    failures = 0
    failure = nil
    notBefore = nil
  }

  mutating func fail(_ reason: String) {
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

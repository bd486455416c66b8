package import NewsModel
package import NewsTime

/// When each source is asked next. A pure value: what is remembered in, instants out.
///
/// A source without `every` is due when the integral of pace * sqrt(rate(t)) since it was last asked
/// reaches 1, where rate(t) is what it is expected to publish at that hour of that day, and the pace is
/// such that all of them together spend the budget of requests.
package struct Schedule: Sendable {
  /// The part of an interval by which chance shortens or lengthens it, so that sources that were asked
  /// together drift apart.
  private static let jitter = 0.1
  /// The part of an interval by which a timer's run may be early.
  private static let earliness = 8
  /// Seconds by which clocks are set every day.
  private static let smallStep: Int64 = 60

  private let states: [String: SourceState]
  private let rhythms: [String: Rhythm]
  private let pooled: PooledRhythm
  private let pace: Double
  private let longest: Int
  /// A service asks, which may come at any instant, and not one run of many.
  private let isServing: Bool

  /// - Parameters:
  ///   - requestsPerDay: for all sources without `every` together; nil for 24 each.
  ///   - serving: whether a service asks that waits for what is due, and not a run from a timer.
  package init(
    _ sources: [Source], states: [String: SourceState], rhythms: [String: Rhythm],
    requestsPerDay: Int? = nil, serving: Bool
  ) {
    let adaptive = sources.filter { source in
      guard case .url = source.place else { return false }
      return source.every == nil && !source.paused && states[source.id]?.gone != true
    }
    let budget = Double(requestsPerDay ?? Limits.requestsPerDay * adaptive.count)
    // A budget too small for the longest interval stretches that.
    let each = budget / Double(max(1, adaptive.count))
    let longest = max(Limits.longest, Int(86_400 * 1.5 / max(each, 0.01)))
    let pooled = PooledRhythm(adaptive.compactMap { rhythms[$0.id] })
    var plans: [Plan] = []
    var failing = 0.0
    for source in adaptive {
      let state = states[source.id] ?? SourceState(source: source.id)
      if state.failures >= SourceState.announcedFailures {
        failing += 86_400 / Double(Schedule.backoff(state.failures, base: Limits.shortest))
      } else {
        plans.append(
          Schedule.plan(state, rhythms[source.id] ?? Rhythm(), pooled, longest: longest))
      }
    }
    self.states = states
    self.rhythms = rhythms
    self.pooled = pooled
    self.longest = longest
    isServing = serving
    pace = Plan.pace(of: plans, requestsPerDay: budget - failing)
  }

  private static func plan(
    _ state: SourceState, _ rhythm: Rhythm, _ pooled: PooledRhythm, longest: Int
  ) -> Plan {
    let isSame = state.sameBodies >= Limits.sameBodies
    let shortest = max(Limits.shortest, min(state.pace.interval, Limits.askedFor))
    return Plan(
      tempo: pooled.tempo(of: rhythm), rate: pooled.rate(of: rhythm) * 24, shortest: shortest,
      longest: max(shortest, isSame ? max(longest, Limits.longestUnchanged) : longest))
  }

  /// Items a day that are expected of a source; nil where nothing was learned yet.
  package func itemsPerDay(of source: Source) -> Double? {
    guard let rhythm = rhythms[source.id], rhythm.until != nil else { return nil }
    return pooled.rate(of: rhythm) * 24
  }

  /// When a source is due; nil for one that is never asked again.
  package func due(_ source: Source, at now: Instant) -> Due? {
    due(source, states[source.id], rhythms[source.id], at: now)
  }

  /// The same for what has moved on since.
  package func due(
    _ source: Source, _ state: SourceState?, _ rhythm: Rhythm?, at now: Instant
  ) -> Due? {
    if source.paused { return nil }
    guard let state, let asked = state.lastAsked else { return Due(now, because: "never asked") }
    if state.gone { return nil }
    let rhythm = rhythm ?? Rhythm()
    var due: Due
    if asked.seconds <= now.seconds + Schedule.smallStep {
      due = self.due(source, state, rhythm, since: asked)
    } else {
      // When it was asked nobody can tell any more.
      let share = Chance.share(source.id, asked)
      let interval = self.due(source, state, rhythm, since: now).instant.seconds - now.seconds
      due = Due(
        now.adding(seconds: Int64(Double(interval) * share)), because: "the clock went back")
    }
    if source.every == nil, case .url = source.place { due = floored(due, state, asked, now) }
    // A day is the most a server may ask for; more is a clock that was wrong when it was written.
    if let until = state.notBefore, until > due.instant,
      until.seconds - now.seconds <= Int64(Limits.askedFor)
    {
      due = Due(until, because: "retry-after of the server")
    }
    return due
  }

  /// The states of sources that were asked in a future a clock has since taken back, with an asking in
  /// the past that keeps their dues where `due` said, spread over their intervals.
  package func settled(_ sources: [Source], at now: Instant) -> [SourceState] {
    sources.compactMap { source in
      guard var state = states[source.id], let asked = state.lastAsked,
        asked.seconds > now.seconds + Schedule.smallStep
      else { return nil }
      let interval =
        due(source, state, rhythms[source.id] ?? Rhythm(), since: now).instant.seconds - now.seconds
      let share = Chance.share(source.id, asked)
      state.lastAsked = now.adding(seconds: -Int64(Double(interval) * (1 - share)))
      if let success = state.lastSuccess, success > now { state.lastSuccess = now }
      return state
    }
  }

  // MARK: Intervals

  private func due(
    _ source: Source, _ state: SourceState, _ rhythm: Rhythm, since asked: Instant
  ) -> Due {
    switch (source.every, source.place) {
    case (.some(let every), _):
      let interval =
        state.failures > 0 ? Schedule.backoff(state.failures, base: every) : every
      return Due(
        asked.adding(seconds: Int64(interval)),
        because: state.failures > 0 ? failed(state) : "every \(DurationText.text(every))",
        tolerance: isServing ? 0 : interval / 100)
    case (.none, .file), (.none, .command):
      return isServing
        ? Due(
          asked.adding(seconds: Int64(Limits.local)),
          because: "every \(DurationText.text(Limits.local)), being local")
        : Due(asked, because: "each run, being local")
    case (.none, .url):
      let chance = (Chance.share(source.id, asked) * 2 - 1) * Schedule.jitter
      guard state.failures == 0 else {
        let interval = Schedule.backoff(state.failures, base: Limits.shortest)
        return Due(
          asked.adding(seconds: Int64(Double(interval) * (1 + chance))), because: failed(state),
          tolerance: isServing ? 0 : interval / Schedule.earliness)
      }
      return adaptive(state, rhythm, since: asked, chance: chance)
    }
  }

  private func adaptive(
    _ state: SourceState, _ rhythm: Rhythm, since asked: Instant, chance: Double
  ) -> Due {
    let plan = Schedule.plan(state, rhythm, pooled, longest: longest)
    // Chance takes off the longest interval, and never goes over it.
    let most = Double(plan.longest) * (1 - (chance + Schedule.jitter) / 2)
    let start =
      Double(Rhythm.day(of: asked) * 24)
      + Double(((asked.seconds % 86_400) + 86_400) % 86_400) / 3600
    let hours = plan.tempo.hours(
      toReach: 1 + chance, from: start, pace: pace, limit: most / 3600)
    let interval = max(plan.shortest, Int(hours * 3600))
    var because = "\(Schedule.number(plan.rate)) items a day"
    if interval == plan.shortest {
      because += ", no sooner than \(DurationText.text(plan.shortest))"
    } else if hours * 3600 >= most {
      because += ", \(DurationText.text(plan.longest)) at most"
    }
    let tolerance = isServing ? 0 : min(interval / Schedule.earliness, interval - plan.shortest)
    return Due(
      asked.adding(seconds: Int64(interval)), because: because, tolerance: tolerance)
  }

  /// Doubles with each failure, up to a bound.
  private static func backoff(_ failures: Int, base: Int) -> Int {
    max(base, min(base << min(max(failures - 1, 0), 12), Limits.longestBackoff))
  }

  private func failed(_ state: SourceState) -> String {
    state.failures == 1 ? "failed" : "failed \(state.failures) times in a row"
  }

  // MARK: Floors

  /// Not before the server and the document want it.
  private func floored(
    _ due: Due, _ state: SourceState, _ asked: Instant, _ now: Instant
  ) -> Due {
    var due = due
    let wanted = Int64(min(state.pace.interval, Limits.askedFor))
    let next = asked.adding(seconds: wanted)
    if wanted > 0, asked <= now, next.seconds >= due.instant.seconds - Int64(due.tolerance) {
      due = Due(max(next, due.instant), because: "ttl of the document")
    }
    // More than that ahead is a clock that was wrong when it was written.
    if let fresh = state.freshUntil, fresh.seconds - now.seconds <= Int64(Limits.maxAge),
      fresh.seconds > due.instant.seconds - Int64(due.tolerance)
    {
      due = Due(max(fresh, due.instant), because: "max-age of the server")
    }
    var hours = 0
    while state.pace.skips(max(due.instant, now)), hours < 24 * 7 {
      let start = max(due.instant, now)
      let past = ((start.seconds % 3600) + 3600) % 3600
      due = Due(start.adding(seconds: 3600 - past), because: "the document skips these hours")
      hours += 1
    }
    return due
  }

  /// `0.3`, `9.4`, `41`.
  private static func number(_ value: Double) -> String {
    guard value < 10 else { return String(Int(value.rounded())) }
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}

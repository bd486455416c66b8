import NewsModel
import NewsSchedule
import NewsTime

/// Asks the sources of a trace as a service would, from day 14 to day 28.
struct Replay {
  enum Start: String {
    /// Everything that was published in 14 days has been seen.
    case learned
    /// Nothing but the newest 30 items of one first fetch.
    case cold
  }

  struct Result {
    /// Seconds each item waited, ascending.
    var delays: [Int64] = []
    var requests = 0
    /// Seconds between two requests to one source.
    var shortest = Int64.max
    var longest: Int64 = 0

    var mean: Double {
      Double(delays.reduce(0, +)) / Double(max(1, delays.count))
    }

    func percentile(_ share: Double) -> Double {
      delays.isEmpty ? 0 : Double(delays[min(delays.count - 1, Int(Double(delays.count) * share))])
    }
  }

  /// A Monday's midnight in UTC.
  private static let monday: Int64 = 1_704_067_200
  /// How often the budget is shared out anew, in seconds.
  private static let renewal: Int64 = 1800

  private let sources: [Source]
  /// Instants.
  private let times: [[Int64]]
  private let budget: Int
  private let start: Start
  private let begin: Int64
  private let end: Int64

  init(_ trace: Trace, requestsPerDay: Int, start: Start) {
    sources = trace.sources.indices.map { index in
      Source(id: "s\(index)", name: "S", place: .url("https://s\(index).example/"))
    }
    times = trace.sources.map { $0.map { $0 + Replay.monday } }
    budget = requestsPerDay * sources.count
    self.start = start
    begin = Replay.monday + 14 * 86_400
    end = Replay.monday + Int64(Trace.days) * 86_400
  }

  func run() -> Result {
    var result = Result()
    var states = Dictionary(
      uniqueKeysWithValues: sources.indices.map { (sources[$0].id, asked($0)) })
    var rhythms = Dictionary(
      uniqueKeysWithValues: sources.indices.map { (sources[$0].id, learned($0)) })
    var seen = times.map { times in times.partitioning { $0 > begin } }
    var schedule = self.schedule(states, rhythms)
    var renewed = begin
    var next = sources.indices.map { index in
      schedule.due(sources[index], at: Instant(seconds: begin))?.instant.seconds ?? end
    }
    while let index = next.indices.min(by: { next[$0] < next[$1] }), next[index] < end {
      let now = next[index]
      let source = sources[index]
      guard var state = states[source.id] else { break }
      if now - renewed >= Replay.renewal {
        schedule = self.schedule(states, rhythms)
        renewed = now
      }
      let old = seen[index]
      while seen[index] < times[index].count, times[index][seen[index]] <= now { seen[index] += 1 }
      let news = times[index][old..<seen[index]]
      result.requests += 1
      result.delays += news.map { now - $0 }
      if let asked = state.lastAsked {
        result.shortest = min(result.shortest, now - asked.seconds)
        result.longest = max(result.longest, now - asked.seconds)
      }
      let instant = Instant(seconds: now)
      state.lastAsked = instant
      var rhythm = rhythms[source.id] ?? Rhythm()
      rhythm.learn(stamped: news.map { Instant(seconds: $0) }, isGapless: true, at: instant)
      states[source.id] = state
      rhythms[source.id] = rhythm
      next[index] = schedule.due(source, state, rhythm, at: instant)?.instant.seconds ?? end
    }
    result.delays.sort()
    return result
  }

  private func schedule(
    _ states: [String: SourceState], _ rhythms: [String: Rhythm]
  ) -> Schedule {
    Schedule(sources, states: states, rhythms: rhythms, requestsPerDay: budget, serving: true)
  }

  /// Each was asked at an instant of its own, as those of a fleet that has run for a while were.
  private func asked(_ index: Int) -> SourceState {
    SourceState(
      source: sources[index].id,
      lastAsked: Instant(seconds: begin - Int64(index) * 3600 / Int64(sources.count)))
  }

  /// What is known of when a source publishes at the start.
  private func learned(_ index: Int) -> Rhythm {
    let all = times[index].prefix { $0 <= begin }
    var rhythm = Rhythm()
    switch start {
    case .learned:
      // As an hourly reading for 14 days would have taught it.
      var rest = all[...]
      for hour in 0...Int64(14 * 24) {
        let now = Replay.monday + hour * 3600
        let news = rest.prefix { $0 <= now }
        rest = rest.dropFirst(news.count)
        rhythm.learn(
          stamped: news.map { Instant(seconds: $0) }, isGapless: true, at: Instant(seconds: now))
      }
    case .cold:
      rhythm.learn(
        stamped: all.suffix(30).map { Instant(seconds: $0) }, isGapless: false,
        at: Instant(seconds: begin))
    }
    return rhythm
  }

  /// The same number of requests at one interval for all.
  func fixed(requests: Int) -> Result {
    var result = Result()
    let interval = Double(end - begin) * Double(sources.count) / Double(max(1, requests))
    for index in sources.indices {
      var seen = times[index].partitioning { $0 > begin }
      var asked = Double(begin) + interval * Double(index) / Double(sources.count)
      while asked < Double(end) {
        let now = Int64(asked)
        result.requests += 1
        while seen < times[index].count, times[index][seen] <= now {
          result.delays.append(now - times[index][seen])
          seen += 1
        }
        asked += interval
      }
    }
    result.delays.sort()
    return result
  }
}

extension [Int64] {
  /// The index of the first element that holds, in an array where all after it do.
  fileprivate func partitioning(by holds: (Int64) -> Bool) -> Int {
    firstIndex(where: holds) ?? count
  }
}

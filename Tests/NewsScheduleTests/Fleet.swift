import NewsModel
import NewsSchedule
import NewsTime

/// Sources under the scheduler, asked as a service or a timer would ask them, hour by hour.
struct Fleet {
  /// Monday 2024-06-24 00:00 UTC.
  static let monday = Instant(seconds: 1_719_187_200)

  private(set) var sources: [Source] = []
  var states: [String: SourceState] = [:]
  private var rhythms: [String: Rhythm] = [:]
  var requestsPerDay: Int?
  /// When the sources publish: hours of the day, one that comes twice twice as much.
  private var habits: [String: [Int]] = [:]

  static func url(_ id: String, every: Int? = nil, paused: Bool = false) -> Source {
    Source(
      id: id, name: id, place: .url("https://\(id).example/"), every: every, paused: paused)
  }

  init(_ sources: [Source]) {
    self.sources = sources
  }

  /// So many sources, `s0` and on.
  init(count: Int) {
    self.init((0..<count).map { Fleet.url("s\($0)") })
  }

  func schedule(serving: Bool = true) -> Schedule {
    Schedule(
      sources, states: states, rhythms: rhythms, requestsPerDay: requestsPerDay, serving: serving)
  }

  /// The state of a source that was asked then.
  mutating func asked(
    _ id: String, at instant: Instant, _ change: (inout SourceState) -> Void = { _ in }
  ) {
    var state = states[id] ?? SourceState(source: id)
    state.lastAsked = instant
    change(&state)
    states[id] = state
  }

  /// A source that publishes at half past those hours of each day, and has been read every hour for
  /// some days.
  mutating func learned(_ id: String, hours: [Int], days: Int = 14, until end: Instant = monday) {
    habits[id] = hours
    var rhythm = Rhythm()
    let start = end.adding(seconds: Int64(-days * 86_400))
    for hour in 0...days * 24 {
      let now = start.adding(seconds: Int64(hour * 3600))
      let news = hour == 0 ? [] : published(by: id, after: now.adding(seconds: -3600), to: now)
      rhythm.learn(stamped: news, isGapless: true, at: now)
    }
    rhythms[id] = rhythm
    asked(id, at: end)
  }

  /// What a source publishes in a stretch of time, as far back as a document reaches.
  private func published(by id: String, after start: Instant, to end: Instant) -> [Instant] {
    guard let hours = habits[id], !hours.isEmpty else { return [] }
    let reach = max(start.seconds, end.seconds - 20 * 86_400)
    var news: [Instant] = []
    var slot = reach - reach % 3600 + 1800
    while slot <= end.seconds {
      if slot > reach {
        let instant = Instant(seconds: slot)
        news += hours.filter { $0 == Rhythm.hour(of: instant) }.map { _ in instant }
      }
      slot += 3600
    }
    return news
  }

  /// Asks what is due until `end`; the instants by source. The schedule is made anew every hour.
  mutating func run(
    from start: Instant, to end: Instant, _ change: (inout SourceState) -> Void = { _ in }
  ) -> [String: [Instant]] {
    var asked: [String: [Instant]] = [:]
    var now = start
    var schedule = schedule()
    var made = start
    while true {
      let dues = sources.compactMap { source in
        schedule.due(source, states[source.id], rhythms[source.id], at: now).map {
          (source.id, $0.instant)
        }
      }
      guard let next = dues.min(by: { $0.1 < $1.1 }), max(next.1, now) < end else { return asked }
      now = max(next.1, now)
      if now.seconds - made.seconds >= 3600 {
        schedule = self.schedule()
        made = now
      }
      for (id, due) in dues where due <= now {
        asked[id, default: []].append(now)
        let last = rhythms[id]?.until ?? now
        let news = published(by: id, after: min(last, now), to: now)
        rhythms[id, default: Rhythm()].learn(stamped: news, isGapless: true, at: now)
        self.asked(id, at: now, change)
      }
    }
  }
}

extension [Instant] {
  /// Seconds between neighbours.
  var gaps: [Int64] {
    zip(dropFirst(), self).map { $0.seconds - $1.seconds }
  }
}

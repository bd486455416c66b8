import Glibc
package import NewsTime

/// When a source publishes: learned from the stamps of its items, a little at each fetch.
///
/// For each hour of the day (UTC) and each day of the week it holds how many items were seen and for
/// how long it was watched, so that a document of three morning hours says nothing about the night.
/// Both fade, so that a source that changes its ways is known anew after some weeks.
package struct Rhythm: Sendable, Equatable {
  /// A stretch of the clock: what was seen in it, and for how long it was watched.
  package struct Bin: Sendable, Equatable {
    package var items: Double
    /// Hours.
    package var watched: Double

    package init(items: Double = 0, watched: Double = 0) {
      self.items = items
      self.watched = watched
    }
  }

  /// The time after which what was seen counts 1/e, in seconds: three weeks.
  package static let memory: Double = 21 * 86_400
  /// A document is read back this far at most, in seconds.
  private static let reach: Int64 = 60 * 86_400
  /// Nothing is learned of a time without readings that is longer, in seconds.
  private static let longestGap: Int64 = 30 * 86_400

  /// 24, by hour of the day in UTC.
  package private(set) var hours: [Bin]
  /// 7, from Monday, in UTC.
  package private(set) var days: [Bin]
  /// How far it was watched; nil where nothing was learned yet.
  package private(set) var until: Instant?

  package init() {
    hours = [Bin](repeating: Bin(), count: 24)
    days = [Bin](repeating: Bin(), count: 7)
  }

  /// One that was learned before; nil where the counts are not those of a day and a week.
  package init?(hours: [Bin], days: [Bin], until: Instant?) {
    guard hours.count == 24, days.count == 7, hours.allSatisfy(\.isCount),
      days.allSatisfy(\.isCount)
    else { return nil }
    self.hours = hours
    self.days = days
    self.until = until
  }

  /// Items seen, faded.
  package var items: Double {
    hours.reduce(0) { $0 + $1.items }
  }

  /// Hours watched, faded.
  package var watched: Double {
    hours.reduce(0) { $0 + $1.watched }
  }

  /// Takes in one reading of the source.
  ///
  /// - Parameters:
  ///   - stamped: when its new items were published, of those that tell a day and a clock.
  ///   - loose: how many more are new, and tell no clock.
  ///   - isGapless: the document still held something known, or nothing new: what was published since
  ///     the last reading is all in it. Else it is watched only as far back as it reaches.
  package mutating func learn(
    stamped: [Instant], loose: Int = 0, isGapless: Bool, at now: Instant
  ) {
    let sorted = stamped.map { min($0, now) }.sorted()
    var start = until
    if until == nil || !isGapless {
      // Its first item is where the watch begins. A tenth is passed over: what is pinned to the top of
      // a page may be years old.
      guard sorted.count >= 3 else {
        until = now
        return
      }
      start = max(sorted[sorted.count / 10], until ?? sorted[0])
    }
    guard var start, start <= now else {
      // The clock went back: what lies between was watched already, or never was.
      until = now
      return
    }
    start = max(start, now.adding(seconds: -Rhythm.reach))
    if let until, now.seconds - until.seconds > Rhythm.longestGap {
      // The machine was off, or its clock is wrong: that says nothing about the source.
      self.until = now
      return
    }
    fade(to: now)
    watch(from: start, to: now, loose: loose)
    for instant in sorted where instant > start {
      see(instant, Rhythm.weight(of: instant, at: now))
    }
    until = now
  }

  /// By how much more an hour counts than the one before.
  private static let hourly = exp(3600 / memory)

  private static func weight(of instant: Instant, at now: Instant) -> Double {
    exp(Double(instant.seconds - now.seconds) / memory)
  }

  private mutating func fade(to now: Instant) {
    guard let until, until < now else { return }
    let factor = Rhythm.weight(of: until, at: now)
    for hour in hours.indices { hours[hour].fade(factor) }
    for day in days.indices { days[day].fade(factor) }
  }

  private mutating func see(_ instant: Instant, _ weight: Double) {
    hours[Rhythm.hour(of: instant)].items += weight
    days[Rhythm.day(of: instant)].items += weight
  }

  /// Counts the time from one instant to another, an hour of the clock at a time; items without a
  /// clock are spread over it evenly.
  private mutating func watch(from start: Instant, to end: Instant, loose: Int) {
    let perHour =
      loose == 0 ? 0 : Double(loose) * 3600 / Double(max(1, end.seconds - start.seconds))
    var begin = start
    var before: Double?
    while begin < end {
      let past = Rhythm.remainder(begin.seconds, 3600)
      let next = min(end, begin.adding(seconds: 3600 - past))
      let weight =
        if let before, next.seconds - begin.seconds == 3600 {
          before * Rhythm.hourly
        } else {
          Rhythm.weight(of: next, at: end)
        }
      before = weight
      let watched = Double(next.seconds - begin.seconds) / 3600 * weight
      let bin = Bin(items: perHour * watched, watched: watched)
      hours[Rhythm.hour(of: begin)].add(bin)
      days[Rhythm.day(of: begin)].add(bin)
      begin = next
    }
    if start == end, loose > 0 { see(end, Double(loose)) }
  }

  // MARK: Bins

  /// The hour bin of an instant.
  package static func hour(of instant: Instant) -> Int {
    Int(remainder(instant.seconds, 86_400)) / 3600
  }

  /// The day bin of an instant: 1970-01-01 was a Thursday.
  package static func day(of instant: Instant) -> Int {
    Int(remainder(instant.seconds + 3 * 86_400, 7 * 86_400)) / 86_400
  }

  private static func remainder(_ value: Int64, _ divisor: Int64) -> Int64 {
    let rest = value % divisor
    return rest < 0 ? rest + divisor : rest
  }
}

extension Rhythm.Bin {
  /// Both may have been counted.
  fileprivate var isCount: Bool {
    items.isFinite && watched.isFinite && items >= 0 && watched >= 0
  }

  fileprivate mutating func fade(_ factor: Double) {
    items *= factor
    watched *= factor
  }

  fileprivate mutating func add(_ other: Rhythm.Bin) {
    items += other.items
    watched += other.watched
  }
}

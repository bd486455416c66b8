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
  /// A stretch in which nothing was seen is not worth noting by itself while it is shorter, in
  /// seconds.
  private static let shortest: Int64 = 3600
  /// Nothing is learned of a time without readings that is longer, in seconds.
  private static let longestGap: Int64 = 30 * 86_400

  /// 24 by hour of the day, then 7 by day of the week from Monday, in UTC.
  private(set) var bins: [Bin]
  /// How far it was watched; nil where nothing was learned yet.
  package private(set) var until: Instant?

  static let hoursOfDay = 24
  static let binCount = hoursOfDay + 7
  private static let nothing = [Bin](repeating: Bin(), count: binCount)

  package init() {
    bins = Rhythm.nothing
  }

  /// One that was learned before.
  init(_ bins: [Bin], until: Instant) {
    self.bins = bins
    self.until = until
  }

  /// What was seen at that hour of the day.
  package subscript(hour hour: Int) -> Bin {
    bins[hour]
  }

  /// What was seen on that day of the week; 0 is Monday.
  package subscript(day day: Int) -> Bin {
    bins[Rhythm.hoursOfDay + day]
  }

  /// Items seen, faded.
  package var items: Double {
    bins[..<Rhythm.hoursOfDay].reduce(0) { $0 + $1.items }
  }

  /// Hours watched, faded.
  package var watched: Double {
    bins[..<Rhythm.hoursOfDay].reduce(0) { $0 + $1.watched }
  }

  /// Whether a reading that tells nothing is left to the next, so little time has passed since
  /// `until`: the time is counted then.
  package static func isTooSoon(_ now: Instant, after until: Instant?) -> Bool {
    guard let until, until <= now else { return false }
    return now.seconds - until.seconds < shortest
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
    if isGapless, stamped.isEmpty, loose == 0, Rhythm.isTooSoon(now, after: until) { return }
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
    for bin in bins.indices { bins[bin].fade(factor) }
  }

  private mutating func see(_ instant: Instant, _ weight: Double) {
    bins[Rhythm.hour(of: instant)].items += weight
    bins[Rhythm.hoursOfDay + Rhythm.day(of: instant)].items += weight
  }

  /// Counts the time from one instant to another, an hour of the clock at a time; items without a
  /// clock are spread over it evenly.
  private mutating func watch(from start: Instant, to end: Instant, loose: Int) {
    let perHour =
      loose == 0 ? 0 : Double(loose) * 3600 / Double(max(1, end.seconds - start.seconds))
    var begin = start
    var before: Double?
    // Counted on, not worked out anew for each of a thousand hours.
    var hour = Rhythm.hour(of: start)
    var day = Rhythm.day(of: start)
    while begin < end {
      // The first hour is one that had begun.
      let past = begin == start ? Rhythm.remainder(begin.seconds, 3600) : 0
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
      bins[hour].add(bin)
      bins[Rhythm.hoursOfDay + day].add(bin)
      begin = next
      hour += 1
      if hour == Rhythm.hoursOfDay { (hour, day) = (0, (day + 1) % 7) }
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
  fileprivate mutating func fade(_ factor: Double) {
    items *= factor
    watched *= factor
  }

  fileprivate mutating func add(_ other: Rhythm.Bin) {
    items += other.items
    watched += other.watched
  }
}

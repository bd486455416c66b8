import NewsSystem

/// The tables of one zone: what its walls showed, and the rule for what they will.
final class ZoneTable: Sendable {
  /// A stretch of time without a change: what the walls show in it.
  struct Period: Sendable, Hashable {
    /// Seconds east of UTC.
    let offset: Int
    let abbreviation: String
  }

  /// The instants at which a period starts, in order.
  private let starts: [Int64]
  /// The periods that start then.
  private let periods: [Period]
  /// What was before the first of them.
  private let first: Period
  /// What is after the last of them, where the zone has a rule.
  private let rule: ZoneRule?

  init(starts: [Int64], periods: [Period], first: Period, rule: ZoneRule?) {
    self.starts = starts
    self.periods = periods
    self.first = first
    self.rule = rule
  }

  /// A zone of one rule for all time.
  convenience init(rule: ZoneRule) {
    self.init(starts: [], periods: [], first: rule.standard, rule: rule)
  }

  /// What the walls show at an instant.
  func period(at instant: Int64) -> Period {
    if let rule, instant >= starts.last ?? .min { return rule.period(at: instant) }
    let count = count(until: instant)
    return count == 0 ? first : periods[count - 1]
  }

  /// The instant a wall shows that many seconds since 1970-01-01T00:00:00 (see `Zone.instant(of:)`).
  func instant(ofWall wall: Int64) -> Int64 {
    let jumps = jumps(around: wall)
    var before = period(at: wall - ZoneTable.reach)
    var start = Int64.min
    for jump in jumps {
      let instant = wall - Int64(before.offset)
      if instant >= start && instant < jump.start { return instant }
      // Before the jump it is too late, after it too early: the walls leave the time out.
      if instant >= jump.start && wall - Int64(jump.after.offset) < jump.start { return instant }
      before = jump.after
      start = jump.start
    }
    return wall - Int64(before.offset)
  }

  /// The instant of the jump forward that makes the walls leave out that time, where one does.
  func jump(over wall: Int64) -> Int64? {
    var before = period(at: wall - ZoneTable.reach)
    for jump in jumps(around: wall) {
      if wall - Int64(before.offset) >= jump.start && wall - Int64(jump.after.offset) < jump.start {
        return jump.start
      }
      before = jump.after
    }
    return nil
  }

  /// Over the largest offset of any zone (RFC 9636 section 3.2: 26 hours).
  private static let reach: Int64 = 93_600

  /// The changes that may bear on what the walls show then, in order.
  private func jumps(around wall: Int64) -> [(start: Int64, after: Period)] {
    let from = wall - ZoneTable.reach
    let to = wall + ZoneTable.reach
    var found: [(start: Int64, after: Period)] = []
    // The number of starts at or before `from`.
    var index = count(until: from)
    while index < starts.count, starts[index] <= to {
      found.append((starts[index], periods[index]))
      index += 1
    }
    let last = starts.last ?? .min
    if let rule, to > last {
      found += rule.changes(around: wall).filter { $0.start > max(from, last) && $0.start <= to }
    }
    return found
  }

  /// The number of periods that have started at an instant.
  private func count(until instant: Int64) -> Int {
    starts.indices.partitionPoint { starts[$0] <= instant }
  }
}

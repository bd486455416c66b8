/// A zone in one line, as the footer of its file has it: `CET-1CEST,M3.5.0,M10.5.0/3`.
///
/// POSIX.1-2024, Base Definitions 8.3 (TZ), with hours of -167...167 (RFC 9636 section 3.3.2).
struct ZoneRule: Sendable, Hashable {
  let standard: ZoneTable.Period
  private let daylight: ZoneTable.Period?
  private let toDaylight: YearlyChange
  private let toStandard: YearlyChange

  /// Nil where the text is no such rule.
  init?(_ text: String) {
    var scanner = RuleScanner(text)
    guard let name = scanner.name(), let west = scanner.time(hours: 24) else { return nil }
    standard = ZoneTable.Period(offset: -west, abbreviation: name)
    if scanner.isAtEnd {
      daylight = nil
      toDaylight = .never
      toStandard = .never
      return
    }
    guard let other = scanner.name() else { return nil }
    let otherWest =
      scanner.next == UInt8(ascii: ",") || scanner.isAtEnd
      ? west - 3600 : scanner.time(hours: 24)
    guard let otherWest else { return nil }
    daylight = ZoneTable.Period(offset: -otherWest, abbreviation: other)
    if scanner.isAtEnd {
      // Without dates the choice is ours; that of the United States is what everybody takes.
      toDaylight = YearlyChange(on: .weekday(.sunday, week: 2, month: 3))
      toStandard = YearlyChange(on: .weekday(.sunday, week: 1, month: 11))
      return
    }
    guard let start = scanner.change(), let end = scanner.change(), scanner.isAtEnd else {
      return nil
    }
    toDaylight = start
    toStandard = end
  }

  /// Whether the walls change twice a year.
  var isYearly: Bool { daylight != nil }

  /// What the walls show at an instant.
  func period(at instant: Int64) -> ZoneTable.Period {
    guard daylight != nil else { return standard }
    return changes(around: instant).last { $0.start <= instant }?.after ?? standard
  }

  /// The changes of the year of an instant, of the one before and the one after, in order.
  func changes(around instant: Int64) -> [(start: Int64, after: ZoneTable.Period)] {
    guard let daylight else { return [] }
    let year = CivilTime(secondsSinceEpoch: instant).day.year
    var all: [(start: Int64, after: ZoneTable.Period)] = []
    for year in (year - 1)...(year + 1) {
      all.append((toDaylight.wall(in: year) - Int64(standard.offset), daylight))
      all.append((toStandard.wall(in: year) - Int64(daylight.offset), standard))
    }
    // A year that is all daylight time ends its own at the instant the next begins: the beginning counts.
    return all.sorted { left, right in
      left.start != right.start ? left.start < right.start : right.after == daylight
    }
  }
}

/// A change that comes once a year.
struct YearlyChange: Sendable, Hashable {
  enum Date: Sendable, Hashable {
    /// Week 1...4, or 5 for the last.
    case weekday(Weekday, week: Int, month: Int)
    /// 1...365, 29 February never counted.
    case dayWithoutLeap(Int)
    /// 0...365, 29 February counted.
    case day(Int)
  }

  let date: Date
  /// Seconds after the midnight the date starts with, also before it and after its end.
  let time: Int

  init(on date: Date, at time: Int = 7200) {
    self.date = date
    self.time = time
  }

  static let never = YearlyChange(on: .day(0), at: 0)

  /// What a wall that has not changed yet shows then, in seconds since 1970-01-01T00:00:00.
  func wall(in year: Int) -> Int64 {
    Int64(ordinal(in: year)) * 86_400 + Int64(time)
  }

  /// The date, in days since 1970-01-01.
  private func ordinal(in year: Int) -> Int {
    switch date {
    case .day(let number):
      return YearlyChange.first(of: 1, in: year) + number
    case .dayWithoutLeap(let number):
      let leap = number >= 60 && Day.isLeap(year) ? 1 : 0
      return YearlyChange.first(of: 1, in: year) + number - 1 + leap
    case .weekday(let weekday, let week, let month):
      let first = YearlyChange.first(of: month, in: year)
      let shift = (weekday.rawValue - Day(ordinal: first).weekday.rawValue + 7) % 7
      var day = shift + (week - 1) * 7
      if day >= Day.length(ofMonth: month, in: year) { day -= 7 }
      return first + day
    }
  }

  private static func first(of month: Int, in year: Int) -> Int {
    // Years outside the calendar of `Day` do not matter to news.
    Day(year: min(max(year, 1), 9999), month: month, day: 1)?.ordinal ?? 0
  }
}

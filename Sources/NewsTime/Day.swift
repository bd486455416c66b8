/// A day of the proleptic Gregorian calendar, without a zone.
package struct Day: Sendable, Hashable, Comparable {
  // Small, for every item holds two stamps; but instants of any size have a year.
  private let storedYear: Int
  private let storedMonth: Int8
  private let storedDay: Int8

  package var year: Int { storedYear }
  package var month: Int { Int(storedMonth) }
  package var day: Int { Int(storedDay) }

  /// The day of that date, or nil where the calendar has none (30 February, month 13, year outside
  /// 1...9999).
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, in: year)
    else { return nil }
    storedYear = year
    storedMonth = Int8(month)
    storedDay = Int8(day)
  }

  /// The day that many days after 1970-01-01.
  ///
  /// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
  package init(ordinal: Int) {
    let shifted = ordinal + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    storedMonth = Int8(month)
    storedDay = Int8(dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    storedYear = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1970-01-01 (days_from_civil of the same source).
  package var ordinal: Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day of the week it falls on.
  package var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    let index = ((ordinal + 3) % 7 + 7) % 7
    return Weekday(rawValue: index) ?? .monday
  }

  /// The day that many days later, or earlier where negative.
  package func adding(days: Int) -> Day {
    Day(ordinal: ordinal + days)
  }

  /// The earlier day is less.
  package static func < (left: Day, right: Day) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// Whether the year has a 29 February.
  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Days of a month, 1...12.
  package static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// A day of the week; raw values count from Monday (ISO 8601), starting with 0.
package enum Weekday: Int, Sendable, Hashable, CaseIterable {
  case monday
  case tuesday
  case wednesday
  case thursday
  case friday
  case saturday
  case sunday
}

/// A wall-clock time, without a day or a zone.
package struct TimeOfDay: Sendable, Hashable, Comparable {
  private let storedHour: Int8
  private let storedMinute: Int8
  private let storedSecond: Int8

  package var hour: Int { Int(storedHour) }
  package var minute: Int { Int(storedMinute) }
  package var second: Int { Int(storedSecond) }

  /// Nil outside 00:00:00...23:59:59; a leap second is read as :59 by the parsers, not here.
  package init?(hour: Int, minute: Int, second: Int = 0) {
    guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second) else {
      return nil
    }
    storedHour = Int8(hour)
    storedMinute = Int8(minute)
    storedSecond = Int8(second)
  }

  /// 00:00:00.
  package static let midnight = TimeOfDay(secondsOfDay: 0)

  /// The time that many seconds after midnight; wraps at 24 hours.
  package init(secondsOfDay: Int) {
    let seconds = ((secondsOfDay % 86_400) + 86_400) % 86_400
    storedHour = Int8(seconds / 3600)
    storedMinute = Int8(seconds / 60 % 60)
    storedSecond = Int8(seconds % 60)
  }

  /// Seconds since midnight, 0...86,399.
  package var secondsOfDay: Int {
    hour * 3600 + minute * 60 + second
  }

  /// The earlier time is less.
  package static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
    left.secondsOfDay < right.secondsOfDay
  }
}

/// What a calendar and a clock on the wall show together.
package struct CivilTime: Sendable, Hashable, Comparable {
  package var day: Day
  package var time: TimeOfDay

  package init(day: Day, time: TimeOfDay) {
    self.day = day
    self.time = time
  }

  /// The civil time that many seconds after 1970-01-01T00:00:00 of the same wall.
  package init(secondsSinceEpoch seconds: Int64) {
    let ordinal = Int(seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400)
    day = Day(ordinal: ordinal)
    time = TimeOfDay(secondsOfDay: Int(seconds - Int64(ordinal) * 86_400))
  }

  /// Seconds since 1970-01-01T00:00:00 of the same wall: an instant where the wall is UTC.
  package var secondsSinceEpoch: Int64 {
    Int64(day.ordinal) * 86_400 + Int64(time.secondsOfDay)
  }

  /// What the wall shows earlier is less.
  package static func < (left: CivilTime, right: CivilTime) -> Bool {
    left.secondsSinceEpoch < right.secondsSinceEpoch
  }
}

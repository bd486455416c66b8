/// A stamp found in a line of a listing, as far as the line alone tells it.
///
/// What one line leaves open (day or month first, the year, the day of "18:42") is decided by
/// `ListingDates` from all stamps of the document and the wall clock at capture.
package struct ListingStamp: Sendable, Hashable {
  /// How a day is told.
  package enum DayReading: Sendable, Hashable {
    case exact(Day)
    /// Numbers alone: the days they are where the day, the month or the year comes first.
    case open(dayFirst: Day?, monthFirst: Day?, yearFirst: Day?)
    case yearless(month: Int, day: Int)
    /// Two numbers without a year: `9/27`.
    case openYearless(first: Int, second: Int)
    /// 0 for today, 1 for yesterday.
    case daysAgo(Int)
    case weekday(Weekday)
  }

  /// How old a relative stamp says it is.
  package struct Age: Sendable, Hashable {
    package var seconds: Int
    /// Whether it is told in days or longer, so that no clock follows from it.
    package var isCoarse: Bool
  }

  /// The bytes of the line it takes up, words such as "Published" and "Uhr" included.
  package var range: Range<Int>
  package var day: DayReading?
  package var time: TimeOfDay?
  /// Seconds east of UTC.
  package var offset: Int?
  package var age: Age?
  /// Whether AM or PM was written.
  package var isHalfDay = false
  /// Told so briefly ("5m", "now") that it counts only where it stands alone.
  package var isBare = false

  init(range: Range<Int>) {
    self.range = range
  }

  /// Whether it tells a day with its year.
  package var tellsWholeDay: Bool {
    switch day {
    case .exact, .open: true
    default: false
    }
  }

  /// Whether it tells a clock and no day.
  package var isClockAlone: Bool {
    day == nil && age == nil && time != nil
  }

  /// What kind of stamp it is: lists keep to one.
  package var form: Int {
    if age != nil { return 4 }
    switch (day, time) {
    case (.daysAgo, _): return 3
    case (.some, .some): return 0
    case (.some, nil): return 1
    default: return 2
    }
  }

  /// The stamps of a line, in order; `range` is the line.
  package static func find(in bytes: [UInt8], _ range: Range<Int>) -> [ListingStamp] {
    guard range.count <= 800, range.count >= 2 else { return [] }
    let hasNumber = bytes[range].contains { $0 &- 0x30 < 10 || $0 >= 0x80 }
    guard hasNumber || range.count <= 64 else { return [] }
    var reader = ListingStampReader(ListingTokens.split(bytes, range), bytes)
    return reader.stamps()
  }

  /// The stamps of a text alone.
  package static func find(in text: String) -> [ListingStamp] {
    let bytes = Array(text.utf8)
    return find(in: bytes, 0..<bytes.count)
  }
}

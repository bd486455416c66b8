/// RFC 3339 and the shorter forms of W3C-DTF, with the year first and numbers alone.
enum ISODate {
  static func parse(_ bytes: [UInt8], _ range: Range<Int>) -> Stamp? {
    var cursor = DigitCursor(bytes, range)
    guard let day = day(&cursor) else { return nil }
    cursor.skipSpaces()
    if cursor.isAtEnd { return Stamp(day: day, time: nil) }
    if cursor.next | 0x20 == UInt8(ascii: "t") || cursor.next == UInt8(ascii: ",") {
      cursor.offset += 1
      cursor.skipSpaces()
    }
    guard let (hour, minute, second) = clock(&cursor) else {
      // `2024-06-24Z`, `2024-06-24+04:00` and the like: a day all the same.
      return ClockZone.parse(&cursor).map { Stamp(day: day, time: nil, offset: $0) }
    }
    cursor.skipSpaces()
    if cursor.isAtEnd {
      return FeedDate.stamp(day: day, hour: hour, minute: minute, second: second, offset: nil)
    }
    guard let offset = ClockZone.parse(&cursor) else { return nil }
    return FeedDate.stamp(day: day, hour: hour, minute: minute, second: second, offset: offset)
  }

  private static func day(_ cursor: inout DigitCursor) -> Day? {
    if cursor.digitCount == 8 {
      guard let year = cursor.fixed(4), let month = cursor.fixed(2), let day = cursor.fixed(2)
      else { return nil }
      return Day(year: year, month: month, day: day)
    }
    guard let year = cursor.number(4...4) else { return nil }
    let separator = cursor.next
    guard
      separator == UInt8(ascii: "-") || separator == UInt8(ascii: "/")
        || separator == UInt8(ascii: ".")
    else { return cursor.isAtEnd ? Day(year: year, month: 1, day: 1) : nil }
    cursor.offset += 1
    if cursor.digitCount == 3, let ordinal = cursor.number(3...3) {
      guard (1...366).contains(ordinal) else { return nil }
      return Day(year: year, month: 1, day: 1)?.adding(days: ordinal - 1)
    }
    cursor.skipSpaces()
    guard let month = cursor.number(1...2) else { return nil }
    guard cursor.take(separator) else { return Day(year: year, month: month, day: 1) }
    cursor.skipSpaces()
    guard let day = cursor.number(1...2) else { return nil }
    return Day(year: year, month: month, day: day)
  }

  private static func clock(_ cursor: inout DigitCursor) -> (Int, Int, Int)? {
    if cursor.digitCount == 6 || cursor.digitCount == 4 {
      let hasSeconds = cursor.digitCount == 6
      guard let hour = cursor.fixed(2), let minute = cursor.fixed(2) else { return nil }
      return (hour, minute, hasSeconds ? cursor.fixed(2) ?? 0 : 0)
    }
    guard let hour = cursor.number(1...2) else { return nil }
    guard cursor.take(UInt8(ascii: ":")) else { return (hour, 0, 0) }
    guard let minute = cursor.number(1...2) else { return nil }
    var second = 0
    if cursor.take(UInt8(ascii: ":")) {
      guard let value = cursor.number(1...2) else { return nil }
      second = value
    }
    if cursor.next == UInt8(ascii: ".") || cursor.next == UInt8(ascii: ",") {
      cursor.offset += 1
      cursor.offset += cursor.digitCount
    }
    return (hour, minute, second)
  }
}

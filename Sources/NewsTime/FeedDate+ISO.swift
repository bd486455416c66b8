/// Digits alone: Unix seconds or milliseconds, `20240624`, `20240624204900`.
enum NumericDate {
  static func parse(_ bytes: [UInt8], _ range: Range<Int>) -> Stamp? {
    var cursor = DigitCursor(bytes, range)
    let count = cursor.digitCount
    guard count >= 8 else { return nil }
    if cursor.offset + count < range.upperBound {
      // `1719247740.25`: seconds with a fraction.
      guard bytes[cursor.offset + count] == UInt8(ascii: "."), (9...11).contains(count),
        bytes[(cursor.offset + count + 1)..<range.upperBound].allSatisfy({ $0 &- 0x30 < 10 })
      else { return nil }
    }
    switch count {
    case 8:
      guard let year = cursor.fixed(4), let month = cursor.fixed(2), let day = cursor.fixed(2),
        let date = Day(year: year, month: month, day: day)
      else { return nil }
      return Stamp(day: date, time: nil)
    case 9...11:
      return cursor.fixed(count).map { instant(Int64($0)) }
    case 12, 14:
      return compact(&cursor, hasSeconds: count == 14)
        ?? DigitCursor(bytes, range).value(count).map { instant(Int64($0) / 1000) }
    case 13:
      return cursor.fixed(count).map { instant(Int64($0) / 1000) }
    case 16:
      return cursor.fixed(count).map { instant(Int64($0) / 1_000_000) }
    default:
      return nil
    }
  }

  private static func instant(_ seconds: Int64) -> Stamp {
    Stamp(Instant(seconds: seconds), offset: 0)
  }

  private static func compact(_ cursor: inout DigitCursor, hasSeconds: Bool) -> Stamp? {
    guard let year = cursor.fixed(4), (1900...2200).contains(year), let month = cursor.fixed(2),
      let day = cursor.fixed(2), let date = Day(year: year, month: month, day: day),
      let hour = cursor.fixed(2), let minute = cursor.fixed(2)
    else { return nil }
    let second = hasSeconds ? cursor.fixed(2) ?? 0 : 0
    return FeedDate.stamp(day: date, hour: hour, minute: minute, second: second, offset: nil)
  }
}

extension DigitCursor {
  fileprivate func value(_ count: Int) -> Int? {
    var copy = self
    return copy.fixed(count)
  }
}

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

/// What stands after a clock: `Z`, `+04:00`, `-0500`, `GMT+3`, `EST`, `+0100 (CET)`.
enum ClockZone {
  /// Seconds east of UTC; nil where there is no zone, or something more.
  static func parse(_ cursor: inout DigitCursor) -> Int? {
    cursor.skipSpaces()
    if let offset = signed(&cursor) {
      // A comment or a name after the numbers tells nothing more.
      cursor.skipSpaces()
      let isNamed =
        cursor.isAtEnd || cursor.next == UInt8(ascii: "(") || cursor.next == UInt8(ascii: "[")
        || isLetter(cursor.next)
      return isNamed ? offset : nil
    }
    let start = cursor.offset
    while isLetter(cursor.next) { cursor.offset += 1 }
    guard let named = ZoneNames.offset(cursor.bytes, in: start..<cursor.offset) else {
      return nil
    }
    return signed(&cursor) ?? named
  }

  /// `+04:00`, `-0500`, `+4`.
  static func signed(_ cursor: inout DigitCursor) -> Int? {
    let sign: Int
    var look = cursor
    if look.take(UInt8(ascii: "+")) {
      sign = 1
    } else if look.take(UInt8(ascii: "-")) || look.take("\u{2212}") {
      sign = -1
    } else {
      return nil
    }
    look.skipSpaces()
    let count = look.digitCount
    guard let digits = look.number(1...6) else { return nil }
    var hours = digits
    var minutes = 0
    switch count {
    case 1, 2:
      if look.take(UInt8(ascii: ":")) { minutes = look.number(2...2) ?? 0 }
    case 3, 4: (hours, minutes) = digits.quotientAndRemainder(dividingBy: 100)
    case 6: (hours, minutes) = (digits / 10_000, digits / 100 % 100)
    default: return nil
    }
    guard hours <= 14, minutes < 60 else { return nil }
    cursor = look
    return sign * (hours * 3600 + minutes * 60)
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26
  }
}

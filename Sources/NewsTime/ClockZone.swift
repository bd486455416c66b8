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

/// `Mon, 24 Jun 2024 20:49:00 +0400`, exactly as RFC 5322 has it: what most feeds write.
enum InternetDate {
  /// Nil for anything else, which the looser readers then look at.
  static func parse(_ bytes: [UInt8], _ range: Range<Int>) -> Stamp? {
    var digits = DigitCursor(bytes, range)
    if range.count > 5, bytes[range.lowerBound + 3] == UInt8(ascii: ",") {
      digits.offset += 4
      digits.skipSpaces()
    }
    guard let day = digits.number(1...2), digits.take(0x20),
      let month = month(bytes, digits.offset, range.upperBound)
    else { return nil }
    digits.offset += 3
    guard digits.take(0x20), let year = digits.number(4...4), digits.take(0x20),
      let hour = digits.number(2...2), digits.take(0x3A), let minute = digits.number(2...2)
    else { return nil }
    var second = 0
    if digits.take(0x3A) {
      guard let value = digits.number(2...2) else { return nil }
      second = value
    }
    guard digits.take(0x20), let offset = offset(&digits), digits.isAtEnd,
      let day = Day(year: year, month: month, day: day)
    else { return nil }
    return FeedDate.stamp(day: day, hour: hour, minute: minute, second: second, offset: offset)
  }

  private static func offset(_ digits: inout DigitCursor) -> Int? {
    let sign: Int
    if digits.take(UInt8(ascii: "+")) {
      sign = 1
    } else if digits.take(UInt8(ascii: "-")) {
      sign = -1
    } else {
      return digits.take("GMT") || digits.take("UTC") || digits.take("Z") ? 0 : nil
    }
    guard let value = digits.number(4...4), value % 100 < 60, value < 1500 else { return nil }
    return sign * (value / 100 * 3600 + value % 100 * 60)
  }

  /// An English month's three letters, in any case.
  static func month(_ bytes: [UInt8], _ offset: Int, _ end: Int) -> Int? {
    guard offset + 3 <= end else { return nil }
    let packed =
      UInt32(bytes[offset] | 0x20) << 16 | UInt32(bytes[offset + 1] | 0x20) << 8
      | UInt32(bytes[offset + 2] | 0x20)
    return switch packed {
    case 0x6A_616E: 1
    case 0x66_6562: 2
    case 0x6D_6172: 3
    case 0x61_7072: 4
    case 0x6D_6179: 5
    case 0x6A_756E: 6
    case 0x6A_756C: 7
    case 0x61_7567: 8
    case 0x73_6570: 9
    case 0x6F_6374: 10
    case 0x6E_6F76: 11
    case 0x64_6563: 12
    default: nil
    }
  }
}

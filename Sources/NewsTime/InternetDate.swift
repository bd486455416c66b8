/// `Mon, 24 Jun 2024 20:49:00 +0400`, exactly as RFC 5322 has it: what most feeds write.
enum InternetDate {
  /// Nil for anything else, which the looser readers then look at.
  static func parse(_ bytes: [UInt8], _ range: Range<Int>) -> Stamp? {
    let text = bytes.span.extracting(range)
    var start = 0
    if text.count > 5, text[3] == UInt8(ascii: ",") {
      start = 4
      while start < text.count, text[start] <= 0x20 { start += 1 }
    }
    // `24 Jun 2024 20:49`: behind the day all has its place.
    guard start + 16 <= text.count, var day = digit(text, start) else { return nil }
    start += 1
    if let second = digit(text, start) {
      day = day * 10 + second
      start += 1
    }
    guard start + 17 <= text.count, text[start] == 0x20, text[start + 4] == 0x20,
      text[start + 9] == 0x20, text[start + 12] == UInt8(ascii: ":"),
      let month = month(bytes, range.lowerBound + start + 1, range.upperBound),
      let century = pair(text, start + 5), let year = pair(text, start + 7),
      let hour = pair(text, start + 10), let minute = pair(text, start + 13)
    else { return nil }
    start += 15
    var second = 0
    if text[start] == UInt8(ascii: ":") {
      guard start + 3 < text.count, let value = pair(text, start + 1) else { return nil }
      second = value
      start += 3
    }
    guard text[start] == 0x20, let offset = offset(text.extracting(droppingFirst: start + 1)),
      let day = Day(year: century * 100 + year, month: month, day: day)
    else { return nil }
    return FeedDate.stamp(day: day, hour: hour, minute: minute, second: second, offset: offset)
  }

  private static func offset(_ text: Span<UInt8>) -> Int? {
    switch text.count {
    case 1: return text[0] == UInt8(ascii: "Z") ? 0 : nil
    case 3:
      let isUniversal =
        text[0] == UInt8(ascii: "G") && text[1] == UInt8(ascii: "M") && text[2] == UInt8(ascii: "T")
        || text[0] == UInt8(ascii: "U") && text[1] == UInt8(ascii: "T")
          && text[2] == UInt8(ascii: "C")
      return isUniversal ? 0 : nil
    case 5:
      guard text[0] == UInt8(ascii: "+") || text[0] == UInt8(ascii: "-"),
        let hours = pair(text, 1), let minutes = pair(text, 3), hours < 15, minutes < 60
      else { return nil }
      return (text[0] == UInt8(ascii: "-") ? -1 : 1) * (hours * 3600 + minutes * 60)
    default: return nil
    }
  }

  @inline(__always)
  private static func digit(_ text: Span<UInt8>, _ place: Int) -> Int? {
    let value = text[place] &- 0x30
    return value < 10 ? Int(value) : nil
  }

  /// The number that two digits are.
  @inline(__always)
  private static func pair(_ text: Span<UInt8>, _ place: Int) -> Int? {
    guard let ten = digit(text, place), let one = digit(text, place + 1) else { return nil }
    return ten * 10 + one
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

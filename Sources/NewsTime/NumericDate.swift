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

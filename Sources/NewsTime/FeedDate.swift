/// The dates of feeds: RFC 5322, RFC 3339 and what people write instead.
package enum FeedDate {
  /// How `3/4/2024` is meant.
  package enum Order: Sendable, Hashable {
    case dayFirst
    case monthFirst
  }

  /// The stamp a text tells, nil where it tells none.
  ///
  /// `order` decides between day and month where neither the numbers nor an AM or PM do.
  package static func parse(_ text: String, order: Order = .dayFirst) -> Stamp? {
    let bytes = Array(text.utf8)
    return parse(bytes, in: 0..<bytes.count, order: order)
  }

  /// The same for the bytes of `range`.
  package static func parse(
    _ bytes: [UInt8], in range: Range<Int>, order: Order = .dayFirst
  ) -> Stamp? {
    let trimmed = trim(bytes, range)
    guard (4...200).contains(trimmed.count) else { return nil }
    if let stamp = InternetDate.parse(bytes, trimmed) { return stamp }
    if let stamp = NumericDate.parse(bytes, trimmed) { return stamp }
    if bytes[trimmed].contains(where: { $0 >= 0x80 }) {
      let plain = ForeignDigits.plain(bytes, trimmed)
      return ISODate.parse(plain, 0..<plain.count)
        ?? LooseDate.parse(plain, 0..<plain.count, order: order)
    }
    return ISODate.parse(bytes, trimmed) ?? LooseDate.parse(bytes, trimmed, order: order)
  }

  private static func trim(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, isTrimmed(bytes[lower]) { lower += 1 }
    while lower < upper, isTrimmed(bytes[upper - 1]) { upper -= 1 }
    return lower..<upper
  }

  private static func isTrimmed(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
      || byte == UInt8(ascii: ",")
  }

  /// A year as it was written, with that many digits (RFC 5322 section 4.3).
  static func year(_ value: Int, digits: Int) -> Int {
    switch digits {
    case ...2: value < 50 ? 2000 + value : 1900 + value
    case 3: 1900 + value
    default: value
    }
  }

  /// A time of day; 24:00 is the midnight that ends the day, a leap second is :59.
  static func stamp(day: Day, hour: Int, minute: Int, second: Int, offset: Int?) -> Stamp? {
    if hour == 24, minute == 0, second == 0 {
      return Stamp(day: day.adding(days: 1), time: .midnight, offset: offset)
    }
    guard let time = TimeOfDay(hour: hour, minute: minute, second: second == 60 ? 59 : second)
    else { return nil }
    return Stamp(day: day, time: time, offset: offset)
  }
}

extension Stamp {
  /// The stamp as RFC 3339 writes it, as far as it is told: `2024-06-24T20:49:00+04:00`, without an
  /// offset `2024-06-24T20:49:00`, a day `2024-06-24`, a clock `20:49`; nil for nothing.
  package var text: String? {
    guard precision != .none else { return nil }
    var digits = DigitText()
    append(to: &digits)
    return digits.text
  }

  /// Bytes of `text` at most.
  package static let longestText = 64

  /// Hands out the bytes of `text`, which are ASCII without quotes; does nothing for nothing.
  package func withText(_ body: (Span<UInt8>) -> Void) {
    guard precision != .none else { return }
    var digits = DigitText()
    append(to: &digits)
    digits.withBytes(body)
  }

  private func append(to digits: inout DigitText) {
    if let day {
      digits.append(day)
      if time != nil { digits.append(UInt8(ascii: "T")) }
    }
    if let time {
      digits.append(time, seconds: day != nil)
      if let offset, day != nil { digits.append(offset: offset - offset % 60) }
    }
  }

  /// The same, with the offset of `zone` where a day and a clock come without one.
  package func text(in zone: Zone) -> String? {
    guard offset == nil, precision == .minute, let instant = instant(in: zone) else { return text }
    return Stamp(instant, offset: zone.offset(at: instant)).text
  }
}

extension Day {
  /// `2024-06-24`.
  package var text: String {
    var text = DigitText()
    text.append(self)
    return text.text
  }

  /// Reads `2024-06-24`; nil for anything else.
  package init?(text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      parts[2].utf8.count == 2, let year = Digits.number(parts[0].utf8),
      let month = Digits.number(parts[1].utf8), let day = Digits.number(parts[2].utf8)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Seconds from 1970-01-01T00:00:00 to the midnight this day starts with, on the same wall.
  package var secondsSinceEpoch: Int64 {
    Int64(ordinal) * 86_400
  }
}

extension TimeOfDay {
  /// `20:49:00`.
  package var text: String {
    var text = DigitText()
    text.append(self, seconds: true)
    return text.text
  }

  /// `20:49`.
  package var clockText: String {
    var text = DigitText()
    text.append(self, seconds: false)
    return text.text
  }

  /// Reads `20:49`, `6:30`, `20:49:07`; nil for anything else.
  package init?(text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3, (1...2).contains(parts[0].utf8.count),
      parts.dropFirst().allSatisfy({ $0.utf8.count == 2 })
    else { return nil }
    let numbers = parts.compactMap { Digits.number($0.utf8) }
    guard numbers.count == parts.count else { return nil }
    self.init(hour: numbers[0], minute: numbers[1], second: numbers.count == 3 ? numbers[2] : 0)
  }
}

extension Instant {
  /// `2024-06-24T20:49:00+04:00`, as the walls of `zone` show it.
  package func text(in zone: Zone) -> String {
    Stamp(self, offset: zone.offset(at: self)).text ?? ""
  }
}

/// Digits as numbers.
enum Digits {
  /// The number that ASCII digits, and nothing else, are; nil past 18 of them.
  static func number(_ text: some Collection<UInt8>) -> Int? {
    guard (1...18).contains(text.count) else { return nil }
    var value = 0
    for byte in text {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte) - 0x30
    }
    return value
  }
}

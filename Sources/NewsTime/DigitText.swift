/// Times as digits, put together byte by byte: every item of every output has two of them.
struct DigitText {
  /// Room for the longest there can be: a year of twenty digits, an offset of ten.
  private var bytes = InlineArray<64, UInt8>(repeating: 0)
  private var count = 0

  var text: String {
    // Digits and signs, and nothing else was appended.
    String(
      copying: unsafe UTF8Span(unchecked: bytes.span.extracting(0..<count), isKnownASCII: true))
  }

  func withBytes(_ body: (Span<UInt8>) -> Void) {
    body(bytes.span.extracting(0..<count))
  }

  mutating func append(_ byte: UInt8) {
    bytes[count] = byte
    count &+= 1
  }

  /// `2024-06-24`
  mutating func append(_ day: Day) {
    if (0...9999).contains(day.year) {
      append(pair: day.year / 100)
      append(pair: day.year % 100)
    } else {
      append(number: day.year)
    }
    append(UInt8(ascii: "-"))
    append(pair: day.month)
    append(UInt8(ascii: "-"))
    append(pair: day.day)
  }

  /// `20:49`, or `20:49:00`
  mutating func append(_ time: TimeOfDay, seconds: Bool) {
    append(pair: time.hour)
    append(UInt8(ascii: ":"))
    append(pair: time.minute)
    guard seconds else { return }
    append(UInt8(ascii: ":"))
    append(pair: time.second)
  }

  /// `+04:00`; with seconds where there are any.
  mutating func append(offset seconds: Int) {
    let size = abs(seconds)
    append(UInt8(ascii: seconds < 0 ? "-" : "+"))
    append(pair: size / 3600)
    append(UInt8(ascii: ":"))
    append(pair: size / 60 % 60)
    guard size % 60 != 0 else { return }
    append(UInt8(ascii: ":"))
    append(pair: size % 60)
  }

  private mutating func append(pair number: Int) {
    guard number < 100 else {
      append(number: number)
      return
    }
    let tens = UInt8(truncatingIfNeeded: number) / 10
    append(0x30 &+ tens)
    append(0x30 &+ UInt8(truncatingIfNeeded: number) &- tens &* 10)
  }

  private mutating func append(number: Int) {
    for byte in String(number).utf8 { append(byte) }
  }
}

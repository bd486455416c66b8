import NewsTime

/// How a rhythm is written down between runs: whole numbers with spaces between, first the instant it
/// was watched until, then items and watched hours of each bin in ten thousandths.
///
/// Digit by digit: a schedule reads that of each source.
extension Rhythm {
  private static let scale: Double = 10_000
  /// A space, a sign, and at most nineteen digits each.
  private static let longest = (1 + 2 * binCount) * 21

  /// Nil where nothing was learned.
  package var text: String? {
    guard let until else { return nil }
    return unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Rhythm.longest) { bytes in
      // From the end, for the last digit of a number is known first.
      var start = bytes.count
      func put(_ byte: UInt8) {
        start -= 1
        unsafe bytes[start] = byte
      }
      func put(_ number: UInt64) {
        var rest = number
        repeat {
          put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
          rest /= 10
        } while rest > 0
      }
      func put(_ count: Double) {
        // None is ever below zero: to add half is to round.
        put(UInt64(min(count * Rhythm.scale, 1e15) + 0.5))
        put(UInt8(ascii: " "))
      }
      for bin in bins.reversed() {
        put(bin.watched)
        put(bin.items)
      }
      put(until.seconds.magnitude)
      if until.seconds < 0 { put(UInt8(ascii: "-")) }
      return unsafe String(decoding: bytes[start...], as: UTF8.self)
    }
  }

  /// What was written; nothing learned where it cannot be read.
  package init(text: String?) {
    self.init()
    guard let text else { return }
    let numbers = text.utf8Span.span
    var index = 0
    guard let until = Rhythm.number(in: numbers, at: &index) else { return }
    var bins: [Bin] = []
    bins.reserveCapacity(Rhythm.binCount)
    for _ in 0..<Rhythm.binCount {
      guard let items = Rhythm.number(in: numbers, at: &index), items >= 0,
        let watched = Rhythm.number(in: numbers, at: &index), watched >= 0
      else { return }
      bins.append(
        Bin(items: Double(items) / Rhythm.scale, watched: Double(watched) / Rhythm.scale))
    }
    guard index == numbers.count + 1 else { return }
    self.init(bins, until: Instant(seconds: until))
  }

  /// The number that stands there, and the place behind the space that follows; nil at the end, and
  /// for what is no number.
  private static func number(in text: Span<UInt8>, at index: inout Int) -> Int64? {
    guard index < text.count else { return nil }
    let isNegative = text[index] == UInt8(ascii: "-")
    if isNegative { index += 1 }
    let start = index
    var number: Int64 = 0
    while index < text.count {
      let digit = text[index] &- UInt8(ascii: "0")
      guard digit < 10 else { break }
      number = number &* 10 &+ Int64(digit)
      index += 1
    }
    // No number that is written has more digits than these.
    guard index > start, index - start <= 18,
      index == text.count || text[index] == UInt8(ascii: " ")
    else { return nil }
    index += 1
    return isNegative ? -number : number
  }
}

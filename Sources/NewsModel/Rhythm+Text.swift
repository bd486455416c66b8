import NewsTime

/// How a rhythm is written down between runs: whole numbers with spaces between, first the instant it
/// was watched until, then items and watched hours of each bin in ten thousandths.
///
/// Digit by digit: it is read and written for each source at each run.
extension Rhythm {
  private static let scale: Double = 10_000

  /// Nil where nothing was learned.
  package var text: String? {
    guard let until else { return nil }
    var numbers: [Int64] = [until.seconds]
    numbers.reserveCapacity(Rhythm.count)
    for bin in hours { Rhythm.append(bin, to: &numbers) }
    for bin in days { Rhythm.append(bin, to: &numbers) }
    return Rhythm.text(of: numbers)
  }

  /// Numbers that are written.
  private static let count = 1 + 2 * (24 + 7)

  private static func append(_ bin: Bin, to numbers: inout [Int64]) {
    // Neither is ever below zero: to add half is to round.
    numbers.append(Int64(min(bin.items * scale, 1e15) + 0.5))
    numbers.append(Int64(min(bin.watched * scale, 1e15) + 0.5))
  }

  private static func text(of numbers: [Int64]) -> String {
    // A space, a sign, and at most nineteen digits each.
    let most = numbers.count * 21
    return unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: most) { bytes in
      // From the end, for the last digit of a number is known first.
      var start = most
      func put(_ byte: UInt8) {
        start -= 1
        unsafe bytes[start] = byte
      }
      for number in numbers.reversed() {
        var rest = number.magnitude
        repeat {
          put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
          rest /= 10
        } while rest > 0
        if number < 0 { put(UInt8(ascii: "-")) }
        put(UInt8(ascii: " "))
      }
      return unsafe String(decoding: bytes[(start + 1)...], as: UTF8.self)
    }
  }

  /// What was written; nothing learned where it cannot be read.
  package init(text: String?) {
    self.init()
    guard let text, let numbers = Rhythm.numbers(of: text.utf8Span.span) else { return }
    func bin(_ index: Int) -> Bin {
      Bin(
        items: Double(numbers[1 + 2 * index]) / Rhythm.scale,
        watched: Double(numbers[2 + 2 * index]) / Rhythm.scale)
    }
    let known = Rhythm(
      hours: (0..<24).map(bin), days: (24..<31).map(bin), until: Instant(seconds: numbers[0]))
    if let known { self = known }
  }

  /// Nil where the text is anything but as many numbers as `text` writes.
  private static func numbers(of text: Span<UInt8>) -> [Int64]? {
    var numbers: [Int64] = []
    numbers.reserveCapacity(count)
    var index = 0
    while index < text.count, numbers.count < count {
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
      numbers.append(isNegative ? -number : number)
      index += 1
    }
    return numbers.count == count && index == text.count + 1 ? numbers : nil
  }
}

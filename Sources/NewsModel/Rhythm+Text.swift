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
    var text: [UInt8] = []
    text.reserveCapacity(640)
    Rhythm.append(until.seconds, to: &text)
    for bins in [hours, days] {
      for bin in bins {
        for value in [bin.items, bin.watched] {
          text.append(UInt8(ascii: " "))
          Rhythm.append(Int64(min(value * Rhythm.scale, 1e15).rounded()), to: &text)
        }
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func append(_ number: Int64, to text: inout [UInt8]) {
    if number < 0 { text.append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    let start = text.count
    repeat {
      text.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    text[start...].reverse()
  }

  /// What was written; nothing learned where it cannot be read.
  package init(text: String?) {
    self.init()
    guard let text, let numbers = Rhythm.numbers(of: text.utf8Span.span) else { return }
    let bins = stride(from: 1, to: numbers.count, by: 2).map { index in
      Bin(
        items: Double(numbers[index]) / Rhythm.scale,
        watched: Double(numbers[index + 1]) / Rhythm.scale)
    }
    let until = Instant(seconds: numbers[0])
    if let known = Rhythm(hours: Array(bins[..<24]), days: Array(bins[24...]), until: until) {
      self = known
    }
  }

  /// Nil where the text is anything but as many numbers as `text` writes.
  private static func numbers(of text: Span<UInt8>) -> [Int64]? {
    let count = 1 + 2 * (24 + 7)
    var numbers: [Int64] = []
    numbers.reserveCapacity(count)
    var index = 0
    while index < text.count, numbers.count < count {
      let isNegative = text[index] == UInt8(ascii: "-")
      if isNegative { index += 1 }
      let start = index
      var number: Int64 = 0
      while index < text.count, text[index] != UInt8(ascii: " ") {
        // No number that is written has more digits than these.
        guard text[index] &- UInt8(ascii: "0") < 10, index - start < 18 else { return nil }
        number = number * 10 + Int64(text[index] - UInt8(ascii: "0"))
        index += 1
      }
      guard index > start else { return nil }
      numbers.append(isNegative ? -number : number)
      index += 1
    }
    return numbers.count == count && index == text.count + 1 ? numbers : nil
  }
}

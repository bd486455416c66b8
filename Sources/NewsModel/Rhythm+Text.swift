import NewsTime

/// How a rhythm is written down between runs: whole numbers with spaces between, first the instant it
/// was watched until, then items and watched hours of each bin in ten thousandths.
extension Rhythm {
  private static let scale: Double = 10_000

  /// Nil where nothing was learned.
  package var text: String? {
    guard let until else { return nil }
    var text = "\(until.seconds)"
    text.reserveCapacity(500)
    for bin in hours + days {
      for value in [bin.items, bin.watched] {
        text += " "
        text += String(Int64(min(value * Rhythm.scale, 1e15).rounded()))
      }
    }
    return text
  }

  /// What was written; nothing learned where it cannot be read.
  package init(text: String?) {
    self.init()
    guard let text else { return }
    var numbers: [Int64] = []
    numbers.reserveCapacity(63)
    for word in text.utf8.split(separator: UInt8(ascii: " ")) {
      guard let number = Int64(Substring(word)) else { return }
      numbers.append(number)
    }
    guard numbers.count == 1 + 2 * (24 + 7) else { return }
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
}

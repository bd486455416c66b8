internal import NewsText

/// What aggregators put around their titles: a rank before, after them the site in brackets and the
/// number of comments.
enum TextTail {
  /// The number at the head of a text, and the bytes it takes up: `12. `.
  static func rank(_ text: [UInt8]) -> (value: Int, length: Int)? {
    let digits = text.prefix { ASCII.isDigit($0) }
    let dot = digits.count
    guard (1...4).contains(dot), dot + 1 < text.count, text[dot] == UInt8(ascii: "."),
      text[dot + 1] == 0x20
    else { return nil }
    return (digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }, dot + 2)
  }

  /// Whether all texts begin with numbers that count up by one.
  static func areRanked(_ texts: [[UInt8]]) -> Bool {
    let ranks = texts.compactMap { rank($0)?.value }
    return texts.count > 2 && ranks.count == texts.count
      && zip(ranks, ranks.dropFirst()).allSatisfy { $0 + 1 == $1 }
  }

  /// The text without a number at its end.
  static func withoutCount(_ text: [UInt8]) -> [UInt8] {
    let digits = text.reversed().prefix { ASCII.isDigit($0) }.count
    guard (1...4).contains(digits), text.dropLast(digits).last == 0x20 else { return text }
    return Array(text.dropLast(digits + 1))
  }

  /// Where `(example.org) 17` begins; nil where there is none.
  static func start(_ text: [UInt8]) -> Int? {
    var end = text.count
    while end > 0, ASCII.isDigit(text[end - 1]) { end -= 1 }
    while end > 0, text[end - 1] == 0x20 { end -= 1 }
    guard end > 8, text[end - 1] == UInt8(ascii: ")") else { return nil }
    var open = end - 2
    var dots = 0
    while open > 0, text[open] != UInt8(ascii: "(") {
      let byte = text[open]
      guard ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == 0x2E || byte == 0x2D else {
        return nil
      }
      if byte == 0x2E { dots += 1 }
      open -= 1
    }
    guard open > 4, dots > 0, text[open - 1] == 0x20, ASCII.isLetter(text[end - 2]) else {
      return nil
    }
    return open - 1
  }
}

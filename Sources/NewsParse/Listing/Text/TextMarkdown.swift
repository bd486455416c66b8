internal import NewsText

/// Links of Markdown and link numbers of text browsers within a line.
enum TextMarkdown {
  /// The line as it reads, and the first address in it.
  static func plain(_ text: [UInt8]) -> (text: [UInt8], link: String?) {
    guard text.contains(UInt8(ascii: "[")) else { return (withoutStars(text), nil) }
    var plain: [UInt8] = []
    plain.reserveCapacity(text.count)
    var link: String?
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte == UInt8(ascii: "[") {
        if let after = number(text, index) {
          index = after
          continue
        }
        if let (label, address, after) = self.link(text, index) {
          let isImage = plain.last == UInt8(ascii: "!")
          if isImage { plain.removeLast() } else { plain.append(contentsOf: text[label]) }
          if link == nil, !isImage { link = String(decoding: text[address], as: UTF8.self) }
          index = after
          continue
        }
      }
      plain.append(byte)
      index += 1
    }
    while plain.last == 0x20 { plain.removeLast() }
    return (withoutStars(plain), link)
  }

  /// The offset after `[12]` where a word sticks to it, or stands before it.
  private static func number(_ text: [UInt8], _ start: Int) -> Int? {
    var index = start + 1
    while index < text.count, ASCII.isDigit(text[index]) { index += 1 }
    guard index > start + 1, index - start <= 4, index + 1 < text.count,
      text[index] == UInt8(ascii: "]"), text[index + 1] > 0x20
    else { return nil }
    return index + 1
  }

  /// `[label](address)`.
  private static func link(
    _ text: [UInt8], _ start: Int
  ) -> (label: Range<Int>, address: Range<Int>, after: Int)? {
    // Far labels are no labels: the search stays within a bound, so the line stays linear.
    let limit = min(text.count, start + 600)
    var close = start + 1
    while close < limit, text[close] != UInt8(ascii: "]") {
      if text[close] == UInt8(ascii: "["), close > start + 1 { return nil }
      close += 1
    }
    guard close + 1 < limit, text[close + 1] == UInt8(ascii: "(") else { return nil }
    var end = close + 2
    let far = min(text.count, end + 2000)
    while end < far, text[end] != UInt8(ascii: ")") { end += 1 }
    guard end < far else { return nil }
    var stop = close + 2
    while stop < end, text[stop] != 0x20 { stop += 1 }
    return (start + 1..<close, close + 2..<stop, end + 1)
  }

  /// Without the stars around a bold or italic line.
  private static func withoutStars(_ text: [UInt8]) -> [UInt8] {
    guard text.count > 4, text.first == UInt8(ascii: "*"), text.last == UInt8(ascii: "*") else {
      return text
    }
    let inner = text.drop { $0 == UInt8(ascii: "*") }
    let stars = text.count - inner.count
    guard inner.suffix(stars).allSatisfy({ $0 == UInt8(ascii: "*") }) else { return text }
    return Array(inner.dropLast(stars))
  }
}

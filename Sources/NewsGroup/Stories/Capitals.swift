import NewsText

/// Keys of the words that stand with a capital where a title does not capitalise all: behind its
/// first word, in a title of which less than 70 % of the longer words begin with one.
struct Capitals {
  private var keys: [UInt32] = []

  init(_ title: String) {
    let bytes = title.utf8Span.span
    var starts: [Range<Int>] = []
    var long = 0
    var longCapitals = 0
    var isFirst = true
    var index = 0
    while index < bytes.count {
      guard Capitals.isLetter(bytes[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, Capitals.isLetter(bytes[index]) { index += 1 }
      let isCapital = Capitals.isCapital(bytes, at: start)
      if index - start > 3, !ASCII.isDigit(bytes[start]) {
        long += 1
        if isCapital { longCapitals += 1 }
      }
      if isCapital, !isFirst { starts.append(start..<index) }
      isFirst = false
    }
    guard longCapitals * 10 <= long * 7 else { return }
    for word in starts {
      if let key = Capitals.key(of: word, in: bytes) { keys.append(key) }
    }
  }

  func contains(_ key: UInt32) -> Bool {
    keys.contains(key)
  }

  /// The key of the stem that a word of the title is folded to; nil where that is not one word.
  private static func key(of word: Range<Int>, in bytes: Span<UInt8>) -> UInt32? {
    // Without marks and signs a word is its own lower case.
    var hash = WordHash()
    for index in word {
      guard bytes[index] < 0x80 else { return foldedKey(of: word, in: bytes) }
      if index - word.lowerBound < Terms.letters { hash.add(ASCII.lower(bytes[index])) }
    }
    return Terms.key(hash)
  }

  private static func foldedKey(of word: Range<Int>, in bytes: Span<UInt8>) -> UInt32? {
    let letters = word.map { bytes[$0] }
    let folded = Words.joined(String(decoding: letters, as: UTF8.self))
    let first = Terms.word(from: 0, in: folded.span)
    return first.range.upperBound == folded.count ? first.stem.key : nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || ASCII.isAlphanumeric(byte)
  }

  private static func isCapital(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return byte &- 0x41 < 26 }
    let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
    var value = UInt32(byte) & (0x7F >> UInt32(length))
    for next in index + 1..<min(index + length, bytes.count) {
      value = value << 6 | UInt32(bytes[next] & 0x3F)
    }
    return Unicode.Scalar(value)?.properties.isUppercase ?? false
  }
}

import NewsText

/// The terms of folded words: first six letters, and pairs of characters where there are no spaces.
enum WordTerms {
  private static let letters = 6

  /// Calls `body` with each term of a word.
  static func forEach(of word: ArraySlice<UInt8>, _ body: (ArraySlice<UInt8>) -> Void) {
    guard word[word.startIndex] >= 0xE0, let first = scalar(word), Words.isSpaceless(first.value)
    else { return body(stem(word)) }
    let starts = word.indices.filter { word[$0] & 0xC0 != 0x80 }
    guard starts.count > 2 else { return body(word) }
    for index in 0..<starts.count - 1 {
      body(word[starts[index]..<(index + 2 < starts.count ? starts[index + 2] : word.endIndex)])
    }
  }

  private static func scalar(_ word: ArraySlice<UInt8>) -> Unicode.Scalar? {
    String(decoding: word.prefix(4), as: UTF8.self).unicodeScalars.first
  }

  private static func stem(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var left = letters
    for index in word.indices where word[index] & 0xC0 != 0x80 {
      if left == 0 { return word[..<index] }
      left -= 1
    }
    return word
  }

  static func key(_ term: ArraySlice<UInt8>) -> UInt32 {
    let hash = StableHash.fnv64(term)
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }
}

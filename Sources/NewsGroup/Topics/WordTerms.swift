import NewsText

/// The terms of folded words: their first letters, as stories have them, and pairs of characters
/// where there are no spaces.
enum WordTerms {
  /// Calls `body` with each term of a word.
  static func forEach(of word: ArraySlice<UInt8>, _ body: (ArraySlice<UInt8>) -> Void) {
    guard word[word.startIndex] >= 0xE0, let first = scalar(word), Words.isSpaceless(first.value)
    else { return body(StoryWords.stem(word)) }
    let starts = word.indices.filter { word[$0] & 0xC0 != 0x80 }
    guard starts.count > 2 else { return body(word) }
    for index in 0..<starts.count - 1 {
      body(word[starts[index]..<(index + 2 < starts.count ? starts[index + 2] : word.endIndex)])
    }
  }

  private static func scalar(_ word: ArraySlice<UInt8>) -> Unicode.Scalar? {
    String(decoding: word.prefix(4), as: UTF8.self).unicodeScalars.first
  }
}

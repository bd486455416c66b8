/// A text made ready for many patterns: folded and split once.
package struct FoldedText: Sendable {
  /// What regular expressions see: as given, as UTF-8.
  let original: [UInt8]
  /// Folded words with one space between them.
  let joined: [UInt8]
  /// The words in `joined`.
  let ranges: [Range<Int>]

  package init(_ text: String) {
    original = Array(text.utf8)
    joined = Words.joined(text)
    var ranges: [Range<Int>] = []
    var start = 0
    while start < joined.count {
      let end = joined[start...].firstIndex(of: 0x20) ?? joined.count
      ranges.append(start..<end)
      start = end + 1
    }
    self.ranges = ranges
  }

  /// The folded words, as `Words.split` gives them.
  package var words: [String] {
    ranges.map { String(decoding: joined[$0], as: UTF8.self) }
  }
}

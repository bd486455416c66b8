/// One entry of `match` or `not`: a word, a phrase, a prefix or a regular expression.
package struct WordPattern: Sendable {
  private let words: [String]
  private let isPrefix: Bool

  /// As it was written.
  package let pattern: String

  package init(_ pattern: String) throws(PatternError) {
    self.pattern = pattern
    isPrefix = pattern.utf8.last == UInt8(ascii: "*")
    words = Words.split(pattern)
    guard !words.isEmpty else {
      throw PatternError(pattern: pattern, offset: 0, what: "holds no word")
    }
  }

  package func matches(_ text: FoldedText) -> Bool {
    guard text.words.count >= words.count else { return false }
    for start in 0...(text.words.count - words.count) {
      let fits = words.indices.allSatisfy { index in
        let token = text.words[start + index]
        return isPrefix && index == words.count - 1
          ? token.hasPrefix(words[index]) : token == words[index]
      }
      if fits { return true }
    }
    return false
  }
}

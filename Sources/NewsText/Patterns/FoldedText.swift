/// A text made ready for many patterns: folded and split once.
package struct FoldedText: Sendable {
  /// As given: what regular expressions see.
  package let text: String
  /// What words and phrases are matched against.
  package let words: [String]

  package init(_ text: String) {
    self.text = text
    self.words = Words.split(text)
  }
}

/// A title folded, and split into words.
package struct TitleText: Sendable, Equatable {
  package let title: String
  /// As `Fold.bytes` gives it.
  package let folded: [UInt8]
  /// As `Words.joined` gives them.
  package let words: [UInt8]

  package init(_ title: String) {
    self.title = title
    folded = Fold.bytes(title)
    words = Words.joined(folded: folded)
  }
}

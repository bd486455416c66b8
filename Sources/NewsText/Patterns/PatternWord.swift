/// One word of a pattern against the words of texts.
struct PatternWord: Sendable {
  private enum Shape: Sendable {
    case inflected(WordEndings)
    case prefix
    /// Written without spaces: the word stands anywhere in a run of such letters.
    case inner
  }

  private let bytes: [UInt8]
  private let shape: Shape

  /// A folded word.
  init(_ word: String, isPrefix: Bool) {
    bytes = Array(word.utf8)
    let first = word.unicodeScalars.first.map { Script.of($0.value) }
    if first == .spaceless {
      shape = .inner
    } else {
      shape = isPrefix ? .prefix : .inflected(WordEndings(word))
    }
  }

  /// `token` is a word of a `FoldedText`.
  func matches(_ token: ArraySlice<UInt8>) -> Bool {
    switch shape {
    case .prefix:
      return token.starts(with: bytes)
    case .inner:
      guard token.count >= bytes.count else { return false }
      return (token.startIndex...(token.endIndex - bytes.count)).contains {
        token[$0...].starts(with: bytes)
      }
    case .inflected(let endings):
      return token.elementsEqual(bytes) || endings.matches(token)
    }
  }
}

/// One word of a pattern against the words of texts.
struct PatternWord: Sendable {
  enum Shape: Sendable {
    case inflected(WordEndings)
    case prefix
    /// Written without spaces: the word stands anywhere in a run of such letters.
    case inner
  }

  let bytes: [UInt8]
  let shape: Shape
  /// What a form begins with: the word's own first byte, or that of an article before it.
  private let leads: (UInt8, UInt8)

  /// A folded word.
  init(_ word: String, isPrefix: Bool) {
    bytes = Array(word.utf8)
    let script = word.unicodeScalars.first.map { Script.of($0.value) }
    let lead = bytes.first ?? 0
    // 0xD8 begins the Arabic article.
    leads = (lead, script == .semitic ? 0xD8 : lead)
    if script == .spaceless {
      shape = .inner
    } else {
      shape = isPrefix ? .prefix : .inflected(WordEndings(word))
    }
  }

  /// `range` is a word of the folded text.
  func matches(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    if case .inner = shape { return contains(text[range]) }
    let lead = text[range.lowerBound]
    guard lead == leads.0 || lead == leads.1 else { return false }
    let token = text[range]
    switch shape {
    case .prefix, .inner: return token.starts(with: bytes)
    case .inflected(let endings): return token.elementsEqual(bytes) || endings.matches(token)
    }
  }

  private func contains(_ token: ArraySlice<UInt8>) -> Bool {
    guard token.count >= bytes.count else { return false }
    return (token.startIndex...(token.endIndex - bytes.count)).contains {
      token[$0...].starts(with: bytes)
    }
  }
}

/// One word of an index.
package struct IndexTerm: Sendable {
  package var text: String
  /// Whether any word that begins so may be meant.
  package var isPrefix: Bool
  /// The word of the pattern it stands for.
  fileprivate var word: PatternWord

  /// Whether a word of the index, which begins so, is one that the pattern means: an ending may be
  /// none of the word's.
  package func takes(_ known: String) -> Bool {
    if case .inner = word.shape { return true }
    let bytes = Array(known.utf8)
    return word.matches(bytes, bytes.indices)
  }
}

extension WordPattern {
  /// What an index of `IndexWords` is asked for: a text that the pattern matches holds one term of
  /// each list; not every text that does is matched. Nil for an expression, which no index knows.
  package var terms: [[IndexTerm]]? {
    guard let words else { return nil }
    return words.flatMap(\.terms)
  }
}

extension PatternWord {
  fileprivate var terms: [[IndexTerm]] {
    switch shape {
    case .prefix:
      return [[term(bytes[...], isPrefix: true)]]
    case .inner:
      let pieces = IndexWords.pieces(of: bytes[...])
      guard pieces.count > 1 else { return [pieces.map { term($0, isPrefix: true) }] }
      return pieces.dropLast().map { [term($0, isPrefix: false)] }
    case .inflected(let endings):
      let stems = endings.stems
      let kept = stems.filter { stem in
        !stems.contains { $0.count < stem.count && stem.starts(with: $0) }
      }
      var terms = kept.map { term($0[...], isPrefix: true) }
      if !kept.contains(where: { bytes.starts(with: $0) }) {
        terms.append(term(bytes[...], isPrefix: false))
      }
      return [terms]
    }
  }

  private func term(_ bytes: ArraySlice<UInt8>, isPrefix: Bool) -> IndexTerm {
    IndexTerm(text: String(decoding: bytes, as: UTF8.self), isPrefix: isPrefix, word: self)
  }
}

extension WordEndings {
  /// What each of its forms begins with, each once.
  fileprivate var stems: [[UInt8]] {
    var stems: [[UInt8]] = []
    for stem in forms.map(\.stem) + looseStems.map(\.stem) where !stems.contains(stem) {
      stems.append(stem)
    }
    return stems
  }
}

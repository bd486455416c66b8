import NewsText

/// Pieces of text in a script without spaces that may be words: 2 to 6 characters of one kind.
enum SpacelessRuns {
  private static let longest = 6

  /// Katakana runs whole, Han by pieces; hiragana is grammar.
  static func runs(of word: String) -> [String] {
    guard let first = word.unicodeScalars.first, Words.isSpaceless(first.value) else { return [] }
    var runs: [String] = []
    var piece: [Unicode.Scalar] = []
    var kind = Kind.other
    func finish() {
      switch kind {
      case .katakana:
        if piece.count >= 3 { runs.append(text(piece[...])) }
      case .han, .other:
        guard piece.count >= 2 else { break }
        for start in 0..<piece.count - 1 {
          for length in 2...max(2, min(longest, piece.count - start)) {
            runs.append(text(piece[start..<start + length]))
          }
        }
      case .hiragana: break
      }
      piece = []
    }
    for scalar in word.unicodeScalars {
      let own = Kind(scalar)
      if own != kind {
        finish()
        kind = own
      }
      piece.append(scalar)
    }
    finish()
    return runs
  }

  /// What is left of a run without its first or its last character.
  static func parts(of run: String) -> [String] {
    let scalars = Array(run.unicodeScalars)
    guard scalars.count > 2 else { return [] }
    return [text(scalars.dropFirst()), text(scalars.dropLast())]
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private enum Kind {
    case han
    case katakana
    case hiragana
    case other

    init(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x3040..<0x30A0: self = .hiragana
      case 0x30A0..<0x3100, 0x31F0..<0x3200: self = .katakana
      case 0x3400..<0xA000, 0xF900..<0xFB00, 0x20000..<0x40000: self = .han
      default: self = .other
      }
    }
  }
}

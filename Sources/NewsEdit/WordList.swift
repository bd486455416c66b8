import NewsSystem
import NewsText

/// Words of many languages, written one after the other: `word`, or `beginning*` for every word it
/// begins. Case and accents do not matter.
struct WordList {
  private(set) var words: Set<String> = []
  /// In the order of their bytes, none the beginning of another, so that the one a word begins with
  /// is the last that is not after the word.
  private var beginnings: [String] = []
  /// For each first byte where its beginnings start, and where the last ones end.
  private var starts = [Int](repeating: 0, count: 257)

  init(_ text: String) {
    var heads: [String] = []
    for entry in text.split(whereSeparator: \.isWhitespace) {
      let word = Words.split(String(entry)).joined(separator: " ")
      if entry.hasSuffix("*") {
        heads.append(word)
      } else {
        words.insert(word)
      }
    }
    for head in heads.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    where beginnings.last.map({ !head.utf8.starts(with: $0.utf8) }) ?? true {
      beginnings.append(head)
      if let first = head.utf8.first { starts[Int(first) + 1] += 1 }
    }
    for byte in 1..<starts.count { starts[byte] += starts[byte - 1] }
  }

  /// Whether a folded word is one of them. A run in a script without spaces counts where a word of
  /// two characters or more stands in it.
  func contains(_ word: String) -> Bool {
    if words.contains(word) { return true }
    guard let first = word.unicodeScalars.first else { return false }
    if Words.isSpaceless(first.value) { return words.contains { has($0, in: word) } }
    return hasBeginning(word)
  }

  func contains(anyOf words: some Sequence<String>) -> Bool {
    words.contains { contains($0) }
  }

  private func hasBeginning(_ word: String) -> Bool {
    guard let first = word.utf8.first else { return false }
    let alike = starts[Int(first)]..<starts[Int(first) + 1]
    let end = alike.partitionPoint {
      !word.utf8.lexicographicallyPrecedes(beginnings[$0].utf8)
    }
    return end > alike.lowerBound && word.utf8.starts(with: beginnings[end - 1].utf8)
  }

  private func has(_ piece: String, in run: String) -> Bool {
    guard let first = piece.unicodeScalars.first, Words.isSpaceless(first.value),
      piece.unicodeScalars.count >= 2
    else { return false }
    return run.firstRange(of: piece) != nil
  }
}

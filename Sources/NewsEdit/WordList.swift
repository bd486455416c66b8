import NewsText

/// Words of many languages, written one after the other: `word`, or `beginning*` for every word it
/// begins. Case and accents do not matter.
struct WordList {
  private(set) var words: Set<String> = []
  private var beginnings: Set<String> = []
  private var shortest = Int.max

  init(_ text: String) {
    for entry in text.split(whereSeparator: \.isWhitespace) {
      let word = Words.split(String(entry)).joined(separator: " ")
      if entry.hasSuffix("*") {
        beginnings.insert(word)
        shortest = min(shortest, word.unicodeScalars.count)
      } else {
        words.insert(word)
      }
    }
  }

  /// Whether a folded word is one of them. A run in a script without spaces counts where a word of
  /// two characters or more stands in it.
  func contains(_ word: String) -> Bool {
    if words.contains(word) { return true }
    guard let first = word.unicodeScalars.first else { return false }
    if Words.isSpaceless(first.value) { return words.contains { has($0, in: word) } }
    var head = word.unicodeScalars
    while head.count >= shortest {
      if beginnings.contains(String(head)) { return true }
      head.removeLast()
    }
    return false
  }

  func contains(anyOf words: some Sequence<String>) -> Bool {
    words.contains { contains($0) }
  }

  private func has(_ piece: String, in run: String) -> Bool {
    guard let first = piece.unicodeScalars.first, Words.isSpaceless(first.value),
      piece.unicodeScalars.count >= 2
    else { return false }
    return run.firstRange(of: piece) != nil
  }
}

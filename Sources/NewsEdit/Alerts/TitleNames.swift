import NewsText

/// The names in a headline: what stands with a capital where the language gives capitals to names
/// alone.
enum TitleNames {
  /// Letters of the shortest name that is looked for.
  private static let shortest = 3

  /// Each word that begins with a capital and is not the first, as it is written; where every
  /// longer word has a capital, as in headlines of English, all of them.
  static func names(in title: String) -> [String] {
    var names: [String] = []
    for (index, word) in title.split(separator: " ").enumerated() {
      let core = trimmed(word)
      guard core.count >= shortest, let first = core.first, isCapital(first) else { continue }
      // The first word has a capital in any case, and names nothing by that.
      if index > 0, !names.contains(core) { names.append(core) }
    }
    return names
  }

  /// Without signs around it and a possessive behind it.
  private static func trimmed(_ word: Substring) -> String {
    let isLetter = { (character: Character) in character.isLetter || character.isNumber }
    var core = word.drop { !isLetter($0) }
    while let last = core.last, !isLetter(last) { core.removeLast() }
    for ending in ["'s", "’s"] where core.hasSuffix(ending) { core.removeLast(2) }
    return String(core)
  }

  private static func isCapital(_ character: Character) -> Bool {
    character.isUppercase && character.isLetter
  }
}

internal import NewsModel
internal import NewsText

/// What the config says about a listing, applied to its lines.
enum TextHints {
  /// The lines after `after`, before `before`, and without those that hold a text of `drop`.
  static func kept(_ lines: [TextLine], _ hints: Source.ListingHints) -> [TextLine] {
    var kept = lines[...]
    if let after = hints.after.map(Fold.key), !after.isEmpty,
      let start = kept.firstIndex(where: { holds($0, after) })
    {
      kept = kept[(start + 1)...]
    }
    if let before = hints.before.map(Fold.key), !before.isEmpty,
      let end = kept.firstIndex(where: { holds($0, before) })
    {
      kept = kept[..<end]
    }
    let dropped = hints.drop.map(Fold.key).filter { !$0.isEmpty }
    guard !dropped.isEmpty else { return Array(kept) }
    return kept.filter { line in !dropped.contains { holds(line, $0) } }
  }

  private static func holds(_ line: TextLine, _ key: String) -> Bool {
    guard line.bytes.count <= 4000 else { return false }
    return Array(Fold.key(line.text).utf8).contains(Array(key.utf8))
  }
}

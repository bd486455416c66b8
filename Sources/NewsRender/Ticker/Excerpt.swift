import NewsModel
import NewsText

/// The part of an item's text that shows why a search found it.
enum Excerpt {
  /// Cells it takes where nothing else bounds it.
  static let cells = 100

  /// Of the first text beside the title that has a word which the title lacks, around that word;
  /// nil where the title says it all.
  static func text(of item: Item, for patterns: [WordPattern], cells: Int = cells) -> String? {
    let missing = patterns.filter { FoundWords.ranges(of: [$0], in: item.title).isEmpty }
    guard !missing.isEmpty else { return nil }
    for text in [item.subtitle, item.kicker, item.summary].compactMap(\.self) {
      if let found = FoundWords.ranges(of: missing, in: text).first {
        return around(found.lowerBound, of: text, cells: cells)
      }
    }
    return nil
  }

  /// A third of the room is for what stands before.
  private static func around(_ place: String.Index, of text: String, cells: Int) -> String {
    var start = place
    while start > text.startIndex {
      let word = text[..<start].dropLast().lastIndex(of: " ").map(text.index(after:))
      let before = word ?? text.startIndex
      guard Cells.width(String(text[before..<place])) <= cells / 3 else { break }
      start = before
    }
    let isWhole = start == text.startIndex
    return Cells.cut((isWhole ? "" : "…") + text[start...], to: cells)
  }
}

/// Where the words of patterns stand in a text as it was published: for eyes, which look for them.
package enum FoundWords {
  /// In the order of the text; none lies in another.
  package static func ranges(
    of patterns: [WordPattern], in text: String
  ) -> [Range<String.Index>] {
    text.split(whereSeparator: \.isWhitespace).flatMap { piece in
      patterns.compactMap { range(of: $0, in: piece) }.sorted { $0.lowerBound < $1.lowerBound }
    }.reduce(into: []) { ranges, range in
      if let last = ranges.last, range.lowerBound < last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
  }

  /// The least part of a piece without spaces in which the pattern finds a word: `derb*` finds the
  /// beginning of "Derbent's", and a word of a script without spaces stands anywhere.
  private static func range(of pattern: WordPattern, in piece: Substring) -> Range<String.Index>? {
    let touches = { (part: Substring) in pattern.touches(FoldedText(String(part))) }
    guard touches(piece) else { return nil }
    let start = last(of: Array(piece.indices)) { touches(piece[$0...]) } ?? piece.startIndex
    let rest = piece[start...]
    let ends = rest.indices.map { rest.index(after: $0) }
    let end = last(of: ends.reversed()) { touches(rest[..<$0]) } ?? rest.endIndex
    return start..<end
  }

  /// The last place for which the test holds, where it holds for all before that one.
  private static func last(
    of places: [String.Index], where holds: (String.Index) -> Bool
  ) -> String.Index? {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if holds(places[middle]) { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : places[low - 1]
  }
}

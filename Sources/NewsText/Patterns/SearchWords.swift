/// What a search looks for: `ferry sinks "north quay" dagestan* -hockey /\bG7\b/`.
///
/// Every word must stand in an item, words in quotes one behind the other, `word*` as a beginning;
/// a minus before one says that it must not. Each is read as `WordPattern` reads it.
package struct SearchWords: Sendable {
  /// All of these must be there; at least one.
  package private(set) var wanted: [WordPattern] = []
  /// None of these may be.
  package private(set) var unwanted: [WordPattern] = []

  package init(_ text: String) throws(PatternError) {
    var rest = text[...]
    while let piece = Self.next(&rest) {
      let isUnwanted = piece.first == "-"
      let words = isUnwanted ? piece.dropFirst() : piece
      // A dash or an ampersand that stands alone is nothing to look for.
      guard words.first == "/" || !Words.joined(String(words)).isEmpty else { continue }
      let pattern = try WordPattern(String(words))
      if isUnwanted { unwanted.append(pattern) } else { wanted.append(pattern) }
    }
    guard !wanted.isEmpty else {
      throw PatternError(pattern: text, offset: 0, what: "holds no word to look for")
    }
  }

  /// Takes the next piece off: up to a space, to the quote or to the slash that closes it.
  private static func next(_ rest: inout Substring) -> Substring? {
    rest = rest.drop(while: \.isWhitespace)
    guard !rest.isEmpty else { return nil }
    let start = rest.first == "-" ? rest.dropFirst() : rest
    var end = start.startIndex
    if let quote = start.first, quote == "\"" || quote == "/" {
      let inner = start.dropFirst()
      end = inner.firstIndex(of: quote).map(inner.index(after:)) ?? inner.endIndex
    }
    // What stands close behind belongs to it: `"north caucas"*`, `/quake/i`.
    end = rest[end...].firstIndex(where: \.isWhitespace) ?? rest.endIndex
    defer { rest = rest[end...] }
    return rest[..<end]
  }
}

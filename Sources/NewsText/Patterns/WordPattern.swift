/// One entry of `match` or `not` in the config, or of `--match`.
///
/// - `quake`: a word, whatever its case, accents and inflection (`WordEndings` says which).
/// - `north caucasus`: a phrase: those words one behind the other; quotes around it are allowed.
/// - `dagestan*`: a prefix; within a phrase too.
/// - `/\bG(7|20)\b/`: a PCRE2 expression over the text as published, under a match limit; flags
///   behind it are i, m, s, x. It matches case-sensitively without `i`.
package struct WordPattern: Sendable {
  private enum Shape: Sendable {
    case words([PatternWord])
    case expression(Expression)
  }

  /// As it was written.
  package let pattern: String
  private let shape: Shape

  /// Nil for an expression.
  var words: [PatternWord]? {
    if case .words(let words) = shape { words } else { nil }
  }

  /// Reads an entry; an error where it is no pattern.
  package init(_ pattern: String) throws(PatternError) {
    self.pattern = pattern
    let trimmed = WhiteSpace.collapsed(Array(pattern.utf8))
    if trimmed.first == UInt8(ascii: "/") {
      shape = .expression(try Self.expression(pattern))
      return
    }
    var words: [PatternWord] = []
    for piece in trimmed.split(separator: 0x20) {
      let text = String(decoding: piece, as: UTF8.self)
      let parts = Words.split(text)
      // A quote may stand behind the star: "north caucas*".
      let end = piece.last { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }
      for (index, part) in parts.enumerated() {
        let isPrefix = end == UInt8(ascii: "*") && index == parts.count - 1
        words.append(PatternWord(part, isPrefix: isPrefix))
      }
    }
    guard !words.isEmpty else {
      throw PatternError(pattern: pattern, offset: 0, what: "holds no word")
    }
    shape = .words(words)
  }

  private static func expression(_ pattern: String) throws(PatternError) -> Expression {
    let bytes = Array(pattern.utf8)
    guard let first = bytes.firstIndex(of: UInt8(ascii: "/")),
      let last = bytes.lastIndex(of: UInt8(ascii: "/")), last > first
    else {
      throw PatternError(
        pattern: pattern, offset: bytes.count, what: "a regular expression without its last /")
    }
    guard last > first + 1 else {
      throw PatternError(pattern: pattern, offset: first, what: "an empty regular expression")
    }
    let flags = WhiteSpace.collapsed(Array(bytes[(last + 1)...]))
    do throws(Expression.Problem) {
      return try Expression(
        String(decoding: bytes[(first + 1)..<last], as: UTF8.self),
        flags: String(decoding: flags, as: UTF8.self))
    } catch {
      throw PatternError(pattern: pattern, offset: first + 1 + error.offset, what: error.what)
    }
  }

  /// Whether it stands anywhere in the text.
  package func matches(_ text: FoldedText) -> Bool {
    switch shape {
    case .expression(let expression):
      return expression.matches(text.original)
    case .words(let words):
      guard text.ranges.count >= words.count else { return false }
      return (0...(text.ranges.count - words.count)).contains { start in
        words.indices.allSatisfy { index in
          words[index].matches(text.joined, text.ranges[start + index])
        }
      }
    }
  }

  /// Whether one of its words stands in the text; what an expression finds is not known.
  func touches(_ text: FoldedText) -> Bool {
    guard let words else { return false }
    return text.ranges.contains { range in
      words.contains { $0.matches(text.joined, range) }
    }
  }
}

/// Text broken into lines of a given width.
package enum Wrap {
  /// The lines, each with its indent, none wider than `width` cells unless one word is: a word
  /// that is too long, such as a link, stays whole on a line of its own; with `breakingLongWords`
  /// only a link does, and any other is broken where the line ends. No text, no lines.
  ///
  /// Lines break at white space, between Chinese and Japanese characters (but no line begins
  /// with a closing mark or ends with an opening one), and inside a run of Thai, Lao, Khmer or
  /// Burmese that is wider than a line. `first` and `rest` are the spaces before the first line
  /// and before all others.
  package static func lines(
    _ text: String, width: Int, first: Int = 0, rest: Int = 0, breakingLongWords: Bool = false
  ) -> [String] {
    var lines: [String] = []
    var line: [UInt8] = []
    var taken = 0
    var isEmpty = true
    func begin(_ indent: Int) {
      line = [UInt8](repeating: 0x20, count: max(0, indent))
      taken = indent
      isEmpty = true
    }
    begin(first)
    var pieces = LinePiece.pieces(of: Array(text.utf8), width: width - rest)
    if breakingLongWords { pieces = pieces.flatMap { $0.broken(to: width - max(first, rest)) } }
    for piece in pieces {
      if !isEmpty, taken + (piece.isAfterSpace ? 1 : 0) + piece.width > width {
        lines.append(String(decoding: line, as: UTF8.self))
        begin(rest)
      }
      if piece.isAfterSpace, !isEmpty {
        line.append(0x20)
        taken += 1
      }
      line.append(contentsOf: piece.text)
      taken += piece.width
      isEmpty = false
    }
    if !isEmpty { lines.append(String(decoding: line, as: UTF8.self)) }
    return lines
  }
}

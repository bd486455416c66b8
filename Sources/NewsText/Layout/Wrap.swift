/// Text broken into lines of a given width.
package enum Wrap {
  /// The lines, each with its indent, none wider than `width` cells unless one word is: a word
  /// that is too long, such as a link, stays whole on a line of its own. No text, no lines.
  ///
  /// Lines break at white space, between Chinese and Japanese characters (but no line begins
  /// with a closing mark or ends with an opening one), and inside a run of Thai, Lao, Khmer or
  /// Burmese that is wider than a line. `first` and `rest` are the spaces before the first line
  /// and before all others.
  package static func lines(
    _ text: String, width: Int, first: Int = 0, rest: Int = 0
  ) -> [String] {
    var lines: [String] = []
    var line = ""
    var taken = first
    for piece in LinePiece.pieces(of: text, width: width - rest) {
      let space = piece.isAfterSpace && !line.isEmpty ? 1 : 0
      if !line.isEmpty, taken + space + piece.width > width {
        lines.append(indented(line, by: lines.isEmpty ? first : rest))
        line = piece.text
        taken = rest + piece.width
      } else {
        if space > 0 { line += " " }
        line += piece.text
        taken += space + piece.width
      }
    }
    if !line.isEmpty { lines.append(indented(line, by: lines.isEmpty ? first : rest)) }
    return lines
  }

  private static func indented(_ line: String, by spaces: Int) -> String {
    String(repeating: " ", count: max(0, spaces)) + line
  }
}

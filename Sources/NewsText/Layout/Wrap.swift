/// Text broken into lines of a given width.
package enum Wrap {
  /// The lines, each with its indent, none wider than `width` cells unless one word is.
  ///
  /// `first` and `rest` are the spaces before the first line and before all others.
  package static func lines(
    _ text: String, width: Int, first: Int = 0, rest: Int = 0
  ) -> [String] {
    var lines: [String] = []
    var line = String(repeating: " ", count: first)
    var isEmpty = true
    for word in text.split(separator: " ") {
      if !isEmpty, Cells.width(line) + 1 + Cells.width(String(word)) > width {
        lines.append(line)
        line = String(repeating: " ", count: rest)
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    lines.append(line)
    return lines
  }
}

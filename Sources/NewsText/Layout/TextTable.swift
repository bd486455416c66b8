/// Rows of cells as aligned columns, two spaces between them; the last column is as long as it is.
package enum TextTable {
  /// `numbers` are columns whose cells stand at the right. Lines are cut to `width` cells where it is
  /// given, and have no spaces at their ends.
  package static func text(
    _ rows: [[String]], numbers: Set<Int> = [], width: Int? = nil
  ) -> String {
    guard let first = rows.first else { return "" }
    let widths = first.indices.map { column in rows.map { Cells.width($0[column]) }.max() ?? 0 }
    let lines = rows.map { row in
      let padded = row.indices.map { column in
        numbers.contains(column)
          ? String(repeating: " ", count: widths[column] - Cells.width(row[column])) + row[column]
          : Cells.pad(row[column], to: widths[column])
      }
      let line = padded.joined(separator: "  ")
      return trimmed(width.map { Cells.cut(line, to: $0) } ?? line)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func trimmed(_ line: String) -> String {
    var line = Substring(line)
    while line.utf8.last == 0x20 { line.removeLast() }
    return String(line)
  }
}

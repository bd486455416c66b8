/// Rows of cells as aligned columns, two spaces between them; the last column is as long as it is.
package enum TextTable {
  /// `numbers` are columns whose cells stand at the right. Where `width` is given, columns of `spare`
  /// are left out, the first of them first, until the others fit and the last column has something to
  /// say; then lines are cut to that many cells. Lines have no spaces at their ends.
  package static func text(
    _ rows: [[String]], numbers: Set<Int> = [], spare: [Int] = [], width: Int? = nil
  ) -> String {
    guard let first = rows.first else { return "" }
    let widths = first.indices.map { column in rows.map { Cells.width($0[column]) }.max() ?? 0 }
    let columns = width.map { fitting(widths, spare, $0) } ?? Array(first.indices)
    let lines = rows.map { row in
      let padded = columns.map { column in
        numbers.contains(column)
          ? String(repeating: " ", count: widths[column] - Cells.width(row[column])) + row[column]
          : Cells.pad(row[column], to: widths[column])
      }
      let line = trimmed(padded.joined(separator: "  "))
      return width.map { trimmed(Cells.cut(line, to: $0)) } ?? line
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Cells of the last column that are worth more than a spare column.
  private static let leastWords = 24

  /// The columns that are shown in so many cells.
  private static func fitting(_ widths: [Int], _ spare: [Int], _ width: Int) -> [Int] {
    guard let last = widths.indices.last else { return [] }
    var columns = Array(widths.indices)
    for column in spare {
      let taken = columns.map { $0 == last ? min(widths[$0], leastWords) : widths[$0] }
      if taken.reduce(-2, { $0 + $1 + 2 }) <= width { break }
      columns.removeAll { $0 == column }
    }
    return columns
  }

  private static func trimmed(_ line: String) -> String {
    var line = Substring(line)
    while line.utf8.last == 0x20 { line.removeLast() }
    return String(line)
  }
}

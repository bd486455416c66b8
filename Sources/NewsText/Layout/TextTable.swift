/// Rows of cells as aligned columns, two spaces between them; the last column is as long as it is.
package enum TextTable {
  package static func text(_ rows: [[String]]) -> String {
    guard let first = rows.first else { return "" }
    let widths = first.indices.map { column in rows.map { Cells.width($0[column]) }.max() ?? 0 }
    let lines = rows.map { row in
      let padded = row.indices.dropLast().map { Cells.pad(row[$0], to: widths[$0]) }
      return (padded + [row.last ?? ""]).joined(separator: "  ")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

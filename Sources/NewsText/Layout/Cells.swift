/// Text measured in the cells of a terminal.
package enum Cells {
  /// Cells the text takes.
  package static func width(_ text: String) -> Int {
    text.count
  }

  /// The text cut to at most `cells`, with the ellipsis as its end where something is missing.
  package static func cut(_ text: String, to cells: Int, ellipsis: String = "…") -> String {
    guard width(text) > cells else { return text }
    return String(text.prefix(max(0, cells - width(ellipsis)))) + ellipsis
  }

  /// The text with spaces behind it up to `cells`; a longer text stays as it is.
  package static func pad(_ text: String, to cells: Int) -> String {
    text + String(repeating: " ", count: max(0, cells - width(text)))
  }
}

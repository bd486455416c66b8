import NewsModel
import NewsText
import NewsTime

/// A reading as a person checks it: what it is, its items in aligned columns, what was left out.
struct PreviewTable {
  private let reading: Reading
  private let place: String
  private let width: Int?

  init(_ reading: Reading, of place: String, width: Int?) {
    self.reading = reading
    self.place = place
    self.width = width
  }

  var text: String {
    var lines = [head]
    for feed in reading.feeds {
      let title = feed.title.map { "  (\(Hygiene.line($0)))" } ?? ""
      lines.append("feed: \(Hygiene.line(feed.url))\(title)")
    }
    var aside: String?
    for item in reading.items {
      if item.aside != aside {
        lines.append("kept apart: " + Hygiene.line(item.aside ?? "no more"))
        aside = item.aside
      }
      lines += rows(of: item)
    }
    if !reading.leftOut.isEmpty { lines.append("left out:") }
    lines += reading.leftOut.map { "  " + cut(Hygiene.line($0), by: 2) }
    return lines.joined(separator: "\n") + "\n"
  }

  private var head: String {
    let main = reading.items.filter { $0.aside == nil }
    let apart = reading.items.count - main.count
    var parts = ["\(main.count) \(main.count == 1 ? "item" : "items")"]
    if apart > 0 { parts.append("\(apart) kept apart") }
    if let newest = main.compactMap(\.published).compactMap(\.text).max() {
      parts.append("newest \(newest)")
    }
    if let shape = reading.shape { parts.append("shape: \(shape)") }
    let title = reading.title.map { ", \"\(Hygiene.line($0))\"" } ?? ""
    return "\(Hygiene.line(place)): \(reading.kind.rawValue)\(title): "
      + parts.joined(separator: ", ")
  }

  /// Time, title, and on lines of their own what else there is.
  private func rows(of item: Item) -> [String] {
    let stamp = item.published ?? item.updated
    let column = 26
    var rows = [
      Cells.pad(stamp?.text ?? "no time", to: column) + cut(Hygiene.line(item.title), by: column)
    ]
    let indent = String(repeating: " ", count: column)
    for extra in [item.kicker.map { "kicker: " + $0 }, item.subtitle, item.link] {
      if let extra { rows.append(indent + cut(Hygiene.line(extra), by: column)) }
    }
    return rows
  }

  private func cut(_ text: String, by used: Int) -> String {
    guard let width, width > used + 20 else { return text }
    return Cells.cut(text, to: width - used)
  }
}

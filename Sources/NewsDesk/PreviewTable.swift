import NewsModel
import NewsText
import NewsTime

/// A reading as a person checks it: what it is, its items in aligned columns, what was left out.
struct PreviewTable {
  private let reading: Reading
  private let place: String
  private let zone: String
  private let width: Int?
  /// Cells of the column of times.
  private let column: Int
  /// The offset that all stamps share, which is told once.
  private let offset: Int?

  /// The lines of a head begin with these, all as wide.
  private static let labels = 9

  /// `zone` says where the zone of the stamps comes from; `width` are the cells of a line.
  init(_ reading: Reading, of place: String, zone: String, width: Int?) {
    self.reading = reading
    self.place = place
    self.zone = zone
    self.width = width
    let stamps = reading.items.compactMap { $0.published ?? $0.updated }
    let offsets = Set(stamps.map { $0.time == nil ? nil : $0.offset })
    offset = offsets.count == 1 ? offsets.first ?? nil : nil
    let sole = offset
    let widest = stamps.map { Cells.width(Self.text($0, without: sole)) }.max() ?? 0
    column = max(widest, reading.items.isEmpty ? 0 : 7) + 2
  }

  var text: String {
    var lines = head
    for feed in reading.feeds {
      let title = feed.title.map { "  (\(Hygiene.line($0)))" } ?? ""
      lines.append(labelled("feed", "\(Hygiene.line(feed.url))\(title)"))
    }
    if !reading.feeds.isEmpty, reading.kind.isListing {
      lines.append(labelled("", "a feed tells more than the page: take it as the source"))
    }
    if !reading.items.isEmpty { lines.append("") }
    var aside: String?
    for item in reading.items {
      if item.aside != aside {
        lines.append("kept apart: " + Hygiene.line(item.aside ?? "no more"))
        aside = item.aside
      }
      lines += rows(of: item)
    }
    if !reading.leftOut.isEmpty { lines += ["", "left out:"] }
    lines += reading.leftOut.map { "  " + cut(Hygiene.line($0), by: 2) }
    return lines.joined(separator: "\n") + "\n"
  }

  private var head: [String] {
    let main = reading.items.filter { $0.aside == nil }
    let apart = reading.items.count - main.count
    var count = "\(main.count) \(main.count == 1 ? "item" : "items")"
    if apart > 0 { count += ", \(apart) kept apart" }
    let undated = main.count { $0.published == nil && $0.updated == nil }
    if undated > 0 { count += ", \(undated) without a time" }
    let title = reading.title.map { ", \"\(Hygiene.line($0))\"" } ?? ""
    var lines = ["\(Hygiene.line(place)): \(reading.kind.rawValue)\(title): \(count)"]
    if let shape = reading.shape { lines.append(labelled("read by", Hygiene.line(shape))) }
    let newest = main.compactMap(\.published).filter { $0.day != nil }
      .max { ($0.text ?? "") < ($1.text ?? "") }
    if let newest { lines.append(labelled("newest", Self.text(newest, without: nil))) }
    if undated < main.count { lines.append(labelled("zone", zone)) }
    return lines
  }

  private func labelled(_ label: String, _ text: String) -> String {
    "  " + Cells.pad(label, to: Self.labels) + cut(text, by: Self.labels + 2)
  }

  /// Time, title, and on lines of their own what else there is.
  private func rows(of item: Item) -> [String] {
    let stamp = (item.published ?? item.updated).map { Self.text($0, without: offset) }
    let title = cut(Hygiene.line(item.title), by: column)
    var rows = [Cells.pad(stamp ?? "no time", to: column) + title]
    let indent = String(repeating: " ", count: column)
    for extra in [item.kicker.map { "kicker: " + $0 }, item.subtitle, item.link] {
      if let extra { rows.append(indent + cut(Hygiene.line(extra), by: column)) }
    }
    return rows
  }

  /// `2024-06-24 20:49 +04:00`: seconds where there are any, the offset where it is not `sole`.
  private static func text(_ stamp: Stamp, without sole: Int?) -> String {
    guard let day = stamp.day, let time = stamp.time else { return stamp.text ?? "" }
    let clock = time.second == 0 ? time.clockText : time.text
    let offset = sole == nil ? stamp.offset.map { " " + OffsetText.minutes($0) } : nil
    return "\(day.text) \(clock)\(offset ?? "")"
  }

  private func cut(_ text: String, by used: Int) -> String {
    guard let width, width > used + 20 else { return text }
    return Cells.cut(text, to: width - used)
  }
}

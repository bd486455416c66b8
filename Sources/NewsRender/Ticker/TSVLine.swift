import NewsModel
import NewsText
import NewsTime

/// An event in the nine fields of sfeed(5), and the source's id in a tenth.
enum TSVLine {
  /// At most `limit` bytes where that is possible: the content is cut first, then what else can be
  /// spared goes; the title and the link stay whole.
  static func text(_ event: Event, limit: Int) -> String {
    var fields = fields(of: event)
    // content, categories, author, id
    for spare in [3, 8, 6, 5] {
      let excess = size(fields) - limit
      if excess <= 0 { break }
      let room = fields[spare].utf8.count - excess
      fields[spare] = spare == 3 && room > 40 ? cut(fields[spare], to: room) : ""
      // Without content there is nothing to have a type.
      if fields[3].isEmpty { fields[4] = "" }
    }
    return fields.joined(separator: "\t")
  }

  private static func fields(of event: Event) -> [String] {
    let item = event.item
    let content = item.summary ?? ""
    return [
      "\(event.time.seconds)", TickerLine.headline(event),
      SafeLink.text(item.link) ?? "", ASCII.replacing(in: content) { $0 == 0x5C ? "\\\\" : nil },
      content.isEmpty ? "" : "plain", item.guid ?? item.link ?? "", item.author ?? "", "",
      // The bar between two of them may be in none.
      item.categories.map { ASCII.replacing(in: $0) { $0 == 0x7C ? "/" : nil } }
        .joined(separator: "|"),
      event.sourceID,
    ]
  }

  private static func size(_ fields: [String]) -> Int {
    fields.reduce(fields.count - 1) { $0 + $1.utf8.count }
  }

  /// As many whole scalars as fit with an ellipsis, and no half of an escaped backslash.
  private static func cut(_ text: String, to bytes: Int) -> String {
    var cut = JSONLine.prefix(text, bytes: bytes - 3)
    let slashes = cut.utf8.reversed().prefix { $0 == 0x5C }.count
    if slashes % 2 == 1 { cut.removeLast() }
    return cut + "…"
  }
}

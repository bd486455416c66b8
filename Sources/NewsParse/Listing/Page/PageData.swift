internal import NewsModel
internal import NewsText
internal import NewsTime

/// What a page says of its articles in JSON-LD: schema.org's NewsArticle and its kin, alone, in a
/// graph or in an ItemList.
struct PageData: Sendable {
  /// Articles in document order.
  private(set) var items: [Item] = []
  private var places: [String: Int] = [:]

  /// Values looked at, over all scripts of a page.
  private static let limit = 20_000

  init(_ tree: PageTree, base: String?) {
    var budget = Self.limit
    for index in tree.elements(named: "script") {
      guard tree.nodes[index].end > index + 1,
        let type = tree.attribute("type", of: index),
        type.utf8.map(ASCII.lower).starts(with: "application/ld+json".utf8)
      else { continue }
      let text = tree.nodes[index + 1]
      guard text.isText else { continue }
      // One bad value must not cost the page.
      guard let root = JSONReader.salvage(Array(tree.scanner.bytes[text.range])).node else {
        continue
      }
      var open = [root]
      while let value = open.popLast(), budget > 0 {
        budget -= 1
        if let list = value.array {
          open.append(contentsOf: list.reversed())
        } else {
          add(value, base: base)
          for key in ["itemListElement", "mainEntity", "item", "@graph", "hasPart", "blogPost"] {
            if let inner = value[key], inner.string == nil { open.append(inner) }
          }
        }
      }
    }
  }

  /// The stamp told of the article at that address.
  func stamp(of link: String?) -> Stamp? {
    link.flatMap { places[$0] }.flatMap { items[$0].published }
  }

  private mutating func add(_ node: JSONNode, base: String?) {
    guard let headline = (node["headline"] ?? node["name"])?.string,
      let date = (node["datePublished"] ?? node["dateCreated"])?.string,
      let link = Self.address(node).flatMap({ LinkText.absolute($0, base: base) })
    else { return }
    let title = Hygiene.line(MarkupText.plain(headline))
    guard !title.isEmpty, places[link] == nil else { return }
    places[link] = items.count
    var item = Item(title: title)
    item.link = link
    item.published = FeedDate.parse(date)
    item.summary = node["description"]?.string.map { Hygiene.line(MarkupText.plain($0)) }
    items.append(item)
  }

  private static func address(_ node: JSONNode) -> String? {
    if let url = node["url"]?.string { return url }
    if let page = node["mainEntityOfPage"] { return page.string ?? page["@id"]?.string }
    return node["@id"]?.string
  }
}

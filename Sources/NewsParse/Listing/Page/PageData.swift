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
  /// Where articles stand within other values.
  private static let inner = [
    "itemListElement", "mainEntity", "item", "@graph", "hasPart", "blogPost", "liveBlogUpdate",
  ]

  init(_ tree: PageTree, base: String?) {
    var budget = Self.limit
    for index in tree.elements(named: "script") {
      guard tree.nodes[index].end > index + 1,
        let type = tree.attribute("type", of: index),
        type.utf8.drop(while: { ASCII.isSpace($0) }).map(ASCII.lower)
          .starts(with: "application/ld+json".utf8)
      else { continue }
      let text = tree.nodes[index + 1]
      guard text.isText else { continue }
      // One bad value must not cost the page.
      guard let root = JSONReader.salvage(Array(tree.scanner.bytes[text.range])).node else {
        continue
      }
      var open: [(node: JSONNode, isListed: Bool)] = [(root, false)]
      while let (value, isListed) = open.popLast(), budget > 0 {
        budget -= 1
        if let list = value.array {
          open.append(contentsOf: list.reversed().map { ($0, isListed) })
          continue
        }
        let types = Self.types(value)
        // The way to a page is no list of news.
        guard !types.contains("BreadcrumbList") else { continue }
        let isArticle = types.contains { $0.hasSuffix("Article") || $0.hasSuffix("Posting") }
        add(value, isUndatedToo: isListed || isArticle, base: base)
        let isList = isListed || types.contains("ItemList")
        for key in Self.inner.reversed() {
          if let inner = value[key], inner.string == nil { open.append((inner, isList)) }
        }
      }
    }
  }

  /// The stamp of the article at that address: the page's own where it tells day and clock, else
  /// what was told to machines of the same day.
  func stamp(of link: String?, visible: Stamp?) -> Stamp? {
    guard let told = link.flatMap({ places[$0] }).flatMap({ items[$0].published }) else {
      return visible
    }
    guard let visible else { return told }
    guard visible.day == nil || visible.time == nil else { return visible }
    // A day of another zone is the same day or a neighbour.
    if let day = visible.day, let other = told.day, abs(day.ordinal - other.ordinal) > 1 {
      return visible
    }
    return told.time == nil && visible.time != nil ? visible : told
  }

  private mutating func add(_ node: JSONNode, isUndatedToo: Bool, base: String?) {
    let date = (node["datePublished"] ?? node["dateCreated"])?.string.flatMap {
      FeedDate.parse($0)
    }
    guard date != nil || isUndatedToo, let headline = (node["headline"] ?? node["name"])?.string,
      let link = Self.address(node).flatMap({ LinkText.absolute($0, base: base) })
    else { return }
    let title = Hygiene.line(MarkupText.plain(headline))
    guard !title.isEmpty, places[link] == nil else { return }
    places[link] = items.count
    var item = Item(title: title)
    item.link = link
    item.published = date
    item.summary = node["description"]?.string.map { Hygiene.line(MarkupText.plain($0)) }
    items.append(item)
  }

  private static func types(_ node: JSONNode) -> [String] {
    guard let type = node["@type"] else { return [] }
    return type.string.map { [$0] } ?? type.array?.compactMap(\.string) ?? []
  }

  private static func address(_ node: JSONNode) -> String? {
    if let url = node["url"]?.string { return url }
    if let page = node["mainEntityOfPage"] { return page.string ?? page["@id"]?.string }
    return node["@id"]?.string
  }
}

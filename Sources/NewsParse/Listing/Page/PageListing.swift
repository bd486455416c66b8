package import NewsModel
internal import NewsText
internal import NewsTime

/// Reads an HTML "latest news" page.
///
/// A record is the largest piece of the page that leads to one place by a headline-like link;
/// records of one structure are a list, and lists whose records bear stamps are news.
package enum PageListing {
  /// The page's items; `bytes` are valid UTF-8.
  package static func read(
    _ bytes: [UInt8], context: ReadingContext
  ) throws(ParseError) -> Reading {
    let tree = PageTree(bytes)
    let head = PageHead(tree, base: context.baseURL)
    let lines = PageLines.read(tree)
    let stamps = PageStamps.find(tree, lines)
    let groups = PageRecords(tree: tree, titles: PageTitles.find(tree, lines), stamps: stamps)
      .groups()
    let dates = ListingDates(stamps.compactMap(\.visible), reference: context.reference)
    let maker = PageItems(
      tree: tree, lines: lines, stamps: stamps, dates: dates, base: head.base)
    var leftOut: [String] = []
    let chosen = PageChoice.choose(groups, tree, &leftOut)
    var placed = chosen.enumerated().flatMap { index, group in
      maker.make(group).map { PagePlace(item: $0.item, node: $0.node, group: index) }
    }
    placed.sort { $0.node < $1.node }
    placed = PageChoice.withoutRepeats(placed)
    let data = PageData(tree, base: head.base)
    var items = PageAside.mark(placed, tree, lines)
    for index in items.indices where items[index].published == nil {
      items[index].published = data.stamp(of: items[index].link)
    }
    // A page that draws its list by script may still tell it to machines.
    let isTold = items.count < 2 && data.items.count > 2
    if isTold { items = data.items }
    // A page without links is a text.
    if items.isEmpty { items = text(lines, context, head.base) }
    guard !items.isEmpty || !head.feeds.isEmpty else {
      throw ParseError(.noNews, "no list of news found on this page")
    }
    return Reading(
      kind: .pageListing, title: head.title, language: context.language ?? head.language,
      items: items,
      shape: isTold ? "json-ld" : chosen.first.map { PageChoice.shape($0, tree) },
      feeds: head.feeds,
      leftOut: leftOut)
  }

  private static func text(
    _ page: [PageLine], _ context: ReadingContext, _ base: String?
  ) -> [Item] {
    let lines = TextLines.lines(of: page.map(\.text))
    let units = StampUnits.find(lines)
    let found = TextLists.find(lines, units)
    let dates = ListingDates(units.map(\.stamp), reference: context.reference)
    let items = found.lists.filter { $0.rows.count > 2 }.flatMap { list in
      TextItems.make(list, lines, dates, separators: found.left, base: base)
    }
    return TextItems.inOrder(items)
  }
}

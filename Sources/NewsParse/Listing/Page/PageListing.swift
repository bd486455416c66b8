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
    let hints = PageHints(context.hints, tree, lines)
    let stamps = hints.stamps(PageStamps.find(tree, lines))
    let titles = hints.titles(PageTitles.find(tree, lines))
    let dates = ListingDates(stamps.compactMap(\.visible), reference: context.reference)
    let maker = PageItems(
      tree: tree, lines: lines, stamps: stamps, dates: dates, base: head.base)
    var leftOut: [String] = []
    var chosen: [PageGroup]
    if let group = hints.group(titles, stamps, lines) {
      chosen = [hints.kept(group, &leftOut)]
    } else {
      let groups = PageRecords(tree: tree, titles: titles, stamps: stamps).groups()
      chosen = PageChoice.choose(groups.map { hints.kept($0, &leftOut) }, tree, &leftOut)
      if let posts = PagePosts.find(tree, titles, stamps, lines, instead: chosen) {
        chosen = posts.map { hints.kept($0, &leftOut) }
      }
    }
    var placed = chosen.enumerated().flatMap { index, group in
      maker.make(group).map { PagePlace(item: $0.item, node: $0.node, group: index) }
    }
    placed.sort { $0.node < $1.node }
    placed = PageChoice.withoutRepeats(placed)
    let data = PageData(tree, base: head.base)
    var items = PageAside.mark(placed, tree, lines)
    for index in items.indices {
      items[index].published = data.stamp(of: items[index].link, visible: items[index].published)
    }
    // A page that draws its list by script may still tell it to machines.
    let isTold = hints.shape == nil && items.count < 2 && data.items.count > 2
    if isTold { items = data.items }
    // A page without links is a text.
    if items.isEmpty, hints.shape == nil { items = text(tree, lines, context, head.base) }
    if items.isEmpty, let item = context.hints.item {
      throw ParseError(.noNews, "no entry of this page fits the configured item: \(item.text)")
    }
    guard !items.isEmpty || !head.feeds.isEmpty else {
      throw ParseError(.noNews, "no list of news found on this page")
    }
    return Reading(
      kind: .pageListing, title: head.title, language: context.language ?? head.language,
      items: items,
      shape: isTold ? "json-ld" : hints.shape ?? PageChoice.shape(chosen, tree),
      feeds: head.feeds,
      leftOut: leftOut)
  }

  private static func text(
    _ tree: PageTree, _ page: [PageLine], _ context: ReadingContext, _ base: String?
  ) -> [Item] {
    let lines = TextHints.kept(
      TextLines.lines(of: page.map { ($0.text, address(tree, $0)) }), context.hints)
    let units = StampUnits.find(lines)
    let found = TextLists.find(lines, units)
    let dates = ListingDates(units.map(\.stamp), reference: context.reference)
    let items = found.lists.filter { $0.rows.count > 2 }.flatMap { list in
      TextItems.make(list, lines, dates, separators: found.left, base: base)
    }
    return TextItems.inOrder(items)
  }

  /// The address of the link a line stands in, or holds.
  private static func address(_ tree: PageTree, _ line: PageLine) -> String? {
    var node = line.owner
    while node > 0, !tree.nodes[node].traits.contains(.link) { node = tree.nodes[node].parent }
    let link = node > 0 ? node : line.nodes.lowerBound - 1
    return PageTitles.address(tree, link)
  }
}

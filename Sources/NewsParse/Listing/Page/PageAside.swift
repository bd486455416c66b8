internal import NewsModel

/// An item and where on the page it stands.
struct PagePlace: Sendable {
  var item: Item
  var node: Int
  /// The list it is of.
  var group: Int
}

/// Marks the items of side lists by the heading they stand under.
enum PageAside {
  static func mark(
    _ placed: [PagePlace], _ tree: PageTree, _ lines: [PageLine]
  ) -> [Item] {
    var items: [Item] = []
    var next = 0
    var head: (kind: ListingHeads.Kind, text: String, list: Int)?
    var end = 0
    for place in placed {
      let node = place.node
      while next < lines.count, lines[next].nodes.lowerBound < node {
        let line = lines[next]
        if line.stamps.isEmpty, let kind = ListingHeads.kind(line.text) {
          head = (kind, line.text, section(tree, line.owner))
        } else if line.nodes.lowerBound >= end, isHeading(tree, line.owner) {
          // Another heading, and no title of an entry: the side list is over.
          head = nil
        }
        next += 1
      }
      end = max(end, tree.nodes[node].end)
      var item = place.item
      // A heading speaks for its own part of the page.
      if let head, head.kind == .aside, node < tree.nodes[head.list].end { item.aside = head.text }
      items.append(item)
    }
    ListingAsides.lift(&items)
    return items
  }

  private static func isHeading(_ tree: PageTree, _ owner: Int) -> Bool {
    var node = owner
    for _ in 0..<2 where node > 0 {
      if tree.nodes[node].traits.contains(.heading) { return true }
      node = tree.nodes[node].parent
    }
    return false
  }

  /// The part of the page a heading stands in: two steps out of its own block.
  private static func section(_ tree: PageTree, _ owner: Int) -> Int {
    var node = owner
    for _ in 0..<2 where tree.nodes[node].parent > 0 { node = tree.nodes[node].parent }
    return node
  }
}

internal import NewsModel
internal import NewsText
internal import NewsTime

/// What the config says about a page, applied to what was found on it.
struct PageHints {
  private let hints: Source.ListingHints
  private let tree: PageTree
  /// The nodes between `after` and `before`.
  private let span: Range<Int>
  private let dropped: [[UInt8]]

  init(_ hints: Source.ListingHints, _ tree: PageTree, _ lines: [PageLine]) {
    self.hints = hints
    self.tree = tree
    dropped = hints.drop.map { Array(Fold.key($0).utf8) }.filter { !$0.isEmpty }
    func place(_ text: String?, from start: Int) -> PageLine? {
      guard let key = text.map({ Array(Fold.key($0).utf8) }), !key.isEmpty else { return nil }
      return lines.first { $0.nodes.lowerBound >= start && Self.holds($0.text, key) }
    }
    let first = place(hints.after, from: 0)?.nodes.upperBound ?? 0
    let last = place(hints.before, from: first)?.nodes.lowerBound ?? tree.nodes.count
    span = first..<max(first, last)
  }

  /// A name for the way the page is read, where a selector says it.
  var shape: String? {
    hints.item.map { "as configured: \($0.text)" }
  }

  func titles(_ titles: [PageTitle]) -> [PageTitle] {
    let inside = titles.filter { span.contains($0.node) }
    guard hints.item == nil, let selector = hints.title else { return inside }
    return tree.elements(matching: selector).filter(span.contains).enumerated().map {
      title(at: $0.element, key: -3 - $0.offset)
    }
  }

  func stamps(_ stamps: [PageStamp]) -> [PageStamp] {
    guard let selector = hints.time else { return stamps.filter { span.contains($0.node) } }
    let wanted = tree.elements(matching: selector)
    var place = 0
    return stamps.filter { stamp in
      while place < wanted.count, tree.nodes[wanted[place]].end <= stamp.node { place += 1 }
      return place < wanted.count && wanted[place] <= stamp.node && span.contains(stamp.node)
    }
  }

  /// The configured entries; nil where the config leaves it to the page. An entry within another
  /// is part of it.
  func group(
    _ titles: [PageTitle], _ stamps: [PageStamp], _ lines: [PageLine]
  ) -> PageGroup? {
    guard let selector = hints.item else { return nil }
    let wanted = hints.title.map { tree.elements(matching: $0) }
    var records: [PageRecord] = []
    var end = 0
    for container in tree.elements(matching: selector)
    where container >= end && span.contains(container) {
      end = tree.nodes[container].end
      let within = container..<end
      let title =
        wanted.map { $0.first(where: within.contains).map { self.title(at: $0, key: -3) } }
        ?? best(titles.filter { within.contains($0.node) }, lines, container)
      guard let title, !title.text.isEmpty else { continue }
      var record = PageRecord(container: container, title: title)
      record.stamps = stamps.indices.filter { within.contains(stamps[$0].node) }
      let firm = record.stamps.filter { !stamps[$0].isLoose }
      if !firm.isEmpty { record.stamps = firm }
      records.append(record)
    }
    return PageGroup(records: records)
  }

  /// The best title of an entry, or its most headline-like line where its links say nothing.
  private func best(
    _ titles: [PageTitle], _ lines: [PageLine], _ container: Int
  ) -> PageTitle? {
    let title = titles.max { $0.score < $1.score }
    if let title, title.score >= 0.5 { return title }
    let within = container..<tree.nodes[container].end
    let line = lines.filter { within.contains($0.nodes.lowerBound) && $0.stamps.isEmpty }
      .max { $0.headline.score < $1.headline.score }
    guard let line, line.headline.score > title?.score ?? 0 else { return title }
    return PageTitle(
      node: line.nodes.lowerBound, address: title?.address, key: -3, text: line.text,
      score: line.headline.score, isStrong: true)
  }

  /// Without the entries that hold what is to be left out.
  func kept(_ group: PageGroup, _ leftOut: inout [String]) -> PageGroup {
    guard !dropped.isEmpty else { return group }
    var kept: [PageRecord] = []
    for record in group.records {
      if dropped.contains(where: { Self.holds(record.title.text, $0) }) {
        leftOut.append("\(record.title.text): dropped as configured")
      } else {
        kept.append(record)
      }
    }
    return PageGroup(records: kept)
  }

  private func title(at node: Int, key: Int) -> PageTitle {
    var link = node
    while link > 0, !tree.nodes[link].traits.contains(.link) { link = tree.nodes[link].parent }
    if link <= 0 {
      link = (node..<tree.nodes[node].end).first { tree.nodes[$0].traits.contains(.link) } ?? node
    }
    return PageTitle(
      node: node, address: tree.attribute("href", of: link), key: key, text: tree.text(of: node),
      score: 2, isStrong: true)
  }

  private static func holds(_ text: String, _ key: [UInt8]) -> Bool {
    guard text.utf8.count <= 4000 else { return false }
    return Array(Fold.key(text).utf8).contains(key)
  }
}

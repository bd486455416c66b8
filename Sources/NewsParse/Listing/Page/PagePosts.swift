internal import NewsText

/// Posts of a channel: texts without a headline, whose only link of their own is their time.
enum PagePosts {
  /// So few posts are no channel.
  private static let least = 3

  /// The posts of a page where they are more than what was chosen by titles; else nil.
  static func find(
    _ tree: PageTree, _ titles: [PageTitle], _ stamps: [PageStamp], _ lines: [PageLine],
    instead chosen: [PageGroup]
  ) -> [PageGroup]? {
    var links = titles.filter(\.isTime)
    guard links.count >= least,
      chosen.reduce(0, { $0 + $1.records.count }) * 2 < links.count
    else { return nil }
    for index in links.indices { links[index].isStrong = true }
    var counts: [String: Int] = [:]
    for line in lines { counts[line.text, default: 0] += 1 }
    let groups = PageRecords(tree: tree, titles: links, stamps: stamps).groups()
    let posts = groups.map { group in
      PageGroup(
        records: group.records.compactMap { record in
          let span = record.container..<tree.nodes[record.container].end
          let time = record.title.node..<tree.nodes[record.title.node].end
          guard let line = first(lines, within: span, without: time, counts) else { return nil }
          var record = record
          record.title.text = line.text
          record.title.node = line.nodes.lowerBound
          return record
        })
    }.filter { $0.records.count >= least }
    return posts.isEmpty ? nil : posts
  }

  /// The first line of a post that is not said in others too, as its author's name is.
  private static func first(
    _ lines: [PageLine], within span: Range<Int>, without time: Range<Int>,
    _ counts: [String: Int]
  ) -> PageLine? {
    lines.within(span).first { line in
      line.headline.letters >= 12 && counts[line.text] ?? 0 < least && !line.nodes.overlaps(time)
        && (line.stamps.isEmpty || line.headline.letters > 40)
    }
  }
}

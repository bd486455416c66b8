internal import NewsModel
internal import NewsText

/// Chooses the groups of records that are news.
enum PageChoice {
  static func choose(
    _ groups: [PageGroup], _ tree: PageTree, _ leftOut: inout [String]
  ) -> [PageGroup] {
    var chosen: [PageGroup] = []
    var others: [PageGroup] = []
    for group in groups {
      if group.coverage >= 0.4, group.records.count >= 2 || isLead(group) {
        chosen.append(withoutStrays(group, tree, &leftOut))
      } else if let part = stamped(group) {
        chosen.append(part)
      } else {
        others.append(group)
      }
    }
    if chosen.isEmpty, let plain = plain(others, tree) { chosen = [plain] }
    for group in others where leftOut.count < 100 && group.records.count > 1 {
      let title = group.records[0].title.text
      leftOut.append("\(group.records.count) links without times, such as: \(title)")
    }
    return chosen
  }

  /// The records with stamps of a group that has few: they stand in the place of other links.
  private static func stamped(_ group: PageGroup) -> PageGroup? {
    let records = group.records.filter(\.isDated)
    guard records.count >= 3, records.count * 8 >= group.records.count else { return nil }
    return PageGroup(records: records)
  }

  /// Without what has neither a stamp nor a title as long as those of the others ("All news"), and
  /// without other lists of the same structure that bear no stamps.
  private static func withoutStrays(
    _ group: PageGroup, _ tree: PageTree, _ leftOut: inout [String]
  ) -> PageGroup {
    let dated = group.records.filter(\.isDated)
    guard dated.count >= 3, dated.count < group.records.count else { return group }
    var group = group
    let lists = Dictionary(grouping: group.records) { tree.nodes[$0.container].parent }
    let bare = lists.filter { $0.value.count >= 3 && !$0.value.contains(where: \.isDated) }
    if !bare.isEmpty {
      group.records.removeAll { bare[tree.nodes[$0.container].parent] != nil }
      leftOut += bare.values.compactMap(\.first).sorted { $0.container < $1.container }.map {
        "links of a list without times, such as: \($0.title.text)"
      }
    }
    let lengths = dated.map { Headline($0.title.text).letters }.sorted()
    let typical = lengths[lengths.count / 2]
    return PageGroup(
      records: group.records.filter { record in
        let letters = Headline(record.title.text).letters
        guard !record.isDated, letters < 30, letters * 3 <= typical * 2 else { return true }
        if leftOut.count < 100 {
          leftOut.append("\(record.title.text): no time, and shorter than the titles of its list")
        }
        return false
      })
  }

  /// One story in a form of its own, with a heading and a stamp.
  private static func isLead(_ group: PageGroup) -> Bool {
    group.records.first.map { $0.title.score >= 1.2 && $0.title.address != nil } ?? false
  }

  /// Where no list bears stamps: the one with the most headlines.
  private static func plain(_ groups: [PageGroup], _ tree: PageTree) -> PageGroup? {
    groups.filter { $0.records.count >= 4 && !isFrame($0, tree) }.max { $0.score < $1.score }
  }

  private static func isFrame(_ group: PageGroup, _ tree: PageTree) -> Bool {
    var node = group.records.first?.container ?? 0
    while node > 0 {
      if tree.nodes[node].traits.contains(.frame) || isNamedFrame(node, tree) { return true }
      node = tree.nodes[node].parent
    }
    return false
  }

  /// `<div class="main-menu">`: what older pages have for nav and footer.
  private static func isNamedFrame(_ node: Int, _ tree: PageTree) -> Bool {
    ["class", "id"].contains { name in
      guard let value = tree.attribute(name, of: node) else { return false }
      let words = value.utf8.map(ASCII.lower)
        .split { !ASCII.isLetter($0) }.map { String(decoding: $0, as: UTF8.self) }
      return words.contains { ["menu", "nav", "navbar", "footer", "breadcrumb"].contains($0) }
    }
  }

  /// Without what stands on the page a second time: the same title and link, or in another list
  /// the same long title. What has a stamp stays.
  static func withoutRepeats(_ placed: [PagePlace]) -> [PagePlace] {
    var places: [String: Int] = [:]
    var kept: [PagePlace] = []
    for one in placed {
      let isLong = Headline(one.item.title).letters >= 24
      let key = Fold.key(one.item.title) + (isLong ? "" : " " + (one.item.link ?? ""))
      if let place = places[key],
        kept[place].group != one.group || kept[place].item.link == one.item.link
      {
        if kept[place].item.published == nil, one.item.published != nil { kept[place] = one }
      } else {
        places[key] = kept.count
        kept.append(one)
      }
    }
    return kept
  }

  /// How the longest list stands on the page: `ul.news > li`, names and classes of the place of
  /// its records. Numbers in classes are left out, they count.
  static func shape(_ groups: [PageGroup], _ tree: PageTree) -> String? {
    guard let longest = groups.max(by: { $0.records.count < $1.records.count }),
      let record = longest.records.first
    else { return nil }
    let parent = tree.nodes[record.container].parent
    return [parent, record.container].filter { $0 > 0 }.map { name(of: $0, tree) }
      .joined(separator: " > ")
  }

  private static func name(of node: Int, _ tree: PageTree) -> String {
    let first = tree.classes(of: node).first { name in
      name.count <= 40 && !name.contains(where: ASCII.isDigit)
    }
    return tree.name(of: node) + (first.map { ".\(Hygiene.line(String(Substring($0))))" } ?? "")
  }
}

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
        chosen.append(group)
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
    let records = group.records.filter { !$0.stamps.isEmpty }
    guard records.count >= 3, records.count * 8 >= group.records.count else { return nil }
    return PageGroup(records: records)
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
      if tree.nodes[node].traits.contains(.frame) { return true }
      node = tree.nodes[node].parent
    }
    return false
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

  /// `ul > li`: the names of the innermost elements of a record.
  static func shape(_ group: PageGroup, _ tree: PageTree) -> String {
    guard let record = group.records.first else { return "" }
    return "records in " + tree.name(of: record.container)
  }
}

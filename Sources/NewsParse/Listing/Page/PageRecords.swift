internal import NewsSystem
internal import NewsText
internal import NewsTime

/// One entry of a page: the largest piece of it that leads to one place.
struct PageRecord: Sendable {
  var container: Int
  var title: PageTitle
  /// Indices of its stamps.
  var stamps: [Int] = []
  /// The index of the day above it, where it tells none.
  var day: Int?

  var isDated: Bool { !stamps.isEmpty || day != nil }
}

/// Records of one structure.
struct PageGroup: Sendable {
  var records: [PageRecord]

  var score: Double {
    records.reduce(0) { $0 + min(1.4, $1.title.score) }
  }

  /// The part of the records that has a stamp.
  var coverage: Double {
    Double(records.count(where: \.isDated)) / Double(max(1, records.count))
  }
}

/// Finds the repeated records of a page.
struct PageRecords {
  let tree: PageTree
  let titles: [PageTitle]
  let stamps: [PageStamp]

  private static let none = -1
  private static let many = -2

  /// Groups in the order of their first records.
  func groups() -> [PageGroup] {
    let records = records()
    var order: [UInt64] = []
    var groups: [UInt64: [PageRecord]] = [:]
    for record in records {
      let key = self.key(record)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(record)
    }
    return order.map { PageGroup(records: groups[$0] ?? []) }.map(withStampsBeside)
      .map(withoutLengths).map(withDays)
  }

  /// Clocks that are lengths of videos are no stamps; a list within the group decides for itself.
  private func withoutLengths(_ group: PageGroup) -> PageGroup {
    var lists: [Int: [Int]] = [:]
    for (index, record) in group.records.enumerated() {
      lists[tree.nodes[record.container].parent, default: []].append(index)
    }
    var group = group
    for list in lists.values {
      var clocks: [TimeOfDay] = []
      let areClocks = list.allSatisfy { index in
        guard let first = group.records[index].stamps.first.map({ stamps[$0] }) else { return true }
        guard first.exact == nil, let visible = first.visible, visible.isClockAlone,
          let time = visible.time
        else { return false }
        clocks.append(time)
        return true
      }
      guard areClocks, ClockList.areLengths(clocks) else { continue }
      for index in list { group.records[index].stamps = [] }
    }
    return group
  }

  // MARK: Records

  private func records() -> [PageRecord] {
    var state = [Int](repeating: Self.none, count: tree.nodes.count)
    for title in titles where title.isStrong {
      state[title.node] = title.key
    }
    var index = tree.nodes.count - 1
    while index > 0 {
      let parent = tree.nodes[index].parent
      if state[index] != Self.none, state[parent] != state[index] {
        state[parent] = state[parent] == Self.none ? state[index] : Self.many
      }
      index -= 1
    }
    var best: [Int: PageRecord] = [:]
    var containers: [Int] = []
    for title in titles where title.isStrong {
      var container = title.node
      while container > 0, state[tree.nodes[container].parent] == title.key {
        container = tree.nodes[container].parent
      }
      if let known = best[container] {
        if title.score > known.title.score { best[container]?.title = title }
      } else {
        best[container] = PageRecord(container: container, title: title)
        containers.append(container)
      }
    }
    containers.sort()
    var place = 0
    return containers.compactMap { container in
      guard var record = best[container] else { return nil }
      // Containers do not nest, so one walk over the stamps serves all.
      while place < stamps.count, stamps[place].node < container { place += 1 }
      var next = place
      while next < stamps.count, stamps[next].node < tree.nodes[container].end {
        record.stamps.append(next)
        next += 1
      }
      place = next
      // A stamp in running text counts where no other does.
      let firm = record.stamps.filter { !stamps[$0].isLoose }
      if !firm.isEmpty { record.stamps = firm }
      return record
    }
  }

  // MARK: Structure

  private func key(_ record: PageRecord) -> UInt64 {
    var key = PageTree.mix(tree.paths[record.container], tree.paths[record.title.node])
    key = PageTree.mix(key, tree.classKey(of: tree.nodes[record.container].parent))
    return key
  }

  // MARK: Stamps beside records

  /// A list without a box around each row: stamps stand between the titles.
  private func withStampsBeside(_ group: PageGroup) -> PageGroup {
    guard group.coverage < 0.4, group.records.count >= 3 else { return group }
    let after = beside(group, isAfter: true)
    let before = beside(group, isAfter: false)
    let best = after.coverage >= before.coverage ? after : before
    return best.coverage >= 0.6 ? best : group
  }

  private func beside(_ group: PageGroup, isAfter: Bool) -> PageGroup {
    var group = group
    let spans = group.records.map { $0.container..<tree.nodes[$0.container].end }
    for index in group.records.indices {
      let span: Range<Int>
      if isAfter {
        let end = index + 1 < spans.count ? spans[index + 1].lowerBound : tree.nodes.count
        span = spans[index].upperBound..<max(spans[index].upperBound, end)
      } else {
        let start = index > 0 ? spans[index - 1].upperBound : 0
        span = min(start, spans[index].lowerBound)..<spans[index].lowerBound
      }
      let range = place(span.lowerBound)..<place(span.upperBound)
      guard let found = isAfter ? range.first : range.last else { continue }
      // The edges of a list have no neighbour to stop at: what is far is not theirs.
      let distance =
        isAfter ? stamps[found].node - span.lowerBound : span.upperBound - stamps[found].node
      guard distance < 200 else { continue }
      group.records[index].stamps = isAfter ? Array(range.prefix(2)) : Array(range.suffix(2))
    }
    return group
  }

  /// The number of stamps before a node.
  private func place(_ node: Int) -> Int {
    stamps.indices.partitionPoint { stamps[$0].node < node }
  }
}

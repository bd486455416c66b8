import NewsModel

/// What the items of a document are: known or new.
extension Keeper {
  /// An item of the document, and what it is.
  typealias Judged = (entry: Entry, verdict: Identity.Verdict)

  /// What each of the items is, nil for one that is kept just as it is told; and the known items
  /// that verdicts speak of.
  func judge(
    _ items: [Item], _ timeline: Timeline, isFirst: Bool
  ) throws(StoreError) -> (items: [Judged?], known: [KnownItem]) {
    var unchanged = isFirst ? [:] : try unchanged(in: items)
    var entries = entries(of: items, timeline, but: unchanged)
    var known = isFirst ? [] : try knownItems(like: entries)
    let ids = Set(unchanged.values)
    if known.contains(where: { ids.contains($0.id) }) {
      // One is like what is unchanged: who is who can be told of all of them together alone.
      unchanged = [:]
      entries = self.entries(of: items, timeline, but: unchanged)
      known = try knownItems(like: entries)
    }
    var rest = zip(entries, Identity.judge(entries, known: known, at: now)).makeIterator()
    let judged = items.indices.map { index -> Judged? in
      unchanged[index] == nil ? rest.next() : nil
    }
    return (judged, known)
  }

  private func entries(
    of items: [Item], _ timeline: Timeline, but unchanged: [Int: Int64]
  ) -> [Entry] {
    items.indices.lazy.filter { unchanged[$0] == nil }.map { index in
      Entry(items[index], published: timeline.published[index], listing: listing, names: names)
    }
  }

  /// The items that say of the one known item of their guid what it says already, byte for byte:
  /// their indexes, with the ids of those. Most of what is read again is of this kind; nothing is to
  /// be written of it, so that neither links nor titles need be looked at.
  private func unchanged(in items: [Item]) throws(StoreError) -> [Int: Int64] {
    var guids: [IdentityName: Int?] = [:]
    guids.reserveCapacity(items.count)
    for index in items.indices {
      guard let guid = names.guid(items[index].guid) else { continue }
      // One that stands twice tells nothing apart.
      guids[guid] = guids[guid] == nil ? .some(index) : .some(nil)
    }
    let find = try database.prepared(
      """
      SELECT i.id, i.title, \(Statement.itemColumns)
      FROM keys k CROSS JOIN items i ON i.id = k.item WHERE k.source = ? AND k.key = ? LIMIT 2
      """)
    try find.statement.bind(1, number)
    var unchanged: [Int: Int64] = [:]
    unchanged.reserveCapacity(guids.count)
    for case (let guid, let index?) in guids {
      try find.statement.bind(2, guid.key)
      defer { find.statement.reset() }
      guard try find.statement.step(), find.statement.says(items[index], at: 1) else { continue }
      let id = find.statement.integer(0)
      if try !find.statement.step() { unchanged[index] = id }
    }
    return unchanged
  }
}

extension Statement {
  /// Whether title and `itemColumns` are those of an item, byte for byte.
  fileprivate func says(_ item: Item, at column: Int32) -> Bool {
    holds(column, item.title) && holds(column + 1, item.guid) && holds(column + 2, item.link)
      && holds(column + 3, item.subtitle) && holds(column + 4, item.kicker)
      && holds(column + 5, item.summary) && holds(column + 6, item.author)
      && holds(column + 7, item.categories.isEmpty ? nil : Statement.json(item.categories))
      && holds(column + 8, item.language) && stamp(column + 9) == item.published
      && stamp(column + 12) == item.updated
  }
}

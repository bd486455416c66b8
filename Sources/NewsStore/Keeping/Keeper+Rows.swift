import NewsModel
import NewsTime

/// The statements of keeping.
extension Keeper {
  /// All items of the source that share a guid, a link or a title with an entry.
  func knownItems(like entries: [Entry]) throws(StoreError) -> [KnownItem] {
    // The newest of one key are enough: a title such as "Untitled" may stand on thousands.
    let find = try database.prepared(
      "SELECT item FROM keys WHERE source = ? AND key = ? ORDER BY item DESC LIMIT 64")
    var asked: Set<Int64> = []
    var found: Set<Int64> = []
    try find.statement.bind(1, number)
    for entry in entries {
      for name in entry.names where asked.insert(name.key).inserted {
        try find.statement.bind(2, name.key)
        while try find.statement.step() { found.insert(find.statement.integer(0)) }
      }
    }
    var known: [KnownItem] = []
    known.reserveCapacity(found.count)
    for id in found.sorted(by: >) {
      if let item = try knownItem(id) { known.append(item) }
    }
    return known
  }

  private func knownItem(_ id: Int64) throws(StoreError) -> KnownItem? {
    let query = try database.prepared(
      """
      SELECT i.time, i.dated, i.backlog, i.revisions, i.aliases, i.title,
        \(Statement.itemColumns)
      FROM items i WHERE i.id = ?
      """)
    try query.statement.bind(1, id)
    defer { query.statement.reset() }
    guard try query.statement.step() else { return nil }
    let item = query.statement.item(title: query.statement.text(5), at: 6)
    var guids: [IdentityName] = []
    var links: [IdentityName] = []
    if let guid = names.guid(item.guid) { guids.append(guid) }
    if let link = names.link(item.link), link != listing { links.append(link) }
    if query.statement.integer(4) > 0 {
      try addAliases(of: id, guids: &guids, links: &links)
    }
    let time = query.statement.instant(0)
    return KnownItem(
      id: id, item: item, time: time,
      dated: query.statement.optionalInstant(1) ?? time,
      isBacklog: query.statement.integer(2) != 0, revisions: Int(query.statement.integer(3)),
      guids: guids, links: links, title: names.title(item))
  }

  private func addAliases(
    of id: Int64, guids: inout [IdentityName], links: inout [IdentityName]
  ) throws(StoreError) {
    let query = try database.prepared("SELECT kind, value FROM aliases WHERE item = ?")
    try query.statement.bind(1, id)
    while try query.statement.step() {
      let value = query.statement.text(1)
      switch AliasKind(rawValue: query.statement.text(0)) {
      case .guid:
        if let guid = names.guid(value) { guids.append(guid) }
      case .link:
        if let link = names.link(value), !links.contains(link) { links.append(link) }
      case .none:
        break
      }
    }
  }

  func insert(
    _ item: Item, _ text: ItemText, id: Int64, time: Instant, isBacklog: Bool
  ) throws(StoreError) {
    let insert = try database.prepared(
      """
      INSERT INTO items (id, source, time, first_seen, backlog, title, guid, link, subtitle,
        kicker, summary, author, categories, language, published_day, published_time,
        published_offset, updated_day, updated_time, updated_offset)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    try insert.statement.bind(1, id)
    try insert.statement.bind(2, number)
    try insert.statement.bind(3, time.seconds)
    try insert.statement.bind(4, now.seconds)
    try insert.statement.bind(5, isBacklog ? 1 : 0)
    try insert.statement.bind(6, item: item)
    try insert.statement.run()
    try WordIndex(database: database).add(text, id: id)
  }

  func update(
    _ known: KnownItem, to item: Item, dated: Instant, isRevised: Bool
  ) throws(StoreError) {
    let update = try database.prepared(
      """
      UPDATE items SET revisions = revisions + ?2, dated = ?3, title = ?4, guid = ?5, link = ?6,
        subtitle = ?7, kicker = ?8, summary = ?9, author = ?10, categories = ?11, language = ?12,
        published_day = ?13, published_time = ?14, published_offset = ?15, updated_day = ?16,
        updated_time = ?17, updated_offset = ?18
      WHERE id = ?1
      """)
    try update.statement.bind(1, known.id)
    try update.statement.bind(2, isRevised ? 1 : 0)
    try update.statement.bind(3, dated == known.time ? nil : dated.seconds)
    try update.statement.bind(4, item: item)
    try update.statement.run()
    try WordIndex(database: database).replace(known.item, with: item, id: known.id)
  }

  func insert(alias: String, kind: AliasKind, of item: Int64) throws(StoreError) {
    let insert = try database.prepared(
      "INSERT INTO aliases (item, kind, value) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
    try insert.statement.bind(1, item)
    try insert.statement.bind(2, kind.rawValue)
    try insert.statement.bind(3, alias)
    try insert.statement.run()
    let count = try database.prepared("UPDATE items SET aliases = aliases + 1 WHERE id = ?")
    try count.statement.bind(1, item)
    try count.statement.run()
  }

  /// Keeps what an item said before, once. True where none of its titles folds to the new one.
  func addRevision(
    _ known: KnownItem, through seq: Int64, title: IdentityName?
  ) throws(StoreError) -> Bool {
    var isNewTitle = title != known.title
    if known.revisions > 0 {
      let query = try database.prepared(
        "SELECT title, subtitle, summary FROM revisions WHERE item = ?")
      try query.statement.bind(1, known.id)
      var isKept = false
      while try query.statement.step() {
        let revision = Item(
          title: query.statement.text(0), subtitle: query.statement.optionalText(1),
          summary: query.statement.optionalText(2))
        if names.title(revision) == title { isNewTitle = false }
        isKept =
          isKept
          || Revising.same(revision.title, known.item.title)
            && Revising.same(revision.subtitle, known.item.subtitle)
            && Revising.same(revision.summary, known.item.summary)
      }
      if isKept { return isNewTitle }
    }
    let insert = try database.prepared(
      """
      INSERT INTO revisions (item, replaced, through, title, subtitle, summary)
      VALUES (?, ?, ?, ?, ?, ?)
      """)
    try insert.statement.bind(1, known.id)
    try insert.statement.bind(2, now.seconds)
    try insert.statement.bind(3, seq)
    try insert.statement.bind(4, known.item.title)
    try insert.statement.bind(5, known.item.subtitle)
    try insert.statement.bind(6, known.item.summary)
    try insert.statement.run()
    return isNewTitle
  }

  /// Keeps the source's tallies in step with its rows.
  func count(_ items: Int64, newest: Instant?) throws(StoreError) {
    let update = try database.prepared(
      """
      UPDATE sources SET items = items + ?2,
        introduced = coalesce(introduced, (SELECT max(seq) FROM events WHERE source = ?1)),
        newest = CASE WHEN newest IS NULL OR newest < ?3 THEN coalesce(?3, newest) ELSE newest END
      WHERE number = ?1
      """)
    try update.statement.bind(1, number)
    try update.statement.bind(2, items)
    try update.statement.bind(3, newest?.seconds)
    try update.statement.run()
  }
}

extension Statement {
  /// An item's own columns: title, guid, link, subtitle, kicker, summary, author, categories,
  /// language, published (3), updated (3).
  fileprivate func bind(_ index: Int32, item: Item) throws(StoreError) {
    try bind(index, item.title)
    try bind(index + 1, item.guid)
    try bind(index + 2, item.link)
    try bind(index + 3, item.subtitle)
    try bind(index + 4, item.kicker)
    try bind(index + 5, item.summary)
    try bind(index + 6, item.author)
    try bind(index + 7, list: item.categories)
    try bind(index + 8, item.language)
    try bind(index + 9, item.published)
    try bind(index + 12, item.updated)
  }
}

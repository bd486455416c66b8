package import NewsModel
package import NewsTime

extension Store {
  /// Items that are pruned at most in one go, so that no run takes long.
  private static let batch = 2000
  /// Pages given back to the file system at most in one go.
  private static let pages = 2000
  /// How often there is pruning, and how far its own clock goes on each time at most, in seconds.
  private static let interval: Int64 = 86_400
  private static let stride: Int64 = 2 * 86_400

  /// Forgets what is older than it is to be kept; the number of items that went.
  ///
  /// Of an item a tombstone stays, so that it is not new when it comes back. Time is told by a clock of
  /// the store's own that goes on by two days a day at most: one that jumps to 2038 takes a season to
  /// forget anything, and is put right before.
  package func prune(_ retention: Retention, at now: Instant) throws(StoreError) -> Int {
    try together { () throws(StoreError) in
      guard let clock = try pruningClock(at: now) else { return 0 }
      var pruned = 0
      if let seconds = retention.items {
        pruned = try pruneItems(firstSeenBefore: clock.adding(seconds: -Int64(seconds)))
      }
      if let seconds = retention.editions {
        try pruneEditions(madeBefore: clock.adding(seconds: -Int64(seconds)))
      }
      try pruneLeftovers(at: clock)
      // The rest of a large batch goes with the next run.
      if pruned < Store.batch { try note("pruned_at", now.seconds) }
      try note("pruning_clock", clock.seconds)
      return pruned
    }
  }

  /// Gives pages that are free back to the file system.
  package func shrink() throws(StoreError) {
    try database.execute("PRAGMA incremental_vacuum(\(Store.pages))")
  }

  /// The time by which is pruned; nil where it is not time yet.
  private func pruningClock(at now: Instant) throws(StoreError) -> Instant? {
    guard let last = try noted("pruned_at"), let clock = try noted("pruning_clock") else {
      return now
    }
    // A clock that went back since is no reason to wait for it.
    guard now.seconds < last || now.seconds - last >= Store.interval else { return nil }
    return Instant(seconds: min(now.seconds, clock + Store.stride))
  }

  private func noted(_ name: String) throws(StoreError) -> Int64? {
    try database.text("SELECT value FROM meta WHERE name = '\(name)'").flatMap { Int64($0) }
  }

  private func note(_ name: String, _ value: Int64) throws(StoreError) {
    try database.execute(
      """
      INSERT INTO meta (name, value) VALUES ('\(name)', '\(value)')
      ON CONFLICT (name) DO UPDATE SET value = excluded.value
      """)
  }

  /// Ids rise with first_seen, so that the oldest are the first. The last item, and that of the last
  /// event, stay, because numbers go on from them.
  private func pruneItems(firstSeenBefore limit: Instant) throws(StoreError) -> Int {
    let old = try database.prepared(
      """
      SELECT id, source FROM (SELECT id, source, first_seen FROM items ORDER BY id LIMIT ?2) i
      WHERE first_seen < ?1 AND id < (SELECT max(id) FROM items)
        AND id <> coalesce((SELECT item FROM events ORDER BY seq DESC LIMIT 1), 0)
        AND NOT EXISTS (SELECT 1 FROM events e WHERE e.item = i.id AND e.first_seen >= ?1)
      """)
    try old.statement.bind(1, limit.seconds)
    try old.statement.bind(2, Int64(Store.batch))
    var items: [(id: Int64, source: Int64)] = []
    while try old.statement.step() {
      items.append((old.statement.integer(0), old.statement.integer(1)))
    }
    let names = IdentityNames()
    for item in items {
      for name in try self.names(ofItem: item.id, names) {
        try bury(name, of: item.id, source: item.source)
      }
      try removeWords(ofItem: item.id)
      for table in ["aliases", "revisions", "events"] {
        try run("DELETE FROM \(table) WHERE item = ?", item.id)
      }
      try run("DELETE FROM items WHERE id = ?", item.id)
    }
    return items.count
  }

  /// All an item is found by: guids, links and titles, those it had before included.
  private func names(
    ofItem id: Int64, _ names: IdentityNames
  ) throws(StoreError) -> [IdentityName] {
    let query = try database.prepared(
      """
      SELECT guid, link, title, summary FROM items WHERE id = ?1
      UNION ALL SELECT NULL, NULL, title, summary FROM revisions WHERE item = ?1
      UNION ALL SELECT CASE kind WHEN 'guid' THEN value END,
        CASE kind WHEN 'link' THEN value END, '', NULL FROM aliases WHERE item = ?1
      """)
    try query.statement.bind(1, id)
    var found: [IdentityName?] = []
    while try query.statement.step() {
      let item = Item(
        title: query.statement.text(2), summary: query.statement.optionalText(3))
      found.append(names.guid(query.statement.optionalText(0)))
      found.append(names.link(query.statement.optionalText(1)))
      found.append(names.title(item))
    }
    return found.compactMap { $0 }
  }

  private func removeWords(ofItem id: Int64) throws(StoreError) {
    let query = try database.prepared(
      "SELECT title, subtitle, kicker, summary FROM items WHERE id = ?")
    defer { query.statement.reset() }
    try query.statement.bind(1, id)
    guard try query.statement.step() else { return }
    let item = Item(
      title: query.statement.text(0), subtitle: query.statement.optionalText(1),
      kicker: query.statement.optionalText(2), summary: query.statement.optionalText(3))
    try WordIndex(database: database).remove(item, id: id)
  }

  /// Leaves a tombstone in the place of a key.
  private func bury(_ name: IdentityName, of item: Int64, source: Int64) throws(StoreError) {
    let insert = try database.prepared(
      "INSERT INTO tombstones (source, key) VALUES (?, ?) ON CONFLICT DO NOTHING")
    try insert.statement.bind(1, source)
    try insert.statement.bind(2, name.key)
    try insert.statement.run()
    let delete = try database.prepared(
      "DELETE FROM keys WHERE source = ? AND key = ? AND item = ?")
    try delete.statement.bind(1, source)
    try delete.statement.bind(2, name.key)
    try delete.statement.bind(3, item)
    try delete.statement.run()
  }

  private func run(_ sql: String, _ id: Int64) throws(StoreError) {
    let statement = try database.prepared(sql)
    try statement.statement.bind(1, id)
    try statement.statement.run()
  }

  /// What nothing refers to any more.
  private func pruneLeftovers(at clock: Instant) throws(StoreError) {
    try database.execute(
      """
      DELETE FROM story_aliases WHERE NOT EXISTS
        (SELECT 1 FROM events WHERE story = story_aliases.into_story);
      DELETE FROM shown_ahead WHERE seq < (SELECT min(seq) FROM events);
      DELETE FROM mutes WHERE until < \(clock.seconds);
      """)
  }

  private func pruneEditions(madeBefore limit: Instant) throws(StoreError) {
    // The last of each plan stays: the next window begins where it ended.
    let old = """
      SELECT number FROM editions e WHERE made < \(limit.seconds)
        AND through < (SELECT max(through) FROM editions WHERE id = e.id)
        AND number NOT IN
          (SELECT edition FROM outbox WHERE state = 'waiting' AND edition IS NOT NULL)
      """
    try database.execute("DELETE FROM outbox WHERE edition IN (\(old))")
    try database.execute("DELETE FROM marks WHERE edition IN (\(old))")
    try database.execute("DELETE FROM editions WHERE number IN (\(old))")
  }
}

package import NewsModel
import NewsTime

/// What the rules of `notify` ask the store.
extension Store {
  /// What the rules remember.
  package func alertMemory() throws(StoreError) -> AlertMemory {
    let query = try database.prepared("SELECT rule, kind, value, at FROM alerts")
    defer { query.statement.reset() }
    var memory = AlertMemory()
    while try query.statement.step() {
      guard let kind = AlertMemory.Entry.Kind(rawValue: query.statement.text(1)) else { continue }
      memory.entries.insert(
        AlertMemory.Entry(
          rule: query.statement.integer(0), kind: kind, value: query.statement.integer(2),
          at: query.statement.instant(3)))
    }
    return memory
  }

  /// Remembers that instead of what was remembered before.
  package func remember(
    _ memory: AlertMemory, instead old: AlertMemory
  ) throws(StoreError) {
    try together { () throws(StoreError) in
      let delete = try database.prepared(
        "DELETE FROM alerts WHERE rule = ? AND kind = ? AND value = ? AND at = ?")
      for entry in old.entries.subtracting(memory.entries) { try run(delete, entry) }
      let insert = try database.prepared(
        "INSERT INTO alerts (rule, kind, value, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
      for entry in memory.entries.subtracting(old.entries) { try run(insert, entry) }
    }
  }

  private func run(
    _ change: Database.Prepared, _ entry: AlertMemory.Entry
  ) throws(StoreError) {
    try change.statement.bind(1, entry.rule)
    try change.statement.bind(2, entry.kind.rawValue)
    try change.statement.bind(3, entry.value)
    try change.statement.bind(4, entry.at.seconds)
    try change.statement.run()
  }

  /// Whether the event came with the first document of its source that held any.
  package func isOfFirstFetch(_ event: Event) throws(StoreError) -> Bool {
    let query = try database.prepared("SELECT introduced FROM sources WHERE id = ?")
    defer { query.statement.reset() }
    try query.statement.bind(1, event.sourceID)
    guard try query.statement.step(), let last = query.statement.optionalInteger(0) else {
      return true
    }
    return event.seq <= last
  }

  /// How many sources have told a story up to an event of it.
  package func sources(ofStory story: Int64, through seq: Int64) throws(StoreError) -> Int {
    let query = try database.prepared(
      """
      SELECT count(DISTINCT source) FROM events
      WHERE story = ? AND seq <= ? AND kind <> 'backlog'
      """)
    defer { query.statement.reset() }
    try query.statement.bind(1, story)
    try query.statement.bind(2, seq)
    return try query.statement.step() ? Int(query.statement.integer(0)) : 0
  }

  /// Whether the titles of so many days before an event held a name; true where nothing is known of
  /// a time so long ago.
  package func isKnown(
    name: String, before event: Event, days: Int
  ) throws(StoreError) -> Bool {
    let since = event.firstSeen.adding(seconds: -Int64(days) * 86_400)
    let first = try database.prepared("SELECT min(first_seen) FROM items")
    defer { first.statement.reset() }
    guard try first.statement.step(), let oldest = first.statement.optionalInstant(0),
      oldest <= since
    else { return true }
    let query = try database.prepared(
      """
      SELECT 1 FROM events e JOIN items i ON i.id = e.item
      WHERE e.time >= ?1 AND e.seq < ?2 AND e.item <> ?3 AND instr(i.title, ?4) > 0 LIMIT 1
      """)
    defer { query.statement.reset() }
    try query.statement.bind(1, since.seconds)
    try query.statement.bind(2, event.seq)
    try query.statement.bind(3, event.itemID)
    try query.statement.bind(4, name)
    return try query.statement.step()
  }
}

package import NewsModel
package import NewsTime

extension Store {
  /// Enters an edition in the ledger with all it says.
  ///
  /// False where another run has entered one of that id, day and cutoff: two runs make one edition,
  /// and the one that was entered stands.
  package func record(_ edition: Edition) throws(StoreError) -> Bool {
    let insert = try database.prepared(
      """
      INSERT INTO editions
        (id, day, cutoff, made, since, after, through, snapshot, name, title, stories)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
      """)
    try insert.statement.bind(1, edition.id)
    try insert.statement.bind(2, edition.day.text)
    try insert.statement.bind(3, edition.cutoff.seconds)
    try insert.statement.bind(4, edition.made.seconds)
    try insert.statement.bind(5, edition.from?.seconds)
    try insert.statement.bind(6, edition.after)
    try insert.statement.bind(7, edition.through)
    try insert.statement.bind(8, utf8: edition.snapshot())
    try insert.statement.bind(9, edition.name)
    try insert.statement.bind(10, edition.title)
    try insert.statement.bind(11, Int64(edition.stories.count))
    try insert.statement.run()
    return database.changes > 0
  }

  /// What the last edition of that plan on that day said.
  package func edition(_ id: String, on day: Day) throws(StoreError) -> Edition? {
    let query = try database.prepared(
      "SELECT snapshot FROM editions WHERE id = ? AND day = ? ORDER BY cutoff DESC LIMIT 1")
    try query.statement.bind(1, id)
    try query.statement.bind(2, day.text)
    return try edition(query)
  }

  /// What the edition of that entry said.
  package func edition(_ entry: LedgerEntry) throws(StoreError) -> Edition? {
    let query = try database.prepared(
      "SELECT snapshot FROM editions WHERE id = ? AND day = ? AND cutoff = ?")
    try query.statement.bind(1, entry.id)
    try query.statement.bind(2, entry.day.text)
    try query.statement.bind(3, entry.cutoff.seconds)
    return try edition(query)
  }

  /// The ledger by cutoff, of one plan or of all.
  package func editions(of id: String? = nil) throws(StoreError) -> [LedgerEntry] {
    try entries("WHERE ?1 IS NULL OR id = ?1 ORDER BY cutoff, number", id)
  }

  /// An edition's entry in the feed of editions, made where it is not kept yet or is `isGood` no
  /// more: what an edition said is much to read for a line of it. Nil where there is no edition.
  package func feedEntry(
    of entry: LedgerEntry, isGood: (String) -> Bool, made: (Edition) -> String
  ) throws(StoreError) -> String? {
    let query = try database.prepared(
      "SELECT feed FROM editions WHERE id = ? AND day = ? AND cutoff = ?")
    try bind(entry, to: query)
    let kept = try query.statement.step() ? query.statement.optionalText(0) : nil
    query.statement.reset()
    if let kept, isGood(kept) { return kept }
    guard let edition = try edition(entry) else { return nil }
    let fresh = made(edition)
    let update = try database.prepared(
      "UPDATE editions SET feed = ?4 WHERE id = ?1 AND day = ?2 AND cutoff = ?3")
    try bind(entry, to: update)
    try update.statement.bind(4, fresh)
    try update.statement.run()
    return fresh
  }

  private func bind(_ entry: LedgerEntry, to query: Database.Prepared) throws(StoreError) {
    try query.statement.bind(1, entry.id)
    try query.statement.bind(2, entry.day.text)
    try query.statement.bind(3, entry.cutoff.seconds)
  }

  /// An effect of an edition (its file, a mail) is done.
  package func mark(
    _ entry: LedgerEntry, done effect: String, at now: Instant
  ) throws(StoreError) {
    let insert = try database.prepared(
      """
      INSERT INTO marks (edition, effect, at)
      SELECT number, ?4, ?5 FROM editions WHERE id = ?1 AND day = ?2 AND cutoff = ?3
      ON CONFLICT DO NOTHING
      """)
    try insert.statement.bind(1, entry.id)
    try insert.statement.bind(2, entry.day.text)
    try insert.statement.bind(3, entry.cutoff.seconds)
    try insert.statement.bind(4, effect)
    try insert.statement.bind(5, now.seconds)
    try insert.statement.run()
  }

  /// Editions whose effect of that name is not marked as done, by cutoff.
  package func editions(without effect: String) throws(StoreError) -> [LedgerEntry] {
    try entries(
      """
      WHERE number NOT IN (SELECT edition FROM marks WHERE effect = ?1) ORDER BY cutoff, number
      """, effect)
  }

  private func entries(
    _ bounds: String, _ value: String?
  ) throws(StoreError) -> [LedgerEntry] {
    let query = try database.prepared(
      """
      SELECT id, day, cutoff, made, since, after, through, name, title, stories FROM editions
      """ + " " + bounds)
    defer { query.statement.reset() }
    try query.statement.bind(1, value)
    var entries: [LedgerEntry] = []
    while try query.statement.step() {
      let text = query.statement.text(1)
      guard let day = Day(text: text) else {
        throw StoreError(.damaged, path: path, detail: "an edition of the day \"\(text)\"")
      }
      entries.append(
        LedgerEntry(
          id: query.statement.text(0), day: day, cutoff: query.statement.instant(2),
          made: query.statement.instant(3), from: query.statement.optionalInstant(4),
          after: query.statement.integer(5), through: query.statement.integer(6),
          name: query.statement.text(7), title: query.statement.text(8),
          stories: Int(query.statement.integer(9))))
    }
    return entries
  }

  private func edition(_ query: Database.Prepared) throws(StoreError) -> Edition? {
    defer { query.statement.reset() }
    guard try query.statement.step() else { return nil }
    do {
      return try Edition(snapshot: query.statement.bytes(0))
    } catch {
      throw StoreError(.damaged, path: path, detail: "\(error)")
    }
  }
}

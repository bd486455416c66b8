extension Store {
  /// How far the reader of that name has come: the `seq` of the last event it was shown.
  package func cursor(_ name: String) throws(StoreError) -> Int64? {
    let query = try database.prepared("SELECT seq FROM cursors WHERE name = ?")
    try query.statement.bind(1, name)
    defer { query.statement.reset() }
    return try query.statement.step() ? query.statement.integer(0) : nil
  }

  /// Marks how far the reader of that name has come.
  ///
  /// Outside a transaction it does not wait for the disk, so that a mark for each line of a ticker
  /// costs little: a power cut may take the last marks back, never anything that was kept.
  package func move(cursor name: String, to seq: Int64) throws(StoreError) {
    try mark(
      """
      INSERT INTO cursors (name, seq) VALUES (?, ?)
      ON CONFLICT (name) DO UPDATE SET seq = excluded.seq
      """, name, seq)
  }

  /// The `seq` of each event that the reader of that name was shown out of turn.
  package func shownAhead(ofCursor name: String) throws(StoreError) -> Set<Int64> {
    let query = try database.prepared("SELECT seq FROM shown_ahead WHERE cursor = ?")
    try query.statement.bind(1, name)
    defer { query.statement.reset() }
    var shown: Set<Int64> = []
    while try query.statement.step() { shown.insert(query.statement.integer(0)) }
    return shown
  }

  /// Marks an event as shown, or as not, to a reader whose cursor is before it; as durable as a
  /// cursor's move.
  package func mark(
    shown isShown: Bool, aheadOfCursor name: String, _ seq: Int64
  ) throws(StoreError) {
    try mark(
      isShown
        ? "INSERT OR IGNORE INTO shown_ahead (cursor, seq) VALUES (?, ?)"
        : "DELETE FROM shown_ahead WHERE cursor = ? AND seq = ?", name, seq)
  }

  /// Forgets what the reader of that name was shown out of turn: its cursor has passed it.
  package func forgetShownAhead(ofCursor name: String, through seq: Int64) throws(StoreError) {
    try mark("DELETE FROM shown_ahead WHERE cursor = ? AND seq <= ?", name, seq)
  }

  private func mark(_ sql: String, _ name: String, _ seq: Int64) throws(StoreError) {
    let waits = database.isBusy
    if !waits { try database.execute("PRAGMA synchronous = NORMAL") }
    defer {
      if !waits { try? database.execute("PRAGMA synchronous = FULL") }
    }
    let change = try database.prepared(sql)
    try change.statement.bind(1, name)
    try change.statement.bind(2, seq)
    try change.statement.run()
  }
}

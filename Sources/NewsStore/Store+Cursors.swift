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
    let waits = database.isBusy
    if !waits { try database.execute("PRAGMA synchronous = NORMAL") }
    defer {
      if !waits { try? database.execute("PRAGMA synchronous = FULL") }
    }
    let upsert = try database.prepared(
      """
      INSERT INTO cursors (name, seq) VALUES (?, ?)
      ON CONFLICT (name) DO UPDATE SET seq = excluded.seq
      """)
    try upsert.statement.bind(1, name)
    try upsert.statement.bind(2, seq)
    try upsert.statement.run()
  }
}

package import NewsModel
package import NewsTime

/// What an outbox entry is to carry.
package enum OutboxContent: Sendable, Equatable {
  case edition(Edition)
  /// With its number.
  case notice(Int64, Notice)
}

extension Store {
  /// When a delivery may be asked again, `?1` its name and `?2` now: its other end may be away.
  private static let due = """
    max(?2, (SELECT ifnull(max(due), 0) FROM outbox
      WHERE delivery = ?1 AND state = 'waiting' AND away))
    """

  /// Puts an edition of the ledger into the outbox, once for each delivery and recipient, to wait
  /// with the others where the other end is away. With `again` one that was sent or given up before
  /// waits anew, and what is asked for by hand does not wait for the other end.
  package func enqueue(
    _ edition: LedgerEntry, to deliveries: [Delivery], at now: Instant, again: Bool = false
  ) throws(StoreError) {
    let insert = try database.prepared(
      """
      INSERT INTO outbox (delivery, recipient, edition, made, due)
      SELECT ?1, ?3, number, ?2, iif(?7, ?2, \(Store.due)) FROM editions
      WHERE id = ?4 AND day = ?5 AND cutoff = ?6
      ON CONFLICT DO UPDATE SET state = 'waiting', attempts = 0, made = ?2, due = ?2, away = 0,
        ended = NULL, reason = NULL WHERE ?7
      """)
    for delivery in deliveries {
      for recipient in delivery.recipients {
        try insert.statement.bind(1, delivery.name)
        try insert.statement.bind(2, now.seconds)
        try insert.statement.bind(3, recipient)
        try insert.statement.bind(4, edition.id)
        try insert.statement.bind(5, edition.day.text)
        try insert.statement.bind(6, edition.cutoff.seconds)
        try insert.statement.bind(7, again ? 1 : 0)
        try insert.statement.run()
      }
    }
  }

  /// Keeps a notice and puts it into the outbox, to wait with the others where the other end is
  /// away.
  package func enqueue(
    _ notice: Notice, to delivery: Delivery
  ) throws(StoreError) {
    try together { () throws(StoreError) in
      let keep = try database.prepared("INSERT INTO notices (made, snapshot) VALUES (?, ?)")
      try keep.statement.bind(1, notice.made.seconds)
      try keep.statement.bind(2, String(decoding: notice.snapshot(), as: UTF8.self))
      try keep.statement.run()
      let number = try database.number("SELECT last_insert_rowid()")
      let insert = try database.prepared(
        """
        INSERT INTO outbox (delivery, recipient, notice, made, due)
        VALUES (?1, ?3, ?4, ?2, \(Store.due))
        """)
      for recipient in delivery.recipients {
        try insert.statement.bind(1, delivery.name)
        try insert.statement.bind(2, notice.made.seconds)
        try insert.statement.bind(3, recipient)
        try insert.statement.bind(4, number)
        try insert.statement.run()
      }
    }
  }

  /// The next entry that is due, counted as tried before anything is done with it: should we die
  /// over it, it is not tried again before `due` says so. Nil where none is due.
  ///
  /// `due` is given the number of tries before this one.
  package func claim(
    at now: Instant, due next: (OutboxEntry) -> Instant
  ) throws(StoreError) -> OutboxEntry? {
    try together { () throws(StoreError) -> OutboxEntry? in
      let found = try entries(
        "WHERE state = 'waiting' AND due <= ?1 ORDER BY due, number LIMIT 1", now.seconds)
      guard var entry = found.first else { return nil }
      entry.due = next(entry)
      entry.attempts += 1
      try settle(entry)
      return entry
    }
  }

  /// Writes down what came of an entry.
  package func settle(_ entry: OutboxEntry) throws(StoreError) {
    let update = try database.prepared(
      """
      UPDATE outbox SET state = ?2, attempts = ?3, due = ?4, away = 0, ended = ?5, reason = ?6
      WHERE number = ?1
      """)
    try update.statement.bind(1, entry.number)
    try update.statement.bind(2, entry.state.rawValue)
    try update.statement.bind(3, Int64(entry.attempts))
    try update.statement.bind(4, entry.due.seconds)
    try update.statement.bind(5, entry.ended?.seconds)
    try update.statement.bind(6, entry.reason)
    try update.statement.run()
  }

  /// All that waits for a delivery, and what comes, waits until then at least: its other end is not
  /// there.
  package func postpone(_ delivery: String, until due: Instant) throws(StoreError) {
    let update = try database.prepared(
      "UPDATE outbox SET due = max(due, ?2), away = 1 WHERE delivery = ?1 AND state = 'waiting'")
    try update.statement.bind(1, delivery)
    try update.statement.bind(2, due.seconds)
    try update.statement.run()
  }

  /// What an entry carries; nil where it is kept no more.
  package func content(of entry: OutboxEntry) throws(StoreError) -> OutboxContent? {
    let query = try database.prepared(
      """
      SELECT e.snapshot, n.snapshot, n.number FROM outbox o
        LEFT JOIN editions e ON e.number = o.edition
        LEFT JOIN notices n ON n.number = o.notice
      WHERE o.number = ?
      """)
    defer { query.statement.reset() }
    try query.statement.bind(1, entry.number)
    guard try query.statement.step() else { return nil }
    do throws(SnapshotError) {
      if let text = query.statement.optionalText(0) {
        return .edition(try Edition(snapshot: Array(text.utf8)))
      }
      guard let text = query.statement.optionalText(1) else { return nil }
      return .notice(query.statement.integer(2), try Notice(snapshot: Array(text.utf8)))
    } catch {
      throw StoreError(.damaged, path: path, detail: "\(error)")
    }
  }

  /// The whole outbox, oldest first.
  package func outbox() throws(StoreError) -> [OutboxEntry] {
    try entries("WHERE ?1 IS NULL ORDER BY number", nil)
  }

  /// When the next entry is due; nil where none waits.
  package func nextDelivery() throws(StoreError) -> Instant? {
    let query = try database.prepared("SELECT min(due) FROM outbox WHERE state = 'waiting'")
    defer { query.statement.reset() }
    return try query.statement.step() ? query.statement.optionalInstant(0) : nil
  }

  /// Forgets what was done before then; notices go with their last entry.
  package func forgetDeliveries(before then: Instant) throws(StoreError) {
    try together { () throws(StoreError) in
      let entries = try database.prepared("DELETE FROM outbox WHERE ended < ?")
      try entries.statement.bind(1, then.seconds)
      try entries.statement.run()
      try database.execute(
        """
        DELETE FROM notices
        WHERE number NOT IN (SELECT notice FROM outbox WHERE notice IS NOT NULL)
        """)
    }
  }

  // MARK: Deliveries that are closed

  /// The other end of a delivery is gone for good; `place` tells that end from another.
  package func close(_ delivery: String, at place: Int64) throws(StoreError) {
    let upsert = try database.prepared(
      """
      INSERT INTO closed (delivery, place) VALUES (?, ?)
      ON CONFLICT (delivery) DO UPDATE SET place = excluded.place
      """)
    try upsert.statement.bind(1, delivery)
    try upsert.statement.bind(2, place)
    try upsert.statement.run()
  }

  /// Whether that end of a delivery is gone for good.
  package func isClosed(_ delivery: String, at place: Int64) throws(StoreError) -> Bool {
    let query = try database.prepared("SELECT 1 FROM closed WHERE delivery = ? AND place = ?")
    defer { query.statement.reset() }
    try query.statement.bind(1, delivery)
    try query.statement.bind(2, place)
    return try query.statement.step()
  }

  private func entries(_ bounds: String, _ value: Int64?) throws(StoreError) -> [OutboxEntry] {
    let query = try database.prepared(
      """
      SELECT number, delivery, recipient, made, state, attempts, due, ended, reason FROM outbox
      """ + " " + bounds)
    defer { query.statement.reset() }
    try query.statement.bind(1, value)
    var entries: [OutboxEntry] = []
    while try query.statement.step() {
      entries.append(
        OutboxEntry(
          number: query.statement.integer(0), delivery: query.statement.text(1),
          recipient: query.statement.text(2), made: query.statement.instant(3),
          state: OutboxEntry.State(rawValue: query.statement.text(4)) ?? .waiting,
          attempts: Int(query.statement.integer(5)), due: query.statement.instant(6),
          ended: query.statement.optionalInstant(7), reason: query.statement.optionalText(8)))
    }
    return entries
  }
}

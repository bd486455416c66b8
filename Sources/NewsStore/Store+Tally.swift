package import NewsTime

/// What a source has given so far, for `status`.
package struct SourceTally: Sendable, Equatable {
  package var source: String
  package var name: String
  package var items: Int
  /// The time of its newest item.
  package var newest: Instant?
  /// Items first seen in the 24 h before now.
  package var lastDay: Int
  /// Items of side lists in its last document, which were not kept.
  package var apart: Int
}

/// How much the store holds.
package struct StoreTally: Sendable, Equatable {
  package var events: Int
  package var items: Int
  package var editions: Int
  /// Of the file, its log not counted.
  package var bytes: Int
}

extension Store {
  /// A line for each source that was ever asked, by id.
  package func sourceTallies(at now: Instant) throws(StoreError) -> [SourceTally] {
    let query = try database.prepared(
      """
      SELECT s.id, s.name, s.items, s.newest, coalesce(d.items, 0), s.apart
      FROM sources s LEFT JOIN
        (SELECT source, count(*) AS items FROM events
          WHERE kind <> 'update' AND seq > coalesce(
            (SELECT seq FROM events WHERE first_seen <= ? ORDER BY seq DESC LIMIT 1), 0)
          GROUP BY source) d
        ON d.source = s.number
      ORDER BY s.id
      """)
    defer { query.statement.reset() }
    try query.statement.bind(1, now.adding(seconds: -86_400).seconds)
    var tallies: [SourceTally] = []
    while try query.statement.step() {
      tallies.append(
        SourceTally(
          source: query.statement.text(0), name: query.statement.text(1),
          items: Int(query.statement.integer(2)), newest: query.statement.optionalInstant(3),
          lastDay: Int(query.statement.integer(4)), apart: Int(query.statement.integer(5))))
    }
    return tallies
  }

  /// How many items each source has given so far, those pruned since included.
  package func itemCounts() throws(StoreError) -> [String: Int64] {
    let query = try database.prepared("SELECT id, items FROM sources")
    defer { query.statement.reset() }
    var counts: [String: Int64] = [:]
    while try query.statement.step() {
      counts[query.statement.text(0)] = query.statement.integer(1)
    }
    return counts
  }

  /// What the store holds, and how large its file is.
  package func tally() throws(StoreError) -> StoreTally {
    func count(_ sql: String) throws(StoreError) -> Int { Int(try database.integer(sql) ?? 0) }
    return StoreTally(
      events: try count("SELECT count(*) FROM events"),
      items: try count("SELECT coalesce(sum(items), 0) FROM sources"),
      editions: try count("SELECT count(*) FROM editions"),
      bytes: try count("PRAGMA page_count") * count("PRAGMA page_size"))
  }
}

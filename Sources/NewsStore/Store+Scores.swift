package import NewsTime

/// What a source adds to the others.
package struct SourceScore: Sendable, Equatable {
  package var source: String
  package var name: String
  /// Items it gave, copies of others' included; backlog is not counted.
  package var items: Int
  /// Of those, the ones another source had before.
  package var copies: Int
  /// By how many seconds it was first, for each item that others carried after it.
  package var leads: [Int64]
  /// By how many seconds it was later than the first, for each of the others' items it carried.
  package var lags: [Int64]
}

extension Store {
  /// A score for each source that gave something since then, by id.
  ///
  /// Who is first is said by the stamps: by when an item was published, or first seen where that is
  /// not told to the minute.
  package func scores(since: Instant) throws(StoreError) -> [SourceScore] {
    let first = try seq(firstSeenSince: since)
    var scores: [Int64: SourceScore] = [:]
    let counts = try database.prepared(
      """
      SELECT s.number, s.id, s.name, count(*), count(*) FILTER (WHERE e.kind = 'copy')
      FROM events e JOIN sources s ON s.number = e.source
      WHERE e.seq >= ? AND e.kind IN ('new', 'copy') GROUP BY e.source
      """)
    try counts.statement.bind(1, first)
    while try counts.statement.step() {
      let row = counts.statement.integer(0)
      scores[row] = SourceScore(
        source: counts.statement.text(1), name: counts.statement.text(2),
        items: Int(counts.statement.integer(3)), copies: Int(counts.statement.integer(4)),
        leads: [], lags: [])
    }
    for carriers in try carriers(since: first) {
      guard let leader = carriers.first, carriers.count > 1 else { continue }
      scores[leader.source]?.leads.append(carriers[1].time - leader.time)
      for late in carriers.dropFirst() {
        scores[late.source]?.lags.append(late.time - leader.time)
      }
    }
    return scores.values.sorted { $0.source < $1.source }
  }

  /// The first event that was seen at an instant or later.
  private func seq(firstSeenSince instant: Instant) throws(StoreError) -> Int64 {
    let query = try database.prepared(
      "SELECT coalesce((SELECT seq FROM events WHERE first_seen < ? ORDER BY seq DESC LIMIT 1), 0)")
    defer { query.statement.reset() }
    try query.statement.bind(1, instant.seconds)
    return try query.statement.step() ? query.statement.integer(0) + 1 : 1
  }

  /// For each item that others copied since then: who carried it when, each source once, the
  /// earliest first.
  private func carriers(
    since seq: Int64
  ) throws(StoreError) -> [[(source: Int64, time: Int64)]] {
    let query = try database.prepared(
      """
      WITH copied (item) AS (
        SELECT DISTINCT copy_of FROM events WHERE seq >= ? AND copy_of IS NOT NULL
      ), carried AS (
        SELECT c.item AS of, e.source, e.item, e.time, e.first_seen FROM copied c
          JOIN events e ON e.item = c.item AND e.kind IN ('new', 'backlog')
        UNION ALL
        SELECT c.item, e.source, e.item, e.time, e.first_seen FROM copied c
          JOIN events e ON e.copy_of = c.item AND e.kind = 'copy'
      )
      SELECT of, x.source, min(CASE WHEN i.published_time IS NULL THEN x.first_seen ELSE x.time END)
        AS at
      FROM carried x JOIN items i ON i.id = x.item GROUP BY of, x.source ORDER BY of, at
      """)
    defer { query.statement.reset() }
    try query.statement.bind(1, seq)
    var all: [[(source: Int64, time: Int64)]] = []
    var last: Int64?
    while try query.statement.step() {
      if query.statement.integer(0) != last { all.append([]) }
      last = query.statement.integer(0)
      all[all.count - 1].append((query.statement.integer(1), query.statement.integer(2)))
    }
    return all
  }
}

import NewsModel

/// The statement that answers a query, with its values in the order of its parameters.
struct EventSelection {
  private(set) var sql = ""
  private var values: [EventBounds.Value]

  init(_ query: EventQuery) {
    let bounds = EventBounds(query)
    values = bounds.values
    // The narrow rows are chosen first, so that a sort never carries the wide ones.
    var chosen = "SELECT seq AS chosen FROM events"
    if query.since != nil, query.after == nil, query.story == nil, query.item == nil {
      // Without this the planner walks all of `seq` to spare itself a small sort.
      chosen += " INDEXED BY events_time"
    }
    if let bounds = bounds.sql { chosen += " WHERE " + bounds }
    if let newest = query.newest {
      chosen += " ORDER BY seq DESC LIMIT ?"
      values.append(.integer(Int64(max(0, newest))))
    }
    if let oldest = query.oldest {
      chosen = "SELECT chosen FROM (\(chosen)) ORDER BY chosen LIMIT ?"
      values.append(.integer(Int64(max(0, oldest))))
    }
    sql = """
      SELECT e.seq, e.kind, e.item, s.id, s.name, e.time, e.first_seen, e.story, t.id, t.name,
        e.was, e.copy_of, e.kept, e.placed,
        CASE i.revisions WHEN 0 THEN i.title ELSE coalesce(
          (SELECT r.title FROM revisions r WHERE r.item = e.item AND r.through >= e.seq
            ORDER BY r.number LIMIT 1),
          i.title) END,
        (SELECT f.first_seen FROM items f WHERE f.id = e.story),
        \(Statement.itemColumns)
      FROM (\(chosen)) JOIN events e ON e.seq = chosen
        JOIN items i ON i.id = e.item
        JOIN sources s ON s.number = e.source
        LEFT JOIN topics t ON t.number = e.topic
      ORDER BY e.seq
      """
  }

  func bind(to statement: borrowing Statement) throws(StoreError) {
    try statement.bind(values)
  }
}

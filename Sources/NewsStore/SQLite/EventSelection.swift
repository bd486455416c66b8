import NewsModel
import NewsTime

/// The statement that answers a query, with its values in the order of its parameters.
struct EventSelection {
  private(set) var sql = ""
  private var values: [Value] = []

  private enum Value {
    case integer(Int64)
    case text(String)
  }

  init(_ query: EventQuery) {
    var bounds: [String] = []
    func bound(_ condition: String, _ value: Value) {
      bounds.append(condition)
      values.append(value)
    }
    if let after = query.after { bound("seq > ?", .integer(after)) }
    if let through = query.through { bound("seq <= ?", .integer(through)) }
    if let since = query.since { bound("time >= ?", .integer(since.seconds)) }
    if let until = query.until { bound("time < ?", .integer(until.seconds)) }
    if !query.kinds.isEmpty {
      bound(
        "kind IN (SELECT value FROM json_each(?))",
        .text(Statement.json(query.kinds.map(\.rawValue))))
    }
    if !query.sources.isEmpty {
      bound(
        "source IN (SELECT number FROM sources WHERE id IN (SELECT value FROM json_each(?)))",
        .text(Statement.json(query.sources)))
    }
    if !query.topics.isEmpty {
      bound(
        "topic IN (SELECT number FROM topics WHERE id IN (SELECT value FROM json_each(?)))",
        .text(Statement.json(query.topics)))
    }
    if let story = query.story { bound("story = ?", .integer(story)) }
    if let item = query.item { bound("item = ?", .integer(item)) }

    // The narrow rows are chosen first, so that a sort never carries the wide ones.
    var chosen = "SELECT seq AS chosen FROM events"
    if query.since != nil, query.after == nil, query.story == nil, query.item == nil {
      // Without this the planner walks all of `seq` to spare itself a small sort.
      chosen += " INDEXED BY events_time"
    }
    if !bounds.isEmpty { chosen += " WHERE " + bounds.joined(separator: " AND ") }
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
    for (index, value) in zip(Int32(1)..., values) {
      switch value {
      case .integer(let number): try statement.bind(index, number)
      case .text(let text): try statement.bind(index, text)
      }
    }
  }
}

import NewsModel
import NewsTime

/// The conditions of a query on the rows of `events`, with their values in the order of the
/// parameters.
struct EventBounds {
  enum Value {
    case integer(Int64)
    case text(String)
  }

  private var conditions: [String] = []
  private(set) var values: [Value] = []

  init(_ query: EventQuery) {
    if let after = query.after { add("seq > ?", .integer(after)) }
    if let through = query.through { add("seq <= ?", .integer(through)) }
    if let since = query.since { add("time >= ?", .integer(since.seconds)) }
    if let age = query.age { add("time <= first_seen - ?", .integer(age)) }
    if let until = query.until { add("time < ?", .integer(until.seconds)) }
    if !query.kinds.isEmpty {
      add(
        "kind IN (SELECT value FROM json_each(?))",
        .text(Statement.json(query.kinds.map(\.rawValue))))
    }
    if !query.sources.isEmpty {
      add(
        "source IN (SELECT number FROM sources WHERE id IN (SELECT value FROM json_each(?)))",
        .text(Statement.json(query.sources)))
    }
    if !query.topics.isEmpty {
      add(
        "topic IN (SELECT number FROM topics WHERE id IN (SELECT value FROM json_each(?)))",
        .text(Statement.json(query.topics)))
    }
    if let story = query.story { add("story = ?", .integer(story)) }
    if let item = query.item { add("item = ?", .integer(item)) }
  }

  private mutating func add(_ condition: String, _ value: Value) {
    conditions.append(condition)
    values.append(value)
  }

  /// `seq > ? AND source IN (...)`; nil where nothing bounds.
  var sql: String? {
    conditions.isEmpty ? nil : conditions.joined(separator: " AND ")
  }
}

extension Statement {
  /// Binds the values to the parameters from `first` on.
  func bind(_ values: [EventBounds.Value], from first: Int32 = 1) throws(StoreError) {
    for (index, value) in zip(first..., values) {
      switch value {
      case .integer(let number): try bind(index, number)
      case .text(let text): try bind(index, text)
      }
    }
  }
}

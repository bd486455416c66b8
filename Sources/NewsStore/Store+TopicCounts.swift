package import NewsModel

/// What the grouper has learnt about words and their topics.
extension Store {
  /// All rows, by key.
  package func topicCounts() throws(StoreError) -> [TopicCounts] {
    let rows = try database.prepared("SELECT key, counts FROM topic_counts ORDER BY key")
    defer { rows.statement.reset() }
    var counts: [TopicCounts] = []
    while try rows.statement.step() {
      counts.append(
        TopicCounts(
          key: UInt64(bitPattern: rows.statement.integer(0)),
          counts: TopicCounts.counts(of: rows.statement.text(1))))
    }
    return counts
  }

  /// Replaces the rows of these keys; a row without counts goes.
  package func keep(topicCounts rows: [TopicCounts]) throws(StoreError) {
    guard !rows.isEmpty else { return }
    try together { () throws(StoreError) in
      let replace = try database.prepared(
        "INSERT OR REPLACE INTO topic_counts (key, counts) VALUES (?, ?)")
      let remove = try database.prepared("DELETE FROM topic_counts WHERE key = ?")
      for row in rows {
        let key = Int64(bitPattern: row.key)
        if row.counts.isEmpty {
          try remove.statement.bind(1, key)
          try remove.statement.run()
        } else {
          try replace.statement.bind(1, key)
          try replace.statement.bind(2, row.text)
          try replace.statement.run()
        }
      }
    }
  }
}

extension TopicCounts {
  /// The topics that have a count, as "4:12 7:1".
  fileprivate var text: String {
    counts.enumerated().filter { $0.element > 0 }.map { "\($0.offset):\($0.element)" }
      .joined(separator: " ")
  }

  /// What `text` says; what it does not say is 0.
  fileprivate static func counts(of text: String) -> [UInt16] {
    var counts: [UInt16] = Array(repeating: 0, count: MediaTopic.allCases.count)
    for pair in text.split(separator: " ") {
      let parts = pair.split(separator: ":")
      guard parts.count == 2, let topic = Int(parts[0]), let count = UInt16(parts[1]),
        counts.indices.contains(topic)
      else { continue }
      counts[topic] = count
    }
    return counts
  }
}

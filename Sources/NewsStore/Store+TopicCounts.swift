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
          counts: TopicCounts.counts(of: rows.statement.bytes(1))))
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
          try replace.statement.bind(2, bytes: row.bytes)
          try replace.statement.run()
        }
      }
    }
  }
}

extension TopicCounts {
  /// A byte for the topic and two for its count, of those that have one.
  fileprivate var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for (topic, count) in counts.enumerated() where count > 0 {
      bytes += [UInt8(topic), UInt8(truncatingIfNeeded: count), UInt8(count >> 8)]
    }
    return bytes
  }

  /// What `bytes` say; what they do not say is 0.
  fileprivate static func counts(of bytes: [UInt8]) -> [UInt16] {
    var counts: [UInt16] = Array(repeating: 0, count: MediaTopic.allCases.count)
    for index in stride(from: 0, to: bytes.count - 2, by: 3) {
      let topic = Int(bytes[index])
      guard counts.indices.contains(topic) else { continue }
      counts[topic] = UInt16(bytes[index + 1]) | UInt16(bytes[index + 2]) << 8
    }
    return counts
  }
}

package import NewsModel

extension Store {
  /// Writes down where the grouper put events: story, topic, and of which item they are copies.
  ///
  /// A new event that is placed as a copy becomes one, and a copy that is placed for itself becomes
  /// new; the first item's `also` follows from that. What a source's `only` or `not` keeps out becomes
  /// backlog: kept as seen, told by nobody.
  package func place(_ placements: [Placement]) throws(StoreError) {
    try together { () throws(StoreError) in
      let update = try database.prepared(
        """
        UPDATE events SET story = ?2, topic = ?3, copy_of = ?4, placed = ?5,
          kind = CASE
            WHEN ?6 THEN 'backlog'
            WHEN kind = 'new' AND ?4 IS NOT NULL THEN 'copy'
            WHEN kind = 'copy' AND ?4 IS NULL THEN 'new'
            ELSE kind
          END
        WHERE seq = ?1
        """)
      for placement in placements {
        var topic: Int64?
        if let name = placement.topic { topic = try number(ofTopic: name) }
        try update.statement.bind(1, placement.seq)
        try update.statement.bind(2, placement.storyID)
        try update.statement.bind(3, topic)
        try update.statement.bind(4, placement.copyOf)
        try update.statement.bind(5, placement.because)
        try update.statement.bind(6, placement.isKeptOut ? 1 : 0)
        try update.statement.run()
      }
    }
  }

  /// The number a topic of that id and name has in this file; a new one where it has none.
  private func number(ofTopic topic: TopicName) throws(StoreError) -> Int64 {
    let key = TopicKey(id: Array(topic.id.utf8), name: Array(topic.name.utf8))
    if let number = topicNumbers[key] { return number }
    let upsert = try database.prepared(
      """
      INSERT INTO topics (id, name) VALUES (?, ?)
      ON CONFLICT (id, name) DO UPDATE SET name = excluded.name
      RETURNING number
      """)
    try upsert.statement.bind(1, topic.id)
    try upsert.statement.bind(2, topic.name)
    guard try upsert.statement.step() else {
      throw StoreError(.failed, path: path, detail: "topic \(topic.id) got no number")
    }
    let number = upsert.statement.integer(0)
    upsert.statement.reset()
    topicNumbers[key] = number
    return number
  }
}

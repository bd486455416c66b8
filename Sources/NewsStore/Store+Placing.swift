package import NewsModel
import NewsText
import NewsTime

extension Store {
  /// Writes down where the grouper puts events that are kept already: story, topic, and of which item
  /// they are copies. `keep` does the same for new ones, in one go.
  ///
  /// A new event that is placed as a copy becomes one, and a copy that is placed for itself becomes
  /// new; the first item's `also` follows from that. What a source's `only` or `not` keeps out becomes
  /// backlog: kept as seen, told by nobody. A new item that says anew what its story said is an
  /// update; one that only repeats it becomes a copy of no item in particular.
  package func place(_ placements: [Placement]) throws(StoreError) {
    try together { () throws(StoreError) in
      let query = try database.prepared("SELECT kind FROM events WHERE seq = ?")
      let update = try database.prepared(
        """
        UPDATE events SET kind = ?2, story = ?3, topic = ?4, copy_of = ?5, placed = ?6,
          was = coalesce(?7, was)
        WHERE seq = ?1
        """)
      for placement in placements {
        try query.statement.bind(1, placement.seq)
        guard try query.statement.step() else { continue }
        let kind = Event.Kind(rawValue: query.statement.text(0)) ?? .new
        query.statement.reset()
        try update.statement.bind(1, placement.seq)
        try update.statement.bind(2, placement.kind(of: kind).rawValue)
        try bind(placement, to: update.statement, at: 3)
        try update.statement.bind(7, placement.was)
        try update.statement.run()
      }
    }
  }

  /// Writes new events with where they are placed, both in the order of `seq`; those without a
  /// placement stand for themselves.
  func insert(
    _ events: [Event], source: Int64, placements: [Placement]
  ) throws(StoreError) {
    var rest = placements[...]
    let insert = try database.prepared(
      """
      INSERT INTO events (seq, kind, item, source, time, first_seen, was, kept, story, topic,
        copy_of, placed)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    // By their places: events are large.
    for index in events.indices {
      let placement = rest.first?.seq == events[index].seq ? rest.popFirst() : nil
      try insert.statement.bind(1, events[index].seq)
      try insert.statement.bind(
        2, (placement?.kind(of: events[index].kind) ?? events[index].kind).rawValue)
      try insert.statement.bind(3, events[index].itemID)
      try insert.statement.bind(4, source)
      try insert.statement.bind(5, events[index].time.seconds)
      try insert.statement.bind(6, events[index].firstSeen.seconds)
      try insert.statement.bind(7, placement?.was ?? events[index].was)
      try insert.statement.bind(8, events[index].because)
      try bind(placement, to: insert.statement, at: 9)
      try insert.statement.run()
    }
  }

  /// Four parameters: story, topic, copy_of, placed.
  private func bind(
    _ placement: Placement?, to statement: borrowing Statement, at index: Int32
  ) throws(StoreError) {
    var topic: Int64?
    if let name = placement?.topic { topic = try number(ofTopic: name) }
    try statement.bind(index, placement?.storyID)
    try statement.bind(index + 1, topic)
    try statement.bind(index + 2, placement?.copyOf)
    try statement.bind(index + 3, placement?.because)
  }

  /// The number a topic of that id and name has in this file; a new one where it has none.
  private func number(ofTopic topic: TopicName) throws(StoreError) -> Int64 {
    if let known = knownTopics[topic.id], known.name.isByteEqual(to: topic.name) {
      return known.number
    }
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
    knownTopics[topic.id] = KnownName(number: number, name: topic.name)
    return number
  }
}

extension Placement {
  /// What an event of that kind becomes by being placed so.
  func kind(of kind: Event.Kind) -> Event.Kind {
    switch kind {
    case _ where isKeptOut: .backlog
    case .new, .copy:
      copyOf != nil || isRepeat ? .copy : was != nil ? .update : .new
    case .update, .backlog: kind
    }
  }
}

package import NewsModel
package import NewsTime

extension Store {
  /// How far stories are settled.
  package func groupProgress() throws(StoreError) -> GroupProgress {
    let kept = try database.text("SELECT value FROM meta WHERE name = 'stories'") ?? ""
    let numbers = kept.split(separator: " ").compactMap { Int64($0) }
    guard numbers.count == 4 else { return GroupProgress() }
    return GroupProgress(
      through: numbers[0], item: numbers[1], hour: numbers[2], merged: numbers[3])
  }

  /// How many stories live.
  package func storyCount() throws(StoreError) -> Int {
    Int(try database.number("SELECT count(*) FROM stories"))
  }

  /// Calls `body` with each live story, in the order they were begun. One at a time, as all that is
  /// kept for the grouper: thirty thousand of them would be held twice.
  package func forEachStory(_ body: (StoryRecord) -> Void) throws(StoreError) {
    let query = try database.prepared("SELECT id, state FROM stories ORDER BY number")
    defer { query.statement.reset() }
    while try query.statement.step() {
      body(StoryRecord(id: query.statement.integer(0), state: query.statement.bytes(1)))
    }
  }

  /// Keeps what copies of these events are found by, and forgets that of events before `since`.
  package func keep(
    copies: [UInt8], of events: [Event], since: Instant
  ) throws(StoreError) {
    guard !copies.isEmpty, let seq = events.map(\.seq).max(),
      let newest = events.map(\.time).max(), newest >= since
    else { return }
    let forget = try database.prepared("DELETE FROM copies WHERE newest < ?")
    try forget.statement.bind(1, since.seconds)
    try forget.statement.run()
    let insert = try database.prepared(
      "INSERT INTO copies (seq, newest, entries) VALUES (?, ?, ?)")
    try insert.statement.bind(1, seq)
    try insert.statement.bind(2, newest.seconds)
    try insert.statement.bind(3, bytes: copies)
    try insert.statement.run()
  }

  /// Calls `body` with what `keep` kept of copies, where it reaches to `since`, in that order.
  package func forEachCopies(
    since: Instant, _ body: ([UInt8]) -> Void
  ) throws(StoreError) {
    let query = try database.prepared(
      "SELECT entries FROM copies WHERE newest >= ? ORDER BY seq")
    defer { query.statement.reset() }
    try query.statement.bind(1, since.seconds)
    while try query.statement.step() { body(query.statement.bytes(0)) }
  }

  /// Calls `body` with each item that was placed `since` then, in the order of their events.
  package func forEachPlaced(
    since: Instant, _ body: (PlacedItem) -> Void
  ) throws(StoreError) {
    let names = try database.prepared("SELECT number, id, name FROM topics")
    var topics: [Int64: MediaTopic] = [:]
    while try names.statement.step() {
      let name = TopicName(id: names.statement.text(1), name: names.statement.text(2))
      topics[names.statement.integer(0)] = name.media
    }
    // From the first of them on one row after the other: by the index each is looked for by itself,
    // and all are sorted.
    let query = try database.prepared(
      """
      SELECT item, coalesce(story, copy_of, item), time, copy_of, topic FROM events
      WHERE seq >= (SELECT min(seq) FROM events INDEXED BY events_time WHERE time >= ?1)
        AND time >= ?1 AND kind <> 'backlog' ORDER BY seq
      """)
    defer { query.statement.reset() }
    try query.statement.bind(1, since.seconds)
    while try query.statement.step() {
      body(
        PlacedItem(
          item: query.statement.integer(0), story: query.statement.integer(1),
          time: query.statement.integer(2), isCopy: !query.statement.isNull(3),
          topic: topics[query.statement.integer(4)]))
    }
  }

  /// Writes down what became of stories: only what changed, all or nothing.
  ///
  /// Events move to the stories that theirs became part of; a story's old id goes on naming it.
  package func settle(_ change: GroupChange) throws(StoreError) {
    try together { () throws(StoreError) in
      try move(change.moves)
      for merge in change.merges { try self.merge(merge) }
      try keep(change.kept)
      let delete = try database.prepared("DELETE FROM stories WHERE id = ?")
      for id in change.gone {
        try delete.statement.bind(1, id)
        try delete.statement.run()
      }
      let clock = try database.prepared(
        """
        INSERT INTO meta (name, value) VALUES ('stories', ?)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value
        """)
      try clock.statement.bind(
        1, "\(change.through) \(change.item) \(change.hour) \(change.merged)")
      try clock.statement.run()
    }
  }

  /// The id a story goes by now.
  package func story(named id: Int64) throws(StoreError) -> Int64 {
    let into = try database.number(
      "SELECT into_story FROM story_aliases WHERE story = ?", of: id)
    return into == 0 ? id : into
  }

  private func move(_ moves: [GroupChange.Move]) throws(StoreError) {
    let update = try database.prepared(
      "UPDATE events SET story = ?2, placed = ?3 WHERE seq = ?1")
    for move in moves {
      try update.statement.bind(1, move.seq)
      try update.statement.bind(2, move.story)
      try update.statement.bind(3, move.because)
      try update.statement.run()
    }
  }

  private func merge(_ merge: GroupChange.Merge) throws(StoreError) {
    let events = try database.prepared(
      """
      UPDATE events SET story = ?2,
        placed = CASE placed WHEN 'first' THEN ?3 ELSE placed || '; ' || ?3 END
      WHERE story = ?1
      """)
    try events.statement.bind(1, merge.from)
    try events.statement.bind(2, merge.into)
    try events.statement.bind(3, merge.because)
    try events.statement.run()
    let older = try database.prepared(
      "UPDATE story_aliases SET into_story = ?2 WHERE into_story = ?1")
    try older.statement.bind(1, merge.from)
    try older.statement.bind(2, merge.into)
    try older.statement.run()
    let alias = try database.prepared(
      """
      INSERT INTO story_aliases (story, into_story) VALUES (?, ?)
      ON CONFLICT (story) DO UPDATE SET into_story = excluded.into_story
      """)
    try alias.statement.bind(1, merge.from)
    try alias.statement.bind(2, merge.into)
    try alias.statement.run()
  }

  private func keep(_ stories: [StoryRecord]) throws(StoreError) {
    let upsert = try database.prepared(
      """
      INSERT INTO stories (id, state) VALUES (?, ?)
      ON CONFLICT (id) DO UPDATE SET state = excluded.state
      """)
    for story in stories {
      try upsert.statement.bind(1, story.id)
      try upsert.statement.bind(2, bytes: story.state)
      try upsert.statement.run()
    }
  }
}

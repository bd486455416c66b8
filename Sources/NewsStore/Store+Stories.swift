package import NewsModel

extension Store {
  /// What the grouper knew when stories were settled last.
  package func groupState() throws(StoreError) -> GroupState {
    var state = GroupState()
    let clock = try database.text("SELECT value FROM meta WHERE name = 'stories'") ?? ""
    let numbers = clock.split(separator: " ").compactMap { Int64($0) }
    if numbers.count == 3 {
      (state.through, state.item, state.hour) = (numbers[0], numbers[1], numbers[2])
    }
    let query = try database.prepared("SELECT id, state FROM stories ORDER BY number")
    while try query.statement.step() {
      state.stories.append(
        StoryRecord(id: query.statement.integer(0), state: query.statement.bytes(1)))
    }
    return state
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
      try clock.statement.bind(1, "\(change.through) \(change.item) \(change.hour)")
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

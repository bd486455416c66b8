package import NewsModel
package import NewsTime

extension Store {
  /// Keeps a mute; one of the same item, story or words is replaced.
  package func mute(_ mute: Mute) throws(StoreError) {
    let upsert = try database.prepared(
      """
      INSERT INTO mutes (kind, target, title, made, until) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (kind, target) DO UPDATE SET title = excluded.title, made = excluded.made,
        until = excluded.until
      """)
    try upsert.statement.bind(1, mute.kind.rawValue)
    try upsert.statement.bind(2, mute.target)
    try upsert.statement.bind(3, mute.title)
    try upsert.statement.bind(4, mute.made.seconds)
    try upsert.statement.bind(5, mute.until?.seconds)
    try upsert.statement.run()
  }

  /// Takes a mute back; false where there is none.
  package func unmute(_ kind: Mute.Kind, _ target: String) throws(StoreError) -> Bool {
    let delete = try database.prepared("DELETE FROM mutes WHERE kind = ? AND target = ?")
    try delete.statement.bind(1, kind.rawValue)
    try delete.statement.bind(2, target)
    try delete.statement.run()
    return database.changes > 0
  }

  /// The mutes that hold at that instant, the oldest first. A muted story that became part of
  /// another mutes that.
  package func mutes(at now: Instant) throws(StoreError) -> [Mute] {
    let query = try database.prepared(
      """
      SELECT m.kind, coalesce(CAST(a.into_story AS TEXT), m.target), m.title, m.made, m.until
      FROM mutes m LEFT JOIN story_aliases a
        ON m.kind = 'story' AND a.story = CAST(m.target AS INTEGER)
      WHERE m.until IS NULL OR m.until > ? ORDER BY m.number
      """)
    defer { query.statement.reset() }
    try query.statement.bind(1, now.seconds)
    var mutes: [Mute] = []
    while try query.statement.step() {
      guard let kind = Mute.Kind(rawValue: query.statement.text(0)) else { continue }
      mutes.append(
        Mute(
          kind: kind, target: query.statement.text(1), title: query.statement.text(2),
          made: query.statement.instant(3), until: query.statement.optionalInstant(4)))
    }
    return mutes
  }
}

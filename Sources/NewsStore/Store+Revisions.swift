package import NewsTime

/// What an item said before it was changed.
package struct Revision: Sendable, Equatable {
  package var title: String
  package var subtitle: String?
  package var summary: String?
  /// When it was seen to say something else.
  package var replaced: Instant
}

/// A headline that was changed.
package struct Retitling: Sendable, Equatable {
  package var item: Int64
  package var sourceID: String
  package var sourceName: String
  package var old: String
  package var new: String
  package var link: String?
  /// When the new one was seen.
  package var at: Instant
}

extension Store {
  /// What an item said before, oldest first; each wording once.
  package func revisions(of item: Int64) throws(StoreError) -> [Revision] {
    let query = try database.prepared(
      """
      SELECT title, subtitle, summary, replaced FROM revisions WHERE item = ? ORDER BY number
      """)
    defer { query.statement.reset() }
    try query.statement.bind(1, item)
    var revisions: [Revision] = []
    while try query.statement.step() {
      revisions.append(
        Revision(
          title: query.statement.text(0), subtitle: query.statement.optionalText(1),
          summary: query.statement.optionalText(2), replaced: query.statement.instant(3)))
    }
    return revisions
  }

  /// The headlines that were changed, the newest `limit` of them, oldest first; all sources where
  /// none are named.
  package func retitlings(
    since: Instant?, until: Instant?, sources: [String], limit: Int
  ) throws(StoreError) -> [Retitling] {
    let query = try database.prepared(
      """
      SELECT r.item, s.id, s.name, r.title, coalesce(
          (SELECT n.title FROM revisions n WHERE n.item = r.item AND n.number > r.number
            ORDER BY n.number LIMIT 1), i.title) AS new,
        i.link, r.replaced
      FROM revisions r CROSS JOIN items i ON i.id = r.item JOIN sources s ON s.number = i.source
      WHERE r.replaced >= coalesce(?1, r.replaced) AND r.replaced < coalesce(?2, r.replaced + 1)
        AND (?3 = '[]' OR s.id IN (SELECT value FROM json_each(?3))) AND new <> r.title
      ORDER BY r.number DESC LIMIT ?4
      """)
    defer { query.statement.reset() }
    try query.statement.bind(1, since?.seconds)
    try query.statement.bind(2, until?.seconds)
    try query.statement.bind(3, Statement.json(sources))
    try query.statement.bind(4, Int64(max(0, limit)))
    var found: [Retitling] = []
    while try query.statement.step() {
      found.append(
        Retitling(
          item: query.statement.integer(0), sourceID: query.statement.text(1),
          sourceName: query.statement.text(2), old: query.statement.text(3),
          new: query.statement.text(4), link: query.statement.optionalText(5),
          at: query.statement.instant(6)))
    }
    return found.reversed()
  }
}

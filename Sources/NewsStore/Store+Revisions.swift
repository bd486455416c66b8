package import NewsTime

/// What an item said before it was changed.
package struct Revision: Sendable, Equatable {
  package var title: String
  package var subtitle: String?
  package var summary: String?
  /// When it was seen to say something else.
  package var replaced: Instant
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
}

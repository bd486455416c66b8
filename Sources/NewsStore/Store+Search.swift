package import NewsModel
package import NewsText

/// The order in which a search gives what it found.
package enum SearchOrder: Sendable {
  /// What was kept last comes first.
  case newest
  /// Items with more of the words in their title come first; the newest of those first.
  case best
}

extension Store {
  /// How many matches a search looks at to find the best of them.
  private static let widest = 1000

  /// The items that have all wanted words and none of the unwanted in title, subtitle, kicker or
  /// summary: each as the last event it had within the bounds of the query (whose `newest` and
  /// `oldest` are left out of account).
  package func search(
    _ words: SearchWords, _ query: EventQuery = EventQuery(), order: SearchOrder = .newest,
    limit: Int
  ) throws(StoreError) -> [Event] {
    var query = query
    query.newest = 1
    query.oldest = nil
    var events: [Event] = []
    for id in try matches(words, query, order: order, limit: limit) {
      query.item = id
      events += try self.events(query)
    }
    return events
  }

  /// Ids of the items, in that order.
  private func matches(
    _ words: SearchWords, _ query: EventQuery, order: SearchOrder, limit: Int
  ) throws(StoreError) -> [Int64] {
    let groups = words.wanted.compactMap(\.terms).joined()
    guard let match = try match(Array(groups)) else { return [] }
    let bounds = EventBounds(query)
    let rows = try database.prepared(Self.candidates(isIndexed: !groups.isEmpty, bounds))
    defer { rows.statement.reset() }
    if !groups.isEmpty { try rows.statement.bind(1, match) }
    try rows.statement.bind(bounds.values, from: groups.isEmpty ? 1 : 2)

    var found: [(id: Int64, inTitle: Int)] = []
    // As many as are wanted with every word in their title: none can be better.
    var whole = 0
    let most = order == .best ? max(limit, Self.widest) : limit
    while found.count < most, whole < limit, try rows.statement.step() {
      let texts = Int32(1)...4
      let read = texts.compactMap { rows.statement.optionalText($0) }.map { FoldedText($0) }
      guard let inTitle = Self.inTitle(words, read) else { continue }
      found.append((rows.statement.integer(0), inTitle))
      if inTitle == words.wanted.count { whole += 1 }
    }
    if order == .best {
      // Stable: the newest of equals stays first.
      found = found.enumerated().sorted {
        ($1.element.inTitle, $0.offset) < ($0.element.inTitle, $1.offset)
      }.map(\.element)
    }
    return found.prefix(limit).map(\.id)
  }

  /// How many of the wanted words stand in the title, the first of the texts; nil where one stands
  /// nowhere, or an unwanted one stands anywhere. An index knows beginnings and single words only.
  private static func inTitle(_ words: SearchWords, _ texts: [FoldedText]) -> Int? {
    var inTitle = 0
    for pattern in words.wanted {
      if let title = texts.first, pattern.matches(title) {
        inTitle += 1
      } else if !texts.dropFirst().contains(where: { pattern.matches($0) }) {
        return nil
      }
    }
    let isUnwanted = words.unwanted.contains { pattern in
      texts.contains { pattern.matches($0) }
    }
    return isUnwanted ? nil : inTitle
  }

  /// Items and their texts, the newest first: those the index finds, or all where it cannot help.
  private static func candidates(isIndexed: Bool, _ bounds: EventBounds) -> String {
    let texts = "i.id, i.title, i.subtitle, i.kicker, i.summary"
    var conditions = bounds.sql.map {
      ["EXISTS (SELECT 1 FROM events WHERE item = i.id AND \($0))"]
    }
    if isIndexed { conditions = ["words MATCH ?"] + (conditions ?? []) }
    let condition = conditions.map { " WHERE " + $0.joined(separator: " AND ") } ?? ""
    return isIndexed
      // The index gives its rows in this order: nothing is sorted, nothing read that is not looked at.
      ? "SELECT \(texts) FROM words CROSS JOIN items i ON i.id = words.rowid\(condition) "
        + "ORDER BY words.rowid DESC"
      : "SELECT \(texts) FROM items i\(condition) ORDER BY i.id DESC"
  }

  /// An FTS5 query: of each group one term; nil where the index knows none of a group.
  private func match(_ groups: [[IndexTerm]]) throws(StoreError) -> String? {
    var parts: [String] = []
    for group in groups {
      var either: [String] = []
      for term in group {
        if let known = try known(term) {
          either += known.map { "\"\($0)\"" }
        } else {
          either.append("\"\(term.text)\"*")
        }
      }
      if either.isEmpty { return nil }
      parts.append("(" + either.joined(separator: " OR ") + ")")
    }
    return parts.joined(separator: " AND ")
  }

  /// Words with one beginning that are looked at one by one.
  private static let mostKnown = 64

  /// The words of the index that a term means; nil where too many begin so. The index reads lists of
  /// whole words as it needs them, and that of a beginning to its end.
  private func known(_ term: IndexTerm) throws(StoreError) -> [String]? {
    guard term.isPrefix else { return [term.text] }
    try database.execute(
      "CREATE VIRTUAL TABLE IF NOT EXISTS temp.terms USING fts5vocab ('main', 'words', 'instance')")
    let next = try database.prepared(
      "SELECT term FROM temp.terms WHERE term >= ? ORDER BY term LIMIT 1")
    defer { next.statement.reset() }
    var known: [String] = []
    var from = term.text
    for _ in 0..<Self.mostKnown {
      try next.statement.bind(1, from)
      let found = try next.statement.step() ? next.statement.text(0) : ""
      next.statement.reset()
      guard found.utf8.starts(with: term.text.utf8) else { return known }
      if term.takes(found) { known.append(found) }
      // No word goes on with a byte this low.
      from = found + "!"
    }
    return nil
  }
}

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
  /// How many items a search looks at to find the best of them.
  private static let widest = 1000

  /// The items that match every one of the patterns in title, subtitle, kicker or summary: each as
  /// the last event it had, within the bounds of the query (whose `newest` and `oldest` are left
  /// out of account).
  package func search(
    _ patterns: [WordPattern], _ query: EventQuery = EventQuery(), order: SearchOrder = .newest,
    limit: Int
  ) throws(StoreError) -> [Event] {
    var found: [(event: Event, inTitle: Int)] = []
    let most = order == .best ? max(limit, Self.widest) : limit
    var query = query
    query.newest = 1
    query.oldest = nil
    let ids = try database.prepared(Self.candidates(patterns))
    defer { ids.statement.reset() }
    if let match = Self.match(patterns) { try ids.statement.bind(1, match) }
    while found.count < most, try ids.statement.step() {
      query.item = ids.statement.integer(0)
      guard let event = try events(query).first else { continue }
      let title = FoldedText(event.item.title)
      let texts = WordIndex.texts(of: event.item).dropFirst().map { FoldedText($0) }
      let inTitle = patterns.filter { $0.matches(title) }.count
      let isFound = patterns.allSatisfy { pattern in
        pattern.matches(title) || texts.contains { pattern.matches($0) }
      }
      if isFound { found.append((event, inTitle)) }
    }
    if order == .best {
      // Stable: the newest of equals stays first.
      found = found.enumerated().sorted {
        ($1.element.inTitle, $0.offset) < ($0.element.inTitle, $1.offset)
      }.map(\.element)
    }
    return found.prefix(limit).map(\.event)
  }

  /// Ids of items, the newest first: those the index finds, or all where it cannot help.
  private static func candidates(_ patterns: [WordPattern]) -> String {
    match(patterns) == nil
      ? "SELECT id FROM items ORDER BY id DESC"
      : "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC"
  }

  /// An FTS5 query; nil where no pattern has words.
  private static func match(_ patterns: [WordPattern]) -> String? {
    let groups = patterns.compactMap(\.terms).joined()
    if groups.isEmpty { return nil }
    return groups.map { terms in
      let either = terms.map { "\"\($0.text)\"" + ($0.isPrefix ? "*" : "") }
      return "(" + either.joined(separator: " OR ") + ")"
    }.joined(separator: " AND ")
  }
}

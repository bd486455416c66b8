package import NewsModel

extension Store {
  /// The `seq` of the last event; 0 where there is none.
  package func lastSeq() throws(StoreError) -> Int64 {
    max(try database.number("SELECT max(seq) FROM events"), predecessor?.seq ?? 0)
  }

  /// The id of the last item.
  func lastItem() throws(StoreError) -> Int64 {
    max(try database.number("SELECT max(id) FROM items"), predecessor?.item ?? 0)
  }

  /// The events that were asked for, in the order of `seq`.
  ///
  /// An event's title is the one it was told with, whatever the item is called by now.
  package func events(_ query: EventQuery) throws(StoreError) -> [Event] {
    let selection = EventSelection(query)
    let rows = try database.prepared(selection.sql)
    defer { rows.statement.reset() }
    try selection.bind(to: rows.statement)
    let copies = try database.prepared(Self.namesOfCopies)
    var events: [Event] = []
    while try rows.statement.step() {
      var event = rows.statement.event()
      if event.copyOf == nil {
        event.also = try names(copies, of: event.itemID)
      }
      events.append(event)
    }
    return events
  }

  private static let namesOfCopies = """
    SELECT s.name FROM events e JOIN sources s ON s.number = e.source
    WHERE e.copy_of = ? GROUP BY e.source ORDER BY min(e.seq)
    """

  private func names(
    _ query: Database.Prepared, of item: Int64
  ) throws(StoreError) -> [String] {
    try query.statement.bind(1, item)
    var names: [String] = []
    while try query.statement.step() {
      names.append(query.statement.text(0))
    }
    return names
  }
}

extension Statement {
  /// Columns of an item except its title, in the order `item(title:at:)` reads them.
  static let itemColumns = """
    i.guid, i.link, i.subtitle, i.kicker, i.summary, i.author, i.categories, i.language,
    i.published_day, i.published_time, i.published_offset,
    i.updated_day, i.updated_time, i.updated_offset
    """

  func item(title: String, at column: Int32) -> Item {
    Item(
      title: title, subtitle: optionalText(column + 2), kicker: optionalText(column + 3),
      summary: optionalText(column + 4), author: optionalText(column + 5),
      categories: list(column + 6), link: optionalText(column + 1), guid: optionalText(column),
      published: stamp(column + 8), updated: stamp(column + 11),
      language: optionalText(column + 7))
  }

  fileprivate func event() -> Event {
    let placed = optionalText(13) ?? ""
    let kept = text(12)
    var topic: TopicName?
    if let id = optionalText(8) { topic = TopicName(id: id, name: text(9)) }
    return Event(
      seq: integer(0), kind: Event.Kind(rawValue: text(1)) ?? .new, itemID: integer(2),
      sourceID: text(3), sourceName: text(4), item: item(title: text(14), at: 16),
      time: instant(5), firstSeen: instant(6), storyID: optionalInteger(7),
      storySince: optionalInstant(15), topic: topic,
      was: optionalText(10), copyOf: optionalInteger(11),
      because: placed.isEmpty ? kept : "\(kept); \(placed)")
  }
}

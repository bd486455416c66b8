package import NewsModel
package import NewsTime

extension Store {
  /// Keeps what a document says, together with what is known of its place: all or nothing.
  ///
  /// Each item of the main list is taken for a known one or kept as new (DESIGN.md, "Identity");
  /// side lists are counted, not kept. What is missing is never taken for removed. The state is kept
  /// as given, but that a document gives its number of side items, and one with items their number
  /// and the shape it was read by.
  ///
  /// - Parameters:
  ///   - now: when the document was fetched; nothing is later than that.
  ///   - zone: of stamps without an offset, where the source names no zone.
  ///   - place: where the grouper puts the events it is given, in their order, so that they are
  ///     written once; what it throws undoes the keeping.
  /// - Returns: the events, oldest first, as they were given to `place`.
  package func keep(
    _ reading: Reading, of source: Source, state: SourceState, at now: Instant,
    zone: Zone = .utc,
    placing place: ([Event]) throws(StoreError) -> [Placement] = { _ in [] }
  ) throws(StoreError) -> [Event] {
    // Most documents have no side list, and a long one is not to be held twice.
    let items =
      reading.mainCount < reading.items.count
      ? reading.items.filter { $0.aside == nil } : reading.items
    var state = state
    state.source = source.id
    state.apart = reading.items.count - items.count
    if !items.isEmpty {
      state.itemCount = items.count
      state.shape = reading.shape ?? state.shape
    }
    let remembered = state
    return try together { () throws(StoreError) in
      let number = try number(ofSource: source.id, name: source.name)
      try remember(remembered)
      let keeper = Keeper(
        database: database, source: source, number: number, zone: source.zone ?? zone, now: now,
        told: predecessor?.told)
      var events = try keeper.keep(
        items, kind: reading.kind, after: (item: lastItem(), seq: lastSeq()))
      if !events.isEmpty {
        try insert(events, source: number, placements: try place(events))
      }
      // Worked out for the index, and of use to `place`.
      for index in events.indices { events[index].text = nil }
      return events
    }
  }
}

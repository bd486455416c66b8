import NewsModel
import NewsStore
import NewsSystem
import NewsText
import NewsTime

/// Reads the events a ticker asks for, in order of `seq`; opens a store that was replaced again.
struct TickerReader {
  private let desk: Desk
  private let options: Desk.TickerOptions
  private let match: EventWords
  private var store: Store?
  private var inode: UInt64 = 0
  /// The last event that was looked at, told or not.
  private var passed: Int64 = 0
  private var mutes: MuteList?
  /// When was looked last.
  private var looked = WallClock.now()

  /// Events read at once.
  private static let page = 500

  init(desk: Desk, options: Desk.TickerOptions) {
    self.desk = desk
    self.options = options
    match = EventWords(options.match)
  }

  /// What was kept before now, a page at a time: everything that is asked for, or the `last` newest
  /// of it.
  mutating func first(
    last: Int?, _ body: ([Event]) throws(DeskError) -> Void
  ) throws(DeskError) {
    let after = options.after ?? 0
    do {
      guard let store = try open() else {
        if options.follow { return }
        throw StoreError(.missing, path: desk.storePath, detail: "nothing kept yet")
      }
      let end = try store.lastSeq()
      passed = end
      try readMutes(store)
      guard let last else {
        return try pages(of: store, after: after, through: end, body)
      }
      // From the newest back, a page at a time, until enough of them are wanted.
      var found: [Event] = []
      var through = end
      while through > after, last > found.count {
        let wanted = choosesHere ? TickerReader.page : last - found.count
        let query = self.query(after: after, through: through, newest: wanted)
        let events = try store.events(query)
        guard let oldest = events.first else { break }
        found.insert(contentsOf: events.filter(isWanted), at: 0)
        through = oldest.seq - 1
      }
      try body(Array(found.suffix(last)))
    } catch let error as StoreError where options.follow && error.reason == .missing {
      // It is being made this moment: what comes is told by `next`.
      return
    } catch {
      throw DeskError(any: error)
    }
  }

  /// What was kept since the last look.
  mutating func next(now: Instant) throws(DeskError) -> [Event] {
    defer { looked = now }
    var events: [Event] = []
    do {
      let before = inode
      guard let store = try open() else { return [] }
      let end = try store.lastSeq()
      try readMutes(store)
      if before != 0, inode != before {
        // Another store counts by itself: what it has seen since the last look is what is new.
        let since = looked
        passed = end
        try pages(of: store, after: 0, through: end) { page in
          events += page.filter { $0.firstSeen >= since }
        }
        return events
      }
      try pages(of: store, after: min(passed, end), through: end) { events += $0 }
      passed = end
      return events
    } catch let error as StoreError where error.reason == .busy || error.reason == .missing {
      // A writer that replaces the file leaves a moment without a whole one.
      return []
    } catch {
      throw DeskError(any: error)
    }
  }

  private func pages(
    of store: Store, after: Int64, through: Int64, _ body: ([Event]) throws -> Void
  ) throws {
    var cursor = after
    while cursor < through {
      let page = try store.events(
        query(after: cursor, through: through, oldest: TickerReader.page))
      guard let last = page.last else { break }
      try body(page.filter(isWanted))
      cursor = last.seq
    }
  }

  private func query(
    after: Int64, through: Int64, newest: Int? = nil, oldest: Int? = nil
  ) -> EventQuery {
    var query = options.query
    query.after = after
    query.through = through
    query.kinds = options.all ? [] : Event.Kind.told
    query.newest = newest
    query.oldest = oldest
    return query
  }

  /// The store does not know all that is asked for.
  private var choosesHere: Bool {
    !options.match.isEmpty || !options.languages.isEmpty || !(mutes?.isEmpty ?? true)
  }

  /// `--all` tells what is muted too.
  private mutating func readMutes(_ store: Store) throws(StoreError) {
    mutes = options.all ? nil : try MuteList(store, now: WallClock.now())
  }

  private func isWanted(_ event: Event) -> Bool {
    if mutes?.reason(toHide: event) != nil { return false }
    return (options.match.isEmpty || match.matches(event))
      && desk.isSpoken(event, options.languages)
  }

  private mutating func open() throws(StoreError) -> Store? {
    let found = (try? Files.status(desk.storePath))??.inode
    guard let found else {
      store = nil
      return nil
    }
    if let store, found == inode { return store }
    let fresh = try Store(path: desk.storePath, access: .read)
    store = fresh
    inode = found
    return fresh
  }
}

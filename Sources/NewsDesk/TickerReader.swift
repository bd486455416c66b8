import NewsModel
import NewsStore
import NewsSystem
import NewsText
import NewsTime

/// Reads the events a ticker asks for, in order of `seq`; opens a store that was replaced again.
struct TickerReader {
  private let desk: Desk
  private let options: Desk.TickerOptions
  private var store: Store?
  private var inode: UInt64 = 0
  /// The last event that was looked at, told or not.
  private var passed: Int64 = 0
  /// When was looked last.
  private var looked = WallClock.now()

  /// Events read at once.
  private static let page = 500

  init(desk: Desk, options: Desk.TickerOptions) {
    self.desk = desk
    self.options = options
  }

  /// What was kept before now: everything after `after`, or the `last` newest of it.
  mutating func first(after: Int64?, last: Int?) throws(DeskError) -> [Event] {
    do throws(StoreError) {
      guard let store = try open() else {
        if options.follow { return [] }
        throw StoreError(.missing, path: desk.storePath, detail: "nothing kept yet")
      }
      let end = try store.lastSeq()
      passed = end
      guard let last else { return try pages(of: store, after: after ?? 0, through: end) }
      // From the newest back, a page at a time, until enough of them are wanted.
      var found: [Event] = []
      var through = end
      while through > (after ?? 0), last > found.count {
        let wanted = options.match.isEmpty ? last - found.count : TickerReader.page
        let query = self.query(after: after ?? 0, through: through, newest: wanted)
        let events = try store.events(query)
        guard let oldest = events.first else { break }
        found.insert(contentsOf: events.filter(isWanted), at: 0)
        through = oldest.seq - 1
      }
      return Array(found.suffix(last))
    } catch {
      throw DeskError(error)
    }
  }

  /// What was kept since the last look.
  mutating func next(now: Instant) throws(DeskError) -> [Event] {
    defer { looked = now }
    do throws(StoreError) {
      let before = inode
      guard let store = try open() else { return [] }
      let end = try store.lastSeq()
      if before != 0, inode != before {
        // Another store counts by itself: what it has seen since the last look is what is new.
        let since = looked
        passed = end
        return try pages(of: store, after: 0, through: end).filter { $0.firstSeen >= since }
      }
      let events = try pages(of: store, after: min(passed, end), through: end)
      passed = end
      return events
    } catch {
      // A writer that replaces the file leaves a moment without a whole one.
      if error.reason == .busy || error.reason == .missing { return [] }
      throw DeskError(error)
    }
  }

  private func pages(
    of store: Store, after: Int64, through: Int64
  ) throws(StoreError) -> [Event] {
    var events: [Event] = []
    var cursor = after
    while cursor < through {
      let page = try store.events(
        query(after: cursor, through: through, oldest: TickerReader.page))
      guard let last = page.last else { break }
      events += page.filter(isWanted)
      cursor = last.seq
    }
    return events
  }

  private func query(
    after: Int64, through: Int64, newest: Int? = nil, oldest: Int? = nil
  ) -> EventQuery {
    EventQuery(
      after: after, through: through, since: options.since, until: options.until,
      kinds: options.all ? [] : Event.Kind.told, sources: options.sources,
      topics: options.topics, story: options.story, newest: newest, oldest: oldest)
  }

  private func isWanted(_ event: Event) -> Bool {
    if options.match.isEmpty { return true }
    let item = event.item
    let texts = [item.title, item.subtitle, item.summary].compactMap { $0 }.map(FoldedText.init)
    return options.match.contains { pattern in texts.contains { pattern.matches($0) } }
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

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
  /// Stays open until there is another: as long as it is, no other file gets its number.
  private var store: Store?
  private var inode: UInt64 = 0
  /// What was kept before was told, or there was nothing.
  private var isBegun = false
  /// The last event that was looked at, told or not, and the file it counts in.
  private var passed: Int64
  private var counted: UInt64 = 0
  private var mutes: MuteList?
  /// When was looked last.
  private var looked = WallClock.now()
  /// Since when a follower finds no whole store; nil where it does.
  private var brokenSince: Instant?
  private var isBreakSaid = false

  /// Events read at once.
  private static let page = 500
  /// Seconds without a whole store that nothing is said about: one is being put in its place.
  private static let patience: Int64 = 2

  init(desk: Desk, options: Desk.TickerOptions) {
    self.desk = desk
    self.options = options
    match = EventWords(options.match)
    passed = options.after ?? 0
  }

  /// When a follower looks again, whatever is heard of the folder; nil where it need not.
  func relook(after now: Instant) -> Instant? {
    brokenSince == nil ? nil : now.adding(seconds: 1)
  }

  /// What was kept before now, a page at a time: everything that is asked for, or the newest of it.
  mutating func first(_ body: ([Event]) throws(DeskError) -> Void) throws(DeskError) {
    do {
      guard let store = try open() else {
        throw StoreError(.missing, path: desk.storePath, detail: "nothing kept yet")
      }
      try begin(store, body)
    } catch let error as StoreError where options.follow {
      // All of a store that is being made this moment is new.
      if error.reason == .missing { isBegun = true }
      try waitOut(error, at: WallClock.now())
    } catch {
      throw DeskError(any: error)
    }
  }

  /// What was kept since the last look.
  mutating func next(now: Instant) throws(DeskError) -> [Event] {
    let before = (isBegun, passed, counted)
    do {
      guard let store = try open() else { return [] }
      var events: [Event] = []
      if isBegun {
        try goOn(store) { events += $0 }
      } else {
        try begin(store) { events += $0 }
      }
      looked = now
      brokenSince = nil
      isBreakSaid = false
      return events
    } catch let error as StoreError {
      (isBegun, passed, counted) = before
      try waitOut(error, at: now)
      return []
    } catch {
      throw DeskError(any: error)
    }
  }

  private mutating func begin(_ store: Store, _ body: ([Event]) throws -> Void) throws {
    let end = try store.lastSeq()
    try readMutes(store)
    counted = inode
    guard let last = options.newest else {
      isBegun = true
      return try pages(of: store, through: end, body)
    }
    // From the newest back, a page at a time, until enough of them are wanted.
    let after = options.after ?? 0
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
    passed = end
    isBegun = true
    try body(Array(found.suffix(last)))
  }

  private mutating func goOn(_ store: Store, _ body: ([Event]) throws -> Void) throws {
    let end = try store.lastSeq()
    try readMutes(store)
    if counted != 0, inode != counted {
      // Another store counts by itself: what it has seen since the last look is what is new.
      let since = looked
      passed = 0
      try pages(of: store, through: end) { page in
        try body(page.filter { $0.firstSeen >= since })
      }
    } else {
      passed = min(passed, end)
      try pages(of: store, through: end, body)
    }
    counted = inode
  }

  /// From behind `passed`, which moves along.
  private mutating func pages(
    of store: Store, through: Int64, _ body: ([Event]) throws -> Void
  ) throws {
    while passed < through {
      let page = try store.events(
        query(after: passed, through: through, oldest: TickerReader.page))
      guard let last = page.last else { break }
      try body(page.filter(isWanted))
      passed = last.seq
    }
    passed = max(passed, through)
  }

  /// A store that is being replaced, or set aside by the next run, is no end for who follows it.
  private mutating func waitOut(_ error: StoreError, at now: Instant) throws(DeskError) {
    switch error.reason {
    // What is being made tells of itself.
    case .missing: return
    case .newer, .failed: throw DeskError(error)
    case .lost, .foreign, .older, .damaged, .full, .busy, .denied, .input: break
    }
    let since = brokenSince ?? now
    brokenSince = since
    guard error.reason != .busy, !isBreakSaid,
      now >= since.adding(seconds: TickerReader.patience)
    else { return }
    desk.talk.warning("\(error); waiting for another")
    isBreakSaid = true
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
    guard let found = (try? Files.status(desk.storePath))??.inode else { return nil }
    if let store, found == inode, brokenSince == nil { return store }
    let fresh = try Store(path: desk.storePath, access: .read)
    store = fresh
    inode = found
    return fresh
  }
}

import NewsModel
import NewsStore
import NewsTime
import TestSupport
import Testing

/// What is forgotten, and that it does not come back.
struct PruningTests {
  private static let day: Int64 = 86_400
  private static let keep = Retention(items: 180 * 86_400)

  private static func items(_ numbers: ClosedRange<Int>) -> [Item] {
    numbers.map { Item("Number \($0)", guid: "g\($0)", link: "https://example.org/\($0)") }
  }

  private static func later(_ desk: Desk, days: Int64) {
    desk.now = desk.now.adding(seconds: days * day)
  }

  @Test func `what is older than it is to be kept goes, and what is younger stays`() throws {
    let desk = try Desk()
    try desk.hear(Self.items(1...3))
    Self.later(desk, days: 100)
    try desk.hear(Self.items(4...5))
    Self.later(desk, days: 90)
    #expect(try desk.store.prune(Self.keep, at: desk.now) == 3)
    let titles = try desk.store.events(EventQuery()).map(\.item.title)
    #expect(titles.sorted() == ["Number 4", "Number 5"])
    #expect(try desk.store.prune(Self.keep, at: desk.now) == 0)
  }

  @Test func `what was pruned does not come back as new`() throws {
    let desk = try Desk()
    try desk.hear(Self.items(1...3))
    Self.later(desk, days: 200)
    try desk.hear(Self.items(4...4))
    #expect(try desk.store.prune(Self.keep, at: desk.now) == 3)
    #expect(try desk.hear(Self.items(1...4)).isEmpty)
    // A title was changed meanwhile, then a link: two names still know it.
    let retitled = Item("Other", guid: "g1", link: "https://example.org/1")
    let relinked = Item("Number 2", guid: "g2", link: "https://example.org/moved")
    #expect(try desk.hear([retitled, relinked]).isEmpty)
  }

  @Test func `what shares one name with something pruned is new`() throws {
    let desk = try Desk()
    try desk.hear([Item("Storm", guid: "g1", link: "https://example.org/live")])
    Self.later(desk, days: 200)
    try desk.hear(Self.items(4...4))
    #expect(try desk.store.prune(Self.keep, at: desk.now) == 1)
    let next = Item("Flood", ago: -200 * 1440, guid: "g9", link: "https://example.org/live")
    #expect(try desk.hear([next]).map(\.item.title) == ["Flood"])
  }

  @Test func `numbers go on from the last, whatever was pruned`() throws {
    let desk = try Desk()
    try desk.hear(Self.items(1...3))
    Self.later(desk, days: 400)
    #expect(try desk.store.prune(Self.keep, at: desk.now) == 2)
    #expect(try desk.store.lastSeq() == 3)
    #expect(try desk.hear([Item("New", ago: nil)]).map(\.seq) == [4])
  }

  @Test func `a clock that jumps to 2038 forgets nothing`() throws {
    let desk = try Desk()
    try desk.hear(Self.items(1...3))
    #expect(try desk.store.prune(Self.keep, at: desk.now) == 0)
    let then = Instant(seconds: 2_147_000_000)
    for minutes in Int64(0)..<20 {
      #expect(try desk.store.prune(Self.keep, at: then.adding(seconds: minutes * 600)) == 0)
    }
    // Back again, the store's clock goes on.
    Self.later(desk, days: 1)
    #expect(try desk.store.prune(Self.keep, at: desk.now) == 0)
    #expect(try desk.store.events(EventQuery()).count == 3)
  }

  @Test func `for ever is for ever`() throws {
    let desk = try Desk()
    try desk.hear(Self.items(1...3))
    Self.later(desk, days: 4000)
    #expect(try desk.store.prune(Retention(items: nil), at: desk.now) == 0)
  }

  @Test func `space is given back`() throws {
    let desk = try Desk()
    let long = String(repeating: "Fog over the harbour. ", count: 80)
    try desk.hear(
      (1...1500).map { Item("Number \($0)", guid: "g\($0)", summary: "\($0) \(long)") })
    Self.later(desk, days: 200)
    try desk.hear(Self.items(4000...4000))
    let before = try desk.store.tally().bytes
    #expect(try desk.store.prune(Self.keep, at: desk.now) == 1500)
    try desk.store.shrink()
    #expect(try desk.store.tally().bytes < before / 3)
  }

  // MARK: Every table has a rule

  /// What keeps each table of the schema from growing for ever.
  private static let rules: [String: String] = [
    "items": "goes", "events": "goes", "revisions": "goes", "aliases": "goes", "keys": "goes",
    "story_aliases": "goes", "shown_ahead": "goes", "mutes": "goes", "editions": "goes",
    "marks": "goes", "outbox": "goes", "notices": "goes",
    "tombstones": "what is left of items, 16 bytes a name",
    "words": "the index of items, emptied with them",
    "sources": "one for each of the config", "rhythms": "one for each of these",
    "topics": "one for each of the config and of IPTC",
    "closed": "one for each delivery", "cursors": "one for each reader of ours",
    "meta": "one for each fact", "topic_counts": "TopicMemory.limit",
    "stories": "those that items may still join; the grouper ends them",
    "copies": "of the hours in which copies are looked for",
    "alerts": "what rules forget themselves (AlertMemory)",
  ]

  private static func sqlite(_ path: String, _ sql: String) -> [String] {
    let code =
      "import sqlite3, sys\nfor row in sqlite3.connect(sys.argv[1]).execute(sys.argv[2]): "
      + "print(row[0])"
    return TestCommand.run(["python3", "-c", code, path, sql]).lines
  }

  @Test(.enabled(if: TestCommand.isInstalled("python3")))
  func `every table of the schema is kept from growing for ever`() throws {
    let desk = try Desk()
    let mail = Delivery(name: "phone", way: .desktop)
    for round in Int64(0)..<2 {
      let first = Int(round) * 10 + 1
      let events = try desk.hear(Self.items(first...first + 3))
      for title in ["Number \(first)", "Changed \(first)"] {
        try desk.hear([
          Item(title, guid: "g\(first)", link: "https://example.org/moved/\(first)")
        ])
      }
      try desk.store.place(
        events.map { Placement(seq: $0.seq, storyID: $0.itemID, because: "first") })
      try desk.store.settle(
        GroupChange(
          through: events[1].seq, item: 2, hour: 7, moves: [],
          merges: [.init(from: events[1].itemID, into: events[0].itemID, because: "one")],
          kept: [], gone: []))
      try desk.store.mark(shown: true, aheadOfCursor: "run", events[0].seq)
      try desk.store.mute(
        Mute(
          kind: .words, target: "hockey \(round)", title: "hockey", made: desk.now,
          until: desk.now.adding(seconds: Self.day)))
      let last = try desk.store.lastSeq()
      let edition = Edition(
        id: "morning", day: Day(ordinal: 19_899 + Int(round)), title: "Morning", cutoff: desk.now,
        made: desk.now, from: nil, zone: "UTC", after: last - 5, through: last)
      #expect(try desk.store.record(edition))
      try desk.store.mark(LedgerEntry(edition), done: "files", at: desk.now)
      try desk.store.enqueue(LedgerEntry(edition), to: [mail], at: desk.now)
      try desk.store.enqueue(
        Notice(made: desk.now, zone: "UTC", desk: "", events: events), to: mail)
      while var entry = try desk.store.claim(
        at: desk.now, due: { _ in desk.now.adding(seconds: 60) })
      {
        entry.state = .sent
        entry.ended = desk.now
        try desk.store.settle(entry)
      }
      if round == 0 { Self.later(desk, days: 400) }
    }
    let tables = Self.sqlite(
      desk.path,
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual') "
        + "AND name NOT LIKE 'sqlite_%'")
    #expect(Set(tables) == Set(Self.rules.keys))
    let growing = Self.rules.filter { $0.value == "goes" }.keys.sorted()
    func counts() -> [String: Int] {
      var counts: [String: Int] = [:]
      for table in growing {
        counts[table] = Self.sqlite(desk.path, "SELECT count(*) FROM \(table)").first.flatMap {
          Int($0)
        }
      }
      return counts
    }
    let before = counts()
    _ = try desk.store.prune(
      Retention(items: 180 * 86_400, editions: 180 * 86_400), at: desk.now)
    try desk.store.forgetDeliveries(before: desk.now.adding(seconds: -90 * Self.day))
    let after = counts()
    for table in growing {
      // Of two rounds the older one is gone.
      #expect((before[table] ?? 0) > 0, "\(table) was empty")
      #expect((after[table] ?? 0) * 2 <= (before[table] ?? 0), "\(table): \(after) of \(before)")
    }
  }
}

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
}

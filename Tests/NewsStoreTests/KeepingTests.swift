import NewsModel
import NewsStore
import NewsTime
import Testing

/// Order, times and places of what is kept.
struct KeepingTests {
  @Test func `events rise by one, oldest first`() throws {
    let desk = try Desk()
    let events = try desk.hear([
      Item("Third", ago: 10, link: "https://example.org/3"),
      Item("Second", ago: 20, link: "https://example.org/2"),
      Item("First", ago: 30, link: "https://example.org/1"),
    ])
    #expect(events.map(\.item.title) == ["First", "Second", "Third"])
    #expect(events.map(\.seq) == [1, 2, 3])
    #expect(events.allSatisfy { $0.kind == .new && $0.because == "new" })
    #expect(try desk.store.events(EventQuery()) == events)
    #expect(try desk.store.lastSeq() == 3)
  }

  @Test(arguments: [
    // Newest first, as feeds are, where times do not tell.
    ([nil, nil, nil], Reading.Kind.rss, ["C", "B", "A"]),
    // A stream of lines grows at its end.
    ([nil, nil, nil], .jsonLines, ["A", "B", "C"]),
    ([30, 20, 20], .rss, ["A", "B", "C"]),
    ([20, 20, 30], .rss, ["C", "B", "A"]),
    // An undated item stays where it stands.
    ([10, nil, 30], .rss, ["C", "B", "A"]),
    ([nil, 20, 30], .rss, ["C", "B", "A"]),
  ])
  func `a document's order`(ago: [Int?], kind: Reading.Kind, told: [String]) throws {
    let desk = try Desk()
    let items = zip(["A", "B", "C"], ago).map { Item($0, ago: $1) }
    #expect(try desk.hear(items, kind: kind).map(\.item.title) == told)
  }

  @Test func `every field comes back as it was told`() throws {
    let desk = try Desk()
    let item = Item(
      title: "Ti\u{0}tle", subtitle: "Subtitle", kicker: "Kicker", summary: "Summary\nof two lines",
      author: "A. Author", categories: ["World", "O\u{308}sterreich", "\"quoted\""],
      link: "https://example.org/a?b=c#d", guid: "urn:x:1",
      published: Stamp(
        day: Day(year: 2024, month: 6, day: 25), time: TimeOfDay(hour: 9, minute: 1, second: 2),
        offset: 20_700),
      updated: Stamp(day: Day(year: 2024, month: 6, day: 25), time: nil), language: "de-AT")
    let told = try desk.hear([item])
    let read = try desk.store.events(EventQuery())
    #expect(told == read)
    #expect(read.first?.item == item)
    #expect(read.first.map { Array($0.item.title.utf8) } == Array("Ti\u{0}tle".utf8))
    #expect(
      read.first.map { $0.item.categories.map { Array($0.utf8) } }
        == item.categories.map { Array($0.utf8) })
    #expect(read.first?.sourceName == "The Wire")
  }

  @Test func `side lists are counted, not kept`() throws {
    let desk = try Desk()
    var aside = Item("An old favourite", guid: "g2")
    aside.aside = "Read also"
    let events = try desk.hear([Item("Storm", guid: "g1"), aside])
    #expect(events.map(\.item.title) == ["Storm"])
    #expect(try desk.store.sourceTallies(at: desk.now).map(\.apart) == [1])
    #expect(try desk.store.states()["wire"]?.itemCount == 1)
  }

  @Test func `the zone of a stamp without an offset`() throws {
    let noon = Stamp(
      day: Day(year: 2024, month: 6, day: 24), time: TimeOfDay(hour: 12, minute: 0))
    func time(_ source: Zone?, _ other: Zone) throws -> Int64? {
      let desk = try Desk()
      desk.source.zone = source
      return try desk.store.keep(
        Reading(kind: .rss, items: [Item(title: "Storm", published: noon)]), of: desk.source,
        state: SourceState(source: "wire"), at: desk.now, zone: other
      ).first?.time.seconds
    }
    let utc: Int64 = 1_719_230_400
    let east = Zone.fixed(offset: 14_400)
    #expect(try time(nil, .utc) == utc)
    #expect(try time(nil, east) == utc - 14_400)
    #expect(try time(.utc, east) == utc)
  }

  @Test func `a stamp in the future is taken as first seen, and marked`() throws {
    let desk = try Desk()
    let events = try desk.hear([Item("From tomorrow", ago: -1440), Item("From today", ago: 5)])
    #expect(events.map(\.item.title) == ["From today", "From tomorrow"])
    #expect(events.last?.time == desk.now)
    #expect(
      events.map(\.because) == ["new", "new; published in the future, taken as first seen"])
    #expect(events.last?.item.published == Item("", ago: -1440).published)
  }

  @Test func `an undated item sorts by when it was first seen`() throws {
    let desk = try Desk()
    let events = try desk.hear([Item("Sometime", ago: nil)])
    #expect(events.map(\.time) == [desk.now])
    #expect(events.map(\.because) == ["new; undated"])
  }

  @Test func `a clock without a day is the last one that was`() throws {
    // 06:10 UTC is 10:10 in Baku.
    let desk = try Desk()
    desk.source.zone = .fixed(offset: 14_400)
    let items = [(10, 5), (9, 0), (18, 42)].map { hour, minute in
      Item(
        title: "\(hour):\(minute)",
        published: Stamp(day: nil, time: TimeOfDay(hour: hour, minute: minute)))
    }
    let events = try desk.hear(items, kind: .textListing)
    #expect(events.map(\.item.title) == ["18:42", "9:0", "10:5"])
    #expect(events.map { desk.now.seconds - $0.time.seconds } == [55_680, 4200, 300])
  }

  @Test func `a clock set back to 1970 tells nothing again`() throws {
    let desk = try Desk()
    let items = [Item("Storm", guid: "g1"), Item("Rain", ago: 60), Item("Sometime", ago: nil)]
    try desk.hear(items)
    desk.now = Instant(seconds: 60)
    #expect(try desk.hear(items).isEmpty)
    let events = try desk.hear([Item("Hail", guid: "g4")])
    #expect(events.map(\.seq) == [4])
    #expect(events.map(\.time) == [desk.now])
  }

  @Test func `state is committed with the items`() throws {
    let desk = try Desk()
    let state = SourceState(
      source: "wire", validators: Validators(etag: "W/\"1\"", lastModified: "Tue, 25 Jun"),
      bodyHash: .max, lastAsked: desk.now, lastSuccess: desk.now, shape: "blocks")
    try desk.hear([Item("Storm")], state: state)
    var kept = state
    kept.itemCount = 1
    #expect(try desk.store.states() == ["wire": kept])

    // A document without items does not forget how many there were.
    try desk.hear([], state: kept)
    #expect(try desk.store.states()["wire"]?.itemCount == 1)

    kept.failures = 3
    kept.failure = "no answer"
    kept.notBefore = desk.now
    kept.gone = true
    try desk.store.remember(kept)
    try desk.store.remember(SourceState(source: "other"))
    #expect(try desk.store.states() == ["wire": kept, "other": SourceState(source: "other")])
    #expect(try desk.store.events(EventQuery()).map(\.sourceName) == ["The Wire"])
  }

  @Test func `tallies`() throws {
    let desk = try Desk()
    try desk.hear([Item("Storm", ago: 30), Item("Rain", ago: 20)])
    desk.now = desk.now.adding(seconds: 100_000)
    try desk.hear([Item("Hail", ago: -1500)])
    let tally = try desk.store.sourceTallies(at: desk.now)
    #expect(tally.map(\.items) == [3])
    #expect(tally.map(\.lastDay) == [1])
    #expect(tally.first?.newest == Desk.morning.adding(seconds: 90_000))
    let all = try desk.store.tally()
    #expect(all.events == 3 && all.items == 3 && all.editions == 0)
    #expect(all.bytes > 4096)
  }
}

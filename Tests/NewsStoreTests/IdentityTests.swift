import NewsModel
import NewsStore
import NewsTime
import Testing

/// What is the same item, in one source.
struct IdentityTests {
  @Test func `what was kept is not told again`() throws {
    let desk = try Desk()
    let items = [
      Item("With a guid", guid: "g1"), Item("With a link", link: "https://example.org/2"),
      Item("With both", guid: "g3", link: "https://example.org/3"), Item("With a title alone"),
      Item("Undated, with a title alone", ago: nil),
    ]
    #expect(try desk.hear(items).count == 5)
    #expect(try desk.hear(items).isEmpty)
    #expect(try desk.hear(items.reversed()).isEmpty)
  }

  /// Old item, the same as it comes again, and the reason that an edited title shows.
  @Test(arguments: [
    // FEATURES.md L3: the guid changes, link and title stay.
    (
      Item("Storm", guid: "g1", link: "https://example.org/storm"),
      Item("Storm", guid: "g2", link: "https://example.org/storm")
    ),
    // L6, within one source: the same link with other tracking.
    (
      Item("Storm", link: "https://example.org/storm?utm_source=rss"),
      Item("Storm", link: "http://www.example.org/storm?fbclid=77#top")
    ),
    (
      Item("Storm", guid: "g1", link: "https://example.org/storm"),
      Item("Storm", guid: "g1", link: "https://example.org/moved")
    ),
    // Guid and link both changed, the title stays within a day.
    (
      Item("Storm", ago: 600, guid: "g1", link: "https://example.org/a"),
      Item("STORM", ago: 10, guid: "g2", link: "https://example.org/b")
    ),
    // Dated anew.
    (
      Item("Storm", ago: 6000, guid: "g1", link: "https://example.org/a"),
      Item("Storm", ago: 5, guid: "g1", link: "https://example.org/a")
    ),
    (Item("Storm", ago: 60), Item("Storm", ago: 20)),
    (Item("Storm", ago: nil), Item("Storm", ago: 20)),
    (Item("Storm", ago: 60, guid: "g1"), Item("Storm", ago: 60)),
    (
      Item("", ago: 60, guid: "g1", summary: "A note without a title"),
      Item("", ago: 60, guid: "g2", summary: "A note without a title")
    ),
  ])
  func `the same item again`(first: Item, again: Item) throws {
    let desk = try Desk()
    #expect(try desk.hear([first]).map(\.kind) == [.new])
    #expect(try desk.hear([again]).isEmpty)
    #expect(try desk.hear([first]).isEmpty)
    #expect(try desk.store.tally().items == 1)
  }

  @Test(arguments: [
    // The title was edited (FEATURES.md L4), by whatever the item is still known.
    (
      Item("Storm", guid: "g1", link: "https://example.org/storm"),
      Item("Storm: 3 hurt", guid: "g1", link: "https://example.org/storm"), "guid; title changed"
    ),
    (Item("Storm", guid: "g1"), Item("Storm: 3 hurt", guid: "g1"), "guid; title changed"),
    (
      Item("Storm", link: "https://example.org/storm"),
      Item("Storm: 3 hurt", link: "https://example.org/storm"), "link; title changed"
    ),
    (
      Item("Storm", guid: "g1", link: "https://example.org/storm"),
      Item("Storm: 3 hurt", guid: "g2", link: "https://example.org/storm?utm_campaign=x"),
      "link; title changed"
    ),
  ])
  func `an edited title is an update`(first: Item, again: Item, because: String) throws {
    let desk = try Desk()
    try desk.hear([first])
    let events = try desk.hear([again])
    #expect(events.map(\.kind) == [.update])
    #expect(events.first?.was == "Storm")
    #expect(events.first?.item.title == "Storm: 3 hurt")
    #expect(events.first?.itemID == 1)
    #expect(events.first?.because == because)
    #expect(try desk.hear([again]).isEmpty)
  }

  @Test(arguments: [
    // A guid on another link under another title is reused.
    (
      Item("Storm", guid: "g1", link: "https://example.org/storm"),
      Item("Election", guid: "g1", link: "https://example.org/election"), "guid reused"
    ),
    // The same title a day later.
    (Item("Weather", ago: 1500), Item("Weather", ago: 10), "new"),
    (
      Item("Weather", ago: 1500, guid: "g1", link: "https://example.org/1"),
      Item("Weather", ago: 10, guid: "g2", link: "https://example.org/2"), "new"
    ),
    // Ids are bytes: precomposed and combining letters are two ids.
    (Item("Storm", guid: "caf\u{E9}"), Item("Rain", guid: "cafe\u{301}"), "new"),
    (Item("Storm", guid: "g1"), Item("Rain", guid: "G1"), "new"),
    (
      Item("Storm", link: "https://example.org/?id=1"),
      Item("Rain", link: "https://example.org/?id=2"), "new"
    ),
  ])
  func `another item`(first: Item, other: Item, because: String) throws {
    let desk = try Desk()
    try desk.hear([first])
    let events = try desk.hear([other])
    #expect(events.map(\.kind) == [.new])
    #expect(events.first?.because == because)
    #expect(try desk.hear([first, other]).isEmpty)
  }

  @Test func `a guid shared by five items loses none of them`() throws {
    let desk = try Desk()
    let items = (1...5).map { (number: Int) in
      Item("Number \(number)", ago: number, guid: "same", link: "https://example.org/\(number)")
    }
    #expect(try desk.hear(items).count == 5)
    #expect(try desk.hear(items.reversed()).isEmpty)
    #expect(
      try desk.hear([Item("Number 6", ago: 0, guid: "same", link: "https://example.org/6")]).count
        == 1)
    #expect(try desk.hear(items).isEmpty)
    // Its own link still finds the one whose title changed.
    let edited = Item("Number three", ago: 3, guid: "same", link: "https://example.org/3")
    let events = try desk.hear([edited] + items.prefix(2))
    #expect(events.map(\.was) == ["Number 3"])
  }

  @Test func `a guid and a link shared by five items lose none of them`() throws {
    let desk = try Desk()
    let items = (1...5).map { (number: Int) in
      Item("Number \(number)", ago: number, guid: "same", link: "https://example.org/")
    }
    #expect(try desk.hear(items).count == 5)
    #expect(try desk.hear(items).isEmpty)
    let next = Item("Number 6", ago: 0, guid: "same", link: "https://example.org/")
    #expect(try desk.said([next] + items.prefix(4)) == ["new Number 6"])
  }

  @Test func `a first entry that moves down the list stays itself`() throws {
    // A listing without guids whose entries all link to the same page.
    let desk = try Desk()
    let all = (1...12).map { (number: Int) in
      Item("Number \(number)", ago: 100 - number, link: "https://example.org/#\(number)")
    }
    #expect(try desk.hear(Array(all[..<4])).count == 4)
    for end in 5...12 {
      #expect(try desk.said(Array(all[(end - 4)..<end])) == ["new Number \(end)"])
    }
  }

  @Test func `one document says an item twice`() throws {
    let desk = try Desk()
    let item = Item("Storm", guid: "g1", link: "https://example.org/storm")
    let teaser = Item("Storm", link: "https://example.org/storm?utm_medium=top")
    #expect(try desk.hear([item, teaser, item]).count == 1)
    let edited = Item("Storm over", guid: "g1", link: "https://example.org/storm")
    #expect(try desk.said([edited, edited]) == ["update Storm over"])
    #expect(try desk.store.tally().items == 1)
  }

  /// The one with its guid says what is kept; the others are it by their link and their title.
  @Test(arguments: [
    Item("Storm", link: "https://example.org/storm?utm_source=rss"), Item("STORM"),
  ])
  func `an item that is like one that did not change is told with it, not anew`(like: Item) throws {
    let desk = try Desk()
    let storm = Item("Storm", guid: "g1", link: "https://example.org/storm")
    try desk.hear([storm, Item("Rain", guid: "g2")])
    #expect(
      try desk.said([like, storm, Item("Rain", guid: "g2")]) == [])
    #expect(try desk.said([storm, like, Item("Rain", guid: "g2")]) == [])
  }

  @Test func `one title stands on two items of a document`() throws {
    let desk = try Desk()
    let morning = Item("Weather warning", ago: 300, guid: "g1", link: "https://example.org/1")
    let noon = Item("Weather warning", ago: 10, guid: "g2", link: "https://example.org/2")
    #expect(try desk.hear([noon, morning]).count == 2)
    #expect(try desk.hear([morning, noon]).isEmpty)

    let bare = [Item("Tide table", ago: 300), Item("Tide table", ago: 10)]
    #expect(try desk.hear(bare).count == 2)
    #expect(try desk.hear(bare).isEmpty)
  }

  @Test func `a new item may carry the title of one that is still listed`() throws {
    let desk = try Desk()
    let first = Item("Weather warning", ago: 300, guid: "g1", link: "https://example.org/1")
    let second = Item("Weather warning", ago: 10, guid: "g2", link: "https://example.org/2")
    try desk.hear([first])
    #expect(try desk.hear([second, first]).map(\.itemID) == [2])
  }

  @Test func `a link to the listing itself names no item`() throws {
    let desk = try Desk()
    desk.source.place = .url("https://example.org/latest")
    try desk.hear([Item("Storm", link: "https://example.org/latest")])
    #expect(
      try desk.said([Item("Rain", link: "https://www.example.org/latest")]) == ["new Rain"])
  }

  @Test func `a clock without a day is the same clock tomorrow`() throws {
    let desk = try Desk()
    let item = Item(
      title: "Storm", published: Stamp(day: nil, time: TimeOfDay(hour: 5, minute: 40)))
    try desk.hear([item], kind: .textListing)
    for _ in 1...4 {
      desk.now = desk.now.adding(seconds: 86_400)
      #expect(try desk.hear([item], kind: .textListing).isEmpty)
    }
  }

  @Test func `sources do not know each other's items`() throws {
    let desk = try Desk()
    let item = Item("Storm", guid: "g1", link: "https://example.org/storm")
    try desk.hear([item])
    desk.source.id = "other"
    #expect(try desk.hear([item]).map(\.itemID) == [2])
  }

  @Test func `guid and link that swing back and forth stay one item`() throws {
    let desk = try Desk()
    func item(_ server: String, _ title: String) -> Item {
      Item(title, guid: server, link: "https://\(server).example.org/storm")
    }
    try desk.hear([item("a", "Storm")])
    #expect(try desk.hear([item("b", "Storm")]).isEmpty)
    #expect(try desk.hear([item("a", "Storm")]).isEmpty)
    // By now the item is known by both names, whatever its title.
    #expect(try desk.said([item("b", "Storm over")]) == ["update Storm over"])
    #expect(try desk.said([item("a", "Storm is over")]) == ["update Storm is over"])
    #expect(try desk.store.tally().items == 1)
  }

  /// RELIABILITY.md row 12, fifty fetches each.
  @Test(arguments: Change.allCases)
  func `nothing is told again`(change: Change) throws {
    let desk = try Desk()
    let items = (1...20).map { (number: Int) in
      Item(
        "Number \(number)", ago: number, guid: "g\(number)", link: "https://example.org/\(number)")
    }
    #expect(try desk.hear(items).count == 20)
    for round in 1...50 {
      let changed = items.enumerated().map { change.apply(to: $1, $0, round: round) }
      let events = try desk.hear(change.arrange(changed, round: round))
      #expect(events.count { $0.kind == .new } == 0)
      #expect(change == .titles || events.isEmpty)
    }
    #expect(try desk.hear(items).isEmpty)
    #expect(try desk.store.tally().items == 20)
  }

  enum Change: CaseIterable {
    case dates
    case guids
    case tracking
    case titles
    case letters
    case guidsAndTracking
    case guidsAndLinks
    case all
    case order
    /// Every other item is away, and comes back.
    case resurfacing

    func arrange(_ items: [Item], round: Int) -> [Item] {
      switch self {
      case .order:
        let start = round * 7 % items.count
        return Array((items[start...] + items[..<start]).reversed())
      case .resurfacing:
        return items.enumerated().filter { $0.offset % 2 == round % 2 }.map(\.element)
      default:
        return items
      }
    }

    func apply(to item: Item, _ index: Int, round: Int) -> Item {
      var item = item
      if self == .dates || self == .all {
        item.published = Stamp(
          Desk.morning.adding(seconds: Int64(600 * round - index)), offset: 0)
      }
      if [.guids, .guidsAndTracking, .guidsAndLinks, .all].contains(self) {
        item.guid = "\(item.guid ?? "")-\(round)"
      }
      if [.tracking, .guidsAndTracking, .all].contains(self) {
        item.link = (item.link ?? "") + "?utm_source=\(round)&gclid=\(round)"
      }
      if self == .guidsAndLinks { item.link = (item.link ?? "") + "/\(round)" }
      if self == .titles { item.title += " (\(round))" }
      if self == .letters || self == .all { item.title = item.title.uppercased() }
      return item
    }
  }

  @Test func `items that leave and come back are not told again`() throws {
    let desk = try Desk()
    let items = (1...10).map { (number: Int) in
      Item("Number \(number)", ago: number, guid: "g\(number)")
    }
    try desk.hear(items)
    #expect(try desk.hear([]).isEmpty)
    desk.now = desk.now.adding(seconds: 40 * 86_400)
    #expect(try desk.hear(items).isEmpty)
  }

  @Test func `a title alone survives a week asleep`() throws {
    let desk = try Desk()
    let items = [Item("Storm", ago: 60), Item("Rain", ago: nil)]
    try desk.hear(items, kind: .textListing)
    desk.now = desk.now.adding(seconds: 10 * 86_400)
    #expect(try desk.hear(items, kind: .textListing).isEmpty)
  }

  @Test func `guid, title and tracking parameters may all change at once`() throws {
    let desk = try Desk()
    let link = "https://example.org/ferry"
    try desk.hear([Item("Ferry sinks", guid: "1", link: link + "?utm_source=feed")])
    let said = try desk.said([
      Item("Ferry sinks off Aldersund", guid: "2", link: link + "?fbclid=x&utm_source=mail")
    ])
    #expect(said == ["update Ferry sinks off Aldersund"])
  }
}

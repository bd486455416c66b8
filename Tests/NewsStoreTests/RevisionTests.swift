import NewsModel
import NewsStore
import NewsTime
import Testing

struct RevisionTests {
  @Test func `a title that swings back and forth is told once each`() throws {
    let desk = try Desk()
    func hear(_ title: String) throws -> [String] {
      try desk.hear([Item(title, guid: "g1")]).map { "\($0.was ?? "") > \($0.item.title)" }
    }
    #expect(try hear("A") == [" > A"])
    #expect(try hear("B") == ["A > B"])
    for _ in 1...5 {
      #expect(try hear("A").isEmpty)
      #expect(try hear("B").isEmpty)
    }
    #expect(try hear("A").isEmpty)
    #expect(try hear("C") == ["A > C"])
    #expect(try hear("B").isEmpty)
  }

  @Test(arguments: ["storm", "STORM", "Storm ", "Storm\u{A0}"])
  func `a title that reads the same is no update`(title: String) throws {
    let desk = try Desk()
    try desk.hear([Item("Storm", guid: "g1")])
    #expect(try desk.hear([Item(title, guid: "g1")]).isEmpty)
  }

  @Test func `a changed summary is kept, not told`() throws {
    let desk = try Desk()
    try desk.hear([Item("Storm", guid: "g1", summary: "Two trees fell.")])
    #expect(try desk.hear([Item("Storm", guid: "g1", summary: "Five trees fell.")]).isEmpty)
    #expect(try desk.store.events(EventQuery()).map(\.item.summary) == ["Five trees fell."])
    // A listing that leaves it out takes nothing back.
    #expect(try desk.hear([Item("Storm", guid: "g1")]).isEmpty)
    #expect(try desk.store.events(EventQuery()).map(\.item.summary) == ["Five trees fell."])
    #expect(
      try desk.store.revisions(of: 1).map(\.summary) == ["Two trees fell."])
  }

  @Test func `an event keeps the title it was told with`() throws {
    let desk = try Desk()
    for title in ["A", "B", "A", "C"] { try desk.hear([Item(title, guid: "g1")]) }
    let events = try desk.store.events(EventQuery())
    #expect(events.map(\.item.title) == ["A", "B", "C"])
    #expect(events.map(\.was) == [nil, "A", "A"])
    #expect(events.map(\.kind) == [.new, .update, .update])
    #expect(try desk.store.revisions(of: 1).map(\.title) == ["A", "B"])
  }

  @Test func `an update happens when the source says so, else when it is seen`() throws {
    let desk = try Desk()
    try desk.hear([Item("A", ago: 600, guid: "g1")])
    var item = Item("B", ago: 600, guid: "g1")
    item.updated = Item("", ago: 30).published
    #expect(try desk.hear([item]).map(\.time) == [Desk.morning.adding(seconds: -1800)])
    item.title = "C"
    item.updated = nil
    #expect(try desk.hear([item]).map(\.time) == [desk.now])
    item.title = "D"
    item.updated = Item("", ago: -60).published
    #expect(try desk.hear([item]).map(\.time) == [desk.now])
  }

  @Test func `a new date alone changes nothing that was said`() throws {
    let desk = try Desk()
    let first = Item("A", ago: 600, guid: "g1")
    let told = try desk.hear([first])
    #expect(try desk.hear([Item("A", ago: 5, guid: "g1")]).isEmpty)
    #expect(try desk.store.events(EventQuery()) == told)
    // But a stamp that tells more is taken.
    let dayOnly = Item(
      title: "Rain", guid: "g2",
      published: Stamp(day: Day(year: 2024, month: 6, day: 24), time: nil))
    try desk.hear([dayOnly])
    try desk.hear([Item("Rain", ago: 600, guid: "g2")])
    #expect(try desk.store.events(EventQuery()).last?.item.published == first.published)
  }

  @Test func `a long archive that is renamed is not told anew`() throws {
    let desk = try Desk()
    func items(_ suffix: String) -> [Item] {
      (0..<30).map { (number: Int) in
        Item("Number \(number)\(suffix)", ago: number * 1440, guid: "\(number)")
      }
    }
    try desk.hear(items(""))
    #expect(try desk.hear(items(" | The Wire")).count == 8)
  }
}

import NewsModel
import NewsStore
import NewsTime
import Testing

/// INTERFACES.md, "backlog" and "When".
struct BacklogTests {
  private static let day = 1440

  @Test(arguments: [
    // Setting, ages in minutes, how many are news.
    (Source.Backlog.recent, Array(stride(from: 0, to: 3000, by: 100)), 15),
    // At most 50.
    (.recent, Array(0..<200), 50),
    // At least 5, however old.
    (.recent, [0, 30 * day, 60 * day, 90 * day, 120 * day, 150 * day], 5),
    (.recent, [3000, 3001, 3002], 3),
    // The day counts from the newest of the document, not from now.
    (.recent, (0..<10).map { 20 * day + $0 }, 10),
    (.all, [0, 30 * day, 60 * day, 90 * day, 120 * day, 150 * day], 6),
    (.none, [0, 1, 2], 0),
    (.newest(2), [0, 1, 2], 2),
    (.newest(7), [0, 1, 2], 3),
    (.newest(0), [0, 1, 2], 0),
    (.recent, [], 0),
  ])
  func `what of a first fetch is news`(
    backlog: Source.Backlog, ages: [Int], news: Int
  ) throws {
    let desk = try Desk(backlog: backlog)
    let items = ages.map { (age: Int) in Item("Number \(age)", ago: age, guid: "\(age)") }
    let events = try desk.hear(items)
    #expect(events.count == ages.count)
    #expect(events.count { $0.kind == .new } == news)
    // The newest are, and they come last.
    #expect(events.suffix(news).allSatisfy { $0.kind == .new })
    #expect(
      events.dropLast(news).allSatisfy {
        $0.kind == .backlog && $0.because == "backlog (first fetch)"
      })
    #expect(try desk.hear(items).isEmpty)
  }

  @Test func `undated items of a first fetch are news from the top`() throws {
    let desk = try Desk(backlog: .recent)
    let events = try desk.hear(
      (0..<60).map { (number: Int) in Item("Number \(number)", ago: nil) })
    #expect(events.count { $0.kind == .new } == 50)
    #expect(events.last?.item.title == "Number 0")
    #expect(events.first { $0.kind == .new }?.item.title == "Number 49")
  }

  @Test func `a stamp in the future does not make the others old`() throws {
    let desk = try Desk(backlog: .recent)
    let items =
      [Item("From next year", ago: -365 * Self.day)]
      + (0..<10).map { (number: Int) in Item("Number \(number)", ago: 60 * number) }
    #expect(try desk.hear(items).count { $0.kind == .new } == 11)
  }

  @Test func `ten thousand items of a first fetch`() throws {
    let desk = try Desk(backlog: .recent)
    let events = try desk.hear(
      (0..<10_000).map { (number: Int) in Item("Number \(number)", ago: number, guid: "\(number)") }
    )
    #expect(events.count == 10_000)
    #expect(events.count { $0.kind == .new } == 50)
  }

  @Test func `later, what is a week older than its newest neighbour is no news`() throws {
    let desk = try Desk(backlog: .none)
    let first = Item("Number 0", ago: 0, guid: "0")
    try desk.hear([first])
    let items = [6, 7, 8, 400].map { (days: Int) in
      Item("\(days) days", ago: days * Self.day, guid: "\(days) days")
    }
    let events = try desk.hear([first] + items)
    #expect(
      events.map { "\($0.kind.rawValue) \($0.item.title)" }
        == ["backlog 400 days", "backlog 8 days", "new 7 days", "new 6 days"])
    #expect(events.first?.because == "backlog (archived)")
  }

  @Test func `an empty first document does not use the backlog up`() throws {
    let desk = try Desk(backlog: .newest(1))
    #expect(try desk.hear([]).isEmpty)
    let events = try desk.hear([Item("Storm", ago: 1), Item("Rain", ago: 2)])
    #expect(events.map(\.kind) == [.backlog, .new])
  }

  @Test func `nothing is said of the changes of what was kept as seen`() throws {
    let desk = try Desk(backlog: .none)
    try desk.hear([Item("Storm", guid: "g1")])
    #expect(try desk.hear([Item("Storm over", guid: "g1")]).isEmpty)
  }
}

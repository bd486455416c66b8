import NewsModel
import NewsStore
import NewsText
import NewsTime
import Testing

struct SearchTests {
  private static func desk() throws -> Desk {
    let desk = try Desk()
    try desk.hear([
      Item("Storm hits Derbent", ago: 300, guid: "g1", summary: "Roofs are gone, says the mayor."),
      Item("Mayor opens school", ago: 200, guid: "g2", summary: "After the storms of May."),
      Item("東京で地震が発生", ago: 100, guid: "g3"),
    ])
    desk.source.id = "post"
    try desk.hear([Item("Türkiye sends help", ago: 50, guid: "p1", summary: "To Derbent's roofs.")])
    return desk
  }

  private static func found(
    _ words: [String], in desk: Desk, _ query: EventQuery = EventQuery(),
    order: SearchOrder = .newest, limit: Int = 10
  ) throws -> [String] {
    let words = try SearchWords(words.joined(separator: " "))
    return try desk.store.search(words, query, order: order, limit: limit)
      .map { $0.item.guid ?? "" }
  }

  @Test(arguments: [
    (["storm"], ["g2", "g1"]), (["STORMS", "mayor"], ["g2", "g1"]), (["derb*"], ["p1", "g1"]),
    (["turkiye"], ["p1"]), (["地震"], ["g3"]), (["震"], ["g3"]), (["京都"], []),
    ([#""roofs are""#], ["g1"]), ([#""are roofs""#], []), (["/^Storm/"], ["g1"]),
    (["mayor", "/school$/"], ["g2"]), (["rain"], []), (["storm", "-school"], ["g1"]),
    (["storm", #"-"opens school""#], ["g1"]), (["mayor", "-/^Storm/"], ["g2"]),
  ])
  func `a search finds every item that has all the words`(words: [String], guids: [String]) throws {
    #expect(try Self.found(words, in: try Self.desk()) == guids)
  }

  @Test func `the best are those that have the words in their title`() throws {
    let desk = try Self.desk()
    #expect(try Self.found(["storm"], in: desk, order: .best) == ["g1", "g2"])
    #expect(try Self.found(["mayor"], in: desk, order: .best, limit: 1) == ["g2"])
  }

  @Test func `a search gives the last event within its bounds`() throws {
    let desk = try Self.desk()
    let query = EventQuery(kinds: [.update])
    #expect(try Self.found(["storm"], in: desk, query) == [])
    #expect(try Self.found(["/storm/i"], in: desk, query) == [])
  }

  @Test func `a search keeps to its bounds`() throws {
    let desk = try Self.desk()
    #expect(try Self.found(["roofs"], in: desk, EventQuery(sources: ["wire"])) == ["g1"])
    let since = EventQuery(since: Desk.morning.adding(seconds: -60 * 60))
    #expect(try Self.found(["roofs"], in: desk, since) == ["p1"])
    #expect(try Self.found(["storm"], in: desk, limit: 1) == ["g2"])
    #expect(try Self.found(["storm"], in: desk, limit: 0) == [])
  }

  @Test func `a revised item is found by what it says, once`() throws {
    let desk = try Self.desk()
    desk.source.id = "wire"
    try desk.hear([Item("Hail hits Derbent", ago: 300, guid: "g1", summary: "Roofs are gone.")])
    #expect(try Self.found(["hail"], in: desk) == ["g1"])
    #expect(try Self.found(["storm"], in: desk) == ["g2"])
    #expect(try Self.found(["derbent"], in: desk) == ["p1", "g1"])
    let events = try desk.store.search(try SearchWords("hail"), limit: 5)
    #expect(events.map(\.kind) == [.update])
  }

  @Test func `what is undone is not found`() throws {
    let desk = try Self.desk()
    #expect(throws: Stop.self) {
      try desk.store.atomically {
        try desk.hear([Item("Rain over Baku", guid: "g9")])
        throw Stop()
      }
    }
    #expect(try Self.found(["rain"], in: desk) == [])
  }
}

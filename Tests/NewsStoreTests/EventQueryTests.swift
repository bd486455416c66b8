import NewsModel
import NewsStore
import NewsTime
import Testing

struct EventQueryTests {
  /// Ten items of two sources: seq 1...5 of `wire`, 6...10 of `post`; every third placed under
  /// topic `weather`, 9 and 10 in the story of item 1.
  private static func desk() throws -> Desk {
    let desk = try Desk()
    for source in ["wire", "post"] {
      desk.source.id = source
      desk.source.name = source.uppercased()
      try desk.hear(
        (1...5).map { (number: Int) in
          Item("\(source) \(number)", ago: 60 * number, guid: "\(number)")
        })
    }
    try desk.store.place(
      [3, 6, 9].map { (seq: Int64) in
        Placement(
          seq: seq, storyID: seq == 9 ? 1 : seq, topic: TopicName(id: "weather", name: "Weather"),
          because: "word")
      } + [Placement(seq: 10, storyID: 1, copyOf: 1, because: "folded title")])
    return desk
  }

  @Test(arguments: [
    (EventQuery(), Array(1...10)),
    (EventQuery(after: 8), [9, 10]),
    (EventQuery(through: 2), [1, 2]),
    (EventQuery(after: 2, through: 4), [3, 4]),
    (EventQuery(after: 10), []),
    (EventQuery(newest: 3), [8, 9, 10]),
    (EventQuery(newest: 0), []),
    (EventQuery(oldest: 2), [1, 2]),
    (EventQuery(after: 4, oldest: 2), [5, 6]),
    (EventQuery(through: 4, newest: 2), [3, 4]),
    (EventQuery(kinds: [.copy]), [10]),
    (EventQuery(kinds: [.new, .update]), Array(1...9)),
    (EventQuery(sources: ["post"]), [6, 7, 8, 9, 10]),
    (EventQuery(sources: ["post", "wire", "none"], newest: 1), [10]),
    (EventQuery(sources: ["none"]), []),
    (EventQuery(topics: ["weather"]), [3, 6, 9]),
    (EventQuery(sources: ["wire"], topics: ["weather"]), [3]),
    (EventQuery(story: 1), [9, 10]),
    (EventQuery(item: 7), [7]),
    // Item 5 of a source is its newest, an hour before the morning.
    (EventQuery(since: Desk.morning.adding(seconds: -7200)), [4, 5, 9, 10]),
    (EventQuery(since: Desk.morning.adding(seconds: -7200), newest: 2), [9, 10]),
    (EventQuery(until: Desk.morning.adding(seconds: -14_400)), [1, 6]),
    (
      EventQuery(
        after: 4, since: Desk.morning.adding(seconds: -10_800),
        until: Desk.morning.adding(seconds: -7200)), [8]
    ),
  ])
  func `what is asked for`(query: EventQuery, seqs: [Int64]) throws {
    #expect(try Self.desk().store.events(query).map(\.seq) == seqs)
  }

  @Test func `a placement turns a new item into a copy, and says where`() throws {
    let desk = try Self.desk()
    let events = try desk.store.events(EventQuery())
    #expect(events[9].kind == .copy)
    #expect(events[9].copyOf == 1)
    #expect(events[9].storyID == 1)
    #expect(events[9].because == "new; folded title")
    #expect(events[9].also.isEmpty)
    #expect(events[0].also == ["POST"])
    #expect(events[8].topic == TopicName(id: "weather", name: "Weather"))
    #expect(events[8].kind == .new)

    // Placed for itself again, it is new, and nobody's copy.
    try desk.store.place([Placement(seq: 10, storyID: 10, because: "alone")])
    let again = try desk.store.events(EventQuery())
    #expect(again[9].kind == .new)
    #expect(again[9].because == "new; alone")
    #expect(again[0].also.isEmpty)
  }

  @Test func `what is placed as it is kept reads the same as what is placed later`() throws {
    let weather = TopicName(id: "weather", name: "Weather")
    func placements(_ events: [Event]) -> [Placement] {
      [
        Placement(seq: events[0].seq, storyID: 7, topic: weather, because: "word"),
        Placement(seq: events[1].seq, storyID: 1, copyOf: 1, because: "folded title"),
        Placement(seq: events[2].seq, storyID: 3, isKeptOut: true, because: "not: hockey"),
      ]
    }
    let items = (1...4).map { Item("Number \($0)", ago: 60 - $0, guid: "\($0)") }
    let later = try Desk()
    try later.store.place(placements(try later.hear(items)))
    let atOnce = try Desk()
    let given = try atOnce.store.keep(
      Reading(kind: .rss, items: items), of: atOnce.source,
      state: SourceState(source: atOnce.source.id), at: Desk.morning.adding(seconds: 600),
      placing: { events throws(StoreError) in placements(events) })
    #expect(given.map(\.kind) == [.new, .new, .new, .new])
    let events = try atOnce.store.events(EventQuery())
    #expect(events == (try later.store.events(EventQuery())))
    #expect(events.map(\.kind) == [.new, .copy, .backlog, .new])
    #expect(events.map(\.storyID) == [7, 1, 3, nil])
  }

  @Test func `a placement that fails undoes the keeping`() throws {
    let desk = try Desk()
    let failure = StoreError(.failed, path: desk.path, detail: "no")
    #expect(throws: failure) {
      _ = try desk.store.keep(
        Reading(kind: .rss, items: [Item("Storm")]), of: desk.source,
        state: SourceState(source: desk.source.id), at: desk.now,
        placing: { _ throws(StoreError) in throw failure })
    }
    #expect(try desk.store.lastSeq() == 0)
    #expect(try desk.store.states().isEmpty)
  }

  @Test func `each source that carries a copy is named once, in order`() throws {
    let desk = try Desk()
    for source in ["first", "zeta", "alpha", "zeta"] {
      desk.source.id = source
      desk.source.name = source
      let events = try desk.hear([Item("Storm in \(desk.now.seconds)", guid: "\(desk.now.seconds)")]
      )
      guard source != "first" else { continue }
      try desk.store.place(
        events.map { Placement(seq: $0.seq, storyID: 1, copyOf: 1, because: "folded title") })
    }
    #expect(try desk.store.events(EventQuery(item: 1)).map(\.also) == [["zeta", "alpha"]])
  }

  @Test func `what is backlog or an update stays so when it is placed`() throws {
    let desk = try Desk(backlog: .none)
    try desk.hear([Item("Old", guid: "g1")])
    try desk.hear([Item("A", guid: "g2")])
    try desk.hear([Item("B", guid: "g2")])
    try desk.store.place(
      (1...3).map { Placement(seq: $0, storyID: 1, copyOf: 1, because: "folded title") })
    #expect(try desk.store.events(EventQuery()).map(\.kind) == [.backlog, .copy, .update])
  }
}

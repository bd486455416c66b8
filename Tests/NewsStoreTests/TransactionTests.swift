import NewsModel
import NewsStore
import NewsTime
import Testing

struct TransactionTests {
  @Test func `what is undone leaves nothing`() throws {
    let desk = try Desk()
    try desk.hear([Item("Storm", guid: "g1")])
    let before = try desk.store.events(EventQuery())
    #expect(throws: Stop.self) {
      try desk.store.atomically {
        desk.source.id = "post"
        try desk.hear([Item("Rain", guid: "g2")])
        try desk.store.place([
          Placement(
            seq: 2, storyID: 1, copyOf: 1, topic: TopicName(id: "weather", name: "Weather"),
            because: "word")
        ])
        throw Stop()
      }
    }
    #expect(try desk.store.events(EventQuery()) == before)
    #expect(try desk.store.states().keys.sorted() == ["wire"])
    // Numbers that were given out meanwhile are void.
    #expect(try desk.hear([Item("Rain", guid: "g2")]).map(\.seq) == [2])
    try desk.store.place([
      Placement(
        seq: 2, storyID: 2, topic: TopicName(id: "weather", name: "Weather"), because: "word")
    ])
    let last = try desk.store.events(EventQuery()).last
    #expect(last?.sourceID == "post")
    #expect(last?.topic?.name == "Weather")
  }

  @Test func `what is caught inside leaves the rest`() throws {
    let desk = try Desk()
    try desk.store.atomically {
      try desk.hear([Item("Storm", guid: "g1")])
      #expect(throws: Stop.self) {
        try desk.store.atomically {
          try desk.hear([Item("Rain", guid: "g2")])
          throw Stop()
        }
      }
      try desk.hear([Item("Hail", guid: "g3")])
    }
    #expect(try desk.store.events(EventQuery()).map(\.item.title) == ["Storm", "Hail"])
    #expect(try desk.store.events(EventQuery()).map(\.seq) == [1, 2])
  }

  @Test func `a body gives its result`() throws {
    let desk = try Desk()
    #expect(try desk.store.atomically { try desk.hear([Item("Storm")]).count } == 1)
    let reader = try Store(path: desk.path, access: .read)
    #expect(try reader.lastSeq() == 1)
  }
}

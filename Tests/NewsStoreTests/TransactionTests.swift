import NewsModel
import NewsStore
import NewsText
import NewsTime
import TestSupport
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

  @Test func `a batch keeps several at once, and each alone can fail`() throws {
    let desk = try Desk()
    let reader = try Store(path: desk.path, access: .read)
    try desk.store.openBatch()
    try desk.hear([Item("Storm", guid: "g1")], state: SourceState(source: "wire", failures: 1))
    #expect(throws: Stop.self) {
      try desk.store.atomically {
        try desk.hear([Item("Rain", guid: "g2")], state: SourceState(source: "wire", failures: 2))
        throw Stop()
      }
    }
    desk.source.id = "post"
    try desk.hear([Item("Hail", guid: "g3")])
    #expect(try reader.lastSeq() == 0)
    try desk.store.closeBatch()
    #expect(try reader.events(EventQuery()).map(\.item.title) == ["Storm", "Hail"])
    #expect(try reader.states()["wire"]?.failures == 1)
  }

  @Test func `a search finds what a batch kept, and nothing that was undone in it`() throws {
    let desk = try Desk()
    try desk.store.openBatch()
    try desk.hear([Item("Storm", guid: "g1")])
    // It is revised before its words are written.
    try desk.hear([Item("Gale", guid: "g1")])
    #expect(throws: Stop.self) {
      try desk.store.atomically {
        try desk.hear([Item("Rain", guid: "g2")])
        throw Stop()
      }
    }
    // More words than wait for the end of a batch.
    let long = (0..<40_000).map { "word\($0)" }.joined(separator: " ")
    try desk.hear([Item("Hail", guid: "g3", summary: long)])
    try desk.hear([Item("Snow", guid: "g4")])
    try desk.store.closeBatch()
    for (word, found) in [
      ("storm", []), ("gale", ["g1"]), ("rain", []), ("word39999", ["g3"]), ("snow", ["g4"]),
    ] {
      let events = try desk.store.search(try SearchWords(word), limit: 10)
      #expect(events.map(\.item.guid) == found, "\(word)")
    }
  }

  @Test func `a batch that is never closed leaves nothing`() throws {
    let folder = TemporaryFolder()
    let path = folder.path("store.sqlite")
    try Store(path: path, access: .write).openBatch()
    #expect(try Store(path: path, access: .read).lastSeq() == 0)
    // The file is free again.
    let store = try Store(path: path, access: .write)
    try store.openBatch()
    try store.closeBatch()
  }
}

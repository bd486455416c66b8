import NewsModel
import NewsStore
import NewsTime
import Testing

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
  }
}

import NewsModel
import NewsText
import NewsTime
import Testing

@Suite struct EditionSnapshotTests {
  /// Every field set to something of its own.
  private var edition: Edition {
    let item = Item(
      title: "Títle \u{0} \"\\\u{1F600}\n", subtitle: "s", kicker: "k", summary: "m",
      author: "a", categories: ["x", "y"], link: "https://a.example/", guid: "g",
      published: Stamp(day: Day(ordinal: 19_898), time: TimeOfDay(hour: 1, minute: 2, second: 3)),
      updated: Stamp(day: nil, time: TimeOfDay(hour: 4, minute: 5), offset: -12_345),
      language: "ja", aside: "Read also")
    let full = Event(
      seq: 9_007_199_254_740_993, kind: .copy, itemID: 2, sourceID: "s", sourceName: "S",
      item: item,
      time: Instant(seconds: -5), firstSeen: Instant(seconds: 6), storyID: 3,
      topic: TopicName(id: "t", name: "T"), was: "w", copyOf: 4, also: ["b", "c"], because: "r")
    let bare = Event(
      seq: 1, kind: .new, itemID: 1, sourceID: "", sourceName: "", item: Item(title: ""),
      time: Instant(seconds: 0), firstSeen: Instant(seconds: 0))
    return Edition(
      id: "morning", day: Day(ordinal: 19_899), title: "Morning", cutoff: Instant(seconds: 10),
      made: Instant(seconds: 11), from: Instant(seconds: 9), zone: "Asia/Baku", after: 12,
      through: 13, brief: [2, 1],
      sections: [
        Edition.Section(
          id: "t", title: "T", kind: .thread,
          stories: [
            Story(id: 3, number: 1, day: 2, items: [full, bare]),
            Story(id: 5, number: 2, day: 1, items: []),
          ]),
        Edition.Section(id: "elsewhere", title: "E", kind: .elsewhere, stories: []),
      ], asked: 3, answered: 2,
      failed: [Edition.FailedSource(id: "f", name: "F", reason: "timed out")], apart: 4,
      links: .inline, desk: "Desk")
  }

  @Test func `a snapshot gives back the same edition`() throws {
    #expect(try Edition(snapshot: edition.snapshot()) == edition)
    var first = edition
    first.from = nil
    #expect(try Edition(snapshot: first.snapshot()) == first)
  }

  @Test func `the snapshot of a snapshot has the same bytes`() throws {
    let bytes = edition.snapshot()
    #expect(try Edition(snapshot: bytes).snapshot() == bytes)
  }

  @Test(
    arguments: [
      "", "{", "null", "[]", "{\"snapshot\":1}", "{\"snapshot\":2}",
      "{\"snapshot\":1,\"links\":\"end\",\"id\":7}",
    ])
  func `what is no snapshot is an error`(text: String) {
    #expect(throws: SnapshotError.self) { try Edition(snapshot: Array(text.utf8)) }
  }

  @Test func `any cut snapshot is an error, never a crash`() {
    let bytes = edition.snapshot()
    for length in 0..<bytes.count {
      #expect(throws: SnapshotError.self) { try Edition(snapshot: Array(bytes[..<length])) }
    }
  }
}

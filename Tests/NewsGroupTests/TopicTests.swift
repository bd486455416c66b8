import NewsGroup
import NewsModel
import NewsTime
import TestSupport
import Testing

@Suite struct TopicTests {
  private let topics = [
    Topic(id: "sea", name: "The sea", match: ["ferry", "port*"], not: ["hockey"]),
    Topic(id: "verrin", name: "Verrin", match: ["Verrin gorge", "/dam[s]?\\b/"], weight: 2),
  ]

  private func place(_ item: Item, _ source: Source? = nil) -> Placement {
    let source = source ?? Source(id: "a", name: "A", place: .file("/a"))
    var grouper = Grouper(topics: topics, sources: [source])
    return grouper.place([
      Event(
        seq: 1, kind: .new, itemID: 1, sourceID: source.id, sourceName: source.name, item: item,
        time: Instant(seconds: 0), firstSeen: Instant(seconds: 0))
    ])[0]
  }

  @Test(
    arguments: [
      ("A ferry leaves", "sea"), ("The ports are closed", "sea"), ("Ferries leave", "sea"),
      ("Ferry hockey club wins", nil), ("Second dam planned", "verrin"),
      ("Ferry reaches the Verrin gorge", "verrin"), ("Verrin by the gorge", nil),
      ("A quiet day", nil),
    ] as [(String, String?)])
  func `the user's words decide, the heavier topic first`(title: String, topic: String?) {
    let placed = place(Item(title: title)).topic
    #expect((placed?.media == nil ? placed?.id : nil) == topic)
  }

  @Test func `summary, subtitle and categories count, but no phrase runs over two of them`() {
    #expect(place(Item(title: "Quiet", summary: "The ferry is late")).topic?.id == "sea")
    #expect(place(Item(title: "Quiet", categories: ["Ports"])).topic?.id == "sea")
    #expect(place(Item(title: "At Verrin", subtitle: "Gorge closed")).topic == nil)
  }

  @Test func `a title of one endless word is read in no time`() {
    let word = String(repeating: "24", count: 50_000)
    let time = ThreadTime.measure {
      #expect(place(Item(title: "\(word) leaves the ferry")).topic?.id == "sea")
    }
    #expect(time < .seconds(5))
  }

  @Test func `a source stands under its topic where no word decides`() {
    let source = Source(id: "a", name: "A", place: .file("/a"), topics: ["sea"])
    #expect(place(Item(title: "A quiet day"), source).topic?.id == "sea")
    #expect(place(Item(title: "Second dam planned"), source).topic?.id == "verrin")
    #expect(place(Item(title: "Hockey tonight"), source).topic?.id != "sea")
    #expect(place(Item(title: "A quiet day"), source).because == "topic sea: source a")
  }

  @Test func `only and not keep an item out, and say by which word`() {
    let source = Source(
      id: "a", name: "A", place: .file("/a"), only: ["ferry"], not: ["hockey"])
    #expect(!place(Item(title: "A ferry leaves"), source).isKeptOut)
    let other = place(Item(title: "A quiet day"), source)
    #expect(other.isKeptOut)
    #expect(other.because == "kept out: only: none of its words")
    let barred = place(Item(title: "Ferry hockey"), source)
    #expect(barred.isKeptOut)
    #expect(barred.because == "kept out: not: hockey")
  }
}

import NewsEdit
import NewsModel
import NewsTime
import TestSupport
import Testing

@Suite struct EditorTests {
  /// Tuesday 25 June 2024, 06:30 UTC.
  private static let cutoff = Instant(seconds: 1_719_297_000)

  private static let topics = [
    Topic(id: "sea", name: "The sea", match: []),
    Topic(id: "verrin", name: "Verrin", match: [], weight: 2),
    Topic(id: "space", name: "Space", match: []),
  ]

  /// An event so many minutes before the cutoff.
  private static func event(
    _ seq: Int64, _ title: String, kind: Event.Kind = .new, item: Int64? = nil,
    story: Int64? = nil, topic: String? = nil, minutes: Int64 = 60, source: String = "coast",
    was: String? = nil, of original: Int64? = nil
  ) -> Event {
    let time = cutoff.adding(seconds: -minutes * 60)
    return Event(
      seq: seq, kind: kind, itemID: item ?? seq, sourceID: source, sourceName: source,
      item: Item(title: title), time: time, firstSeen: time, storyID: story,
      topic: topic.map { id in TopicName(id: id, name: id) }, was: was, copyOf: original)
  }

  private func edition(
    _ events: [Event], topics: [String] = [], sources: [String] = [], maximum: Int? = nil,
    after: Int64 = 0
  ) -> Edition {
    let plan = EditionPlan(
      id: "morning", title: "Morning digest", at: [], zone: .utc, topics: topics,
      sources: sources, maximum: maximum)
    return Editor.edition(
      plan: plan, desk: "Desk", day: Day(ordinal: 19_899), cutoff: Self.cutoff, made: Self.cutoff,
      from: nil, after: after, through: 1000, events: events, topics: Self.topics,
      report: Editor.Report(asked: 2, answered: 1, apart: 3))
  }

  private func titles(_ edition: Edition) -> [[String]] {
    edition.sections.map { [$0.title] + $0.stories.map { $0.lead?.item.title ?? "" } }
  }

  @Test func `sections are the user's topics by weight, then size; the rest is elsewhere, last`() {
    let told = edition([
      Self.event(1, "No topic"), Self.event(2, "Comet", topic: "space"),
      Self.event(3, "Boat", topic: "sea"), Self.event(4, "Ship", topic: "sea"),
      Self.event(5, "Dam", topic: "verrin"),
    ])
    #expect(told.sections.map(\.title) == ["Verrin", "The sea", "Space", "Elsewhere"])
    #expect(told.sections.map(\.kind) == [.topic, .topic, .topic, .elsewhere])
    #expect(told.stories.map(\.number) == [1, 2, 3, 4, 5])
    #expect(told.asked == 2 && told.answered == 1 && told.apart == 3 && told.desk == "Desk")
  }

  @Test func `an endless word neither holds an edition up nor hides what stands beside it`() {
    let word = String(repeating: "24", count: 50_000)
    let time = ThreadTime.measure {
      let told = edition([
        Self.event(1, "Council meets", topic: "sea"),
        Self.event(2, "\(word) killed in the harbour", topic: "sea"),
      ])
      #expect(told.stories.first?.lead?.seq == 2)
    }
    #expect(time < .seconds(5))
  }

  @Test func `backlog, side lists and what is outside the window are not told`() {
    var aside = Self.event(3, "Aside")
    aside.item.aside = "Read also"
    let told = edition(
      [Self.event(1, "Before"), Self.event(2, "Old", kind: .backlog), aside, Self.event(4, "New")],
      after: 1)
    #expect(titles(told) == [["Elsewhere", "New"]])
  }

  @Test func `a copy is a name under its original`() {
    let told = edition([
      Self.event(1, "Ferry sails"),
      Self.event(2, "Ferry sails", kind: .copy, story: 1, source: "post", of: 1),
      Self.event(3, "Ferry sails", kind: .copy, story: 1, source: "post", of: 1),
      Self.event(4, "Ferry sails", kind: .copy, story: 1, source: "wire", of: 1),
    ])
    #expect(told.stories.count == 1)
    #expect(told.stories[0].items.map(\.also) == [["post", "wire"]])
  }

  @Test func `a copy of what was told before is not told again`() {
    let told = edition([Self.event(9, "Ferry sails", kind: .copy, source: "post", of: 1)])
    #expect(told.sections.isEmpty)
  }

  @Test func `a copy speaks for an original that the edition's sources leave out`() {
    let events = [
      Self.event(1, "Ferry sails"),
      Self.event(2, "Ferry sails", kind: .copy, story: 1, source: "post", of: 1),
    ]
    let told = edition(events, sources: ["post"])
    #expect(told.stories.map { $0.items.map(\.sourceName) } == [["post"]])
  }

  @Test func `a revision of a new item is the item; of a told one it is an update`() {
    let told = edition([
      Self.event(1, "Toll 15"), Self.event(2, "Toll 20", kind: .update, item: 1, was: "Toll 15"),
      Self.event(3, "Ferry is late", kind: .update, item: 900, was: "Ferry sails"),
      Self.event(4, "Ferry is gone", kind: .update, item: 900, was: "Ferry is late"),
      Self.event(5, "Same words", kind: .update, item: 901, was: "Same words"),
      Self.event(6, "Only the summary", kind: .update, item: 902),
    ])
    let items = told.stories.flatMap(\.items)
    #expect(Set(items.map(\.item.title)) == ["Toll 20", "Ferry is gone"])
    #expect(items.first { $0.itemID == 1 }?.kind == .new)
    #expect(items.first { $0.itemID == 1 }?.was == nil)
    #expect(items.first { $0.itemID == 900 }?.was == "Ferry sails")
  }

  @Test func `an outcome or a number leads; the other items run from old to new`() {
    let told = edition([
      Self.event(1, "Leaders express condolences", story: 1, minutes: 10),
      Self.event(2, "Death toll from blast rises to 20", story: 1, minutes: 200),
      Self.event(3, "Governor speaks of the blast", story: 1, minutes: 100),
    ])
    #expect(
      told.stories.map { $0.items.map(\.seq) } == [[2, 3, 1]])
  }

  @Test func `ties go to the newest`() {
    let told = edition([
      Self.event(1, "Ferry route planned", story: 1, minutes: 90),
      Self.event(2, "Ferry route drawn", story: 1, minutes: 30),
    ])
    #expect(told.stories[0].lead?.seq == 2)
  }

  @Test func `in a section events stand before statements, and these before analysis`() {
    let told = edition([
      Self.event(1, "Why the ferry matters", topic: "sea", minutes: 1),
      Self.event(2, "Minister says the ferry is fine", topic: "sea", minutes: 2),
      Self.event(3, "Ferry route drawn up", topic: "sea", minutes: 300),
      Self.event(4, "Ferry runs aground, 12 injured", topic: "sea", minutes: 400),
    ])
    #expect(told.stories.map { $0.lead?.seq } == [4, 3, 2, 1])
  }

  @Test func `in brief are five at most, in the order of their numbers, over all sections`() {
    var events = (1...20).map {
      Self.event(Int64($0), "Boat \($0)a leaves", topic: "sea", minutes: 60 + Int64($0))
    }
    events.append(Self.event(30, "Comet is seen over the coast", topic: "space", minutes: 600))
    events.append(Self.event(31, "Blast kills 20 at a yard", minutes: 900))
    let told = edition(events)
    #expect(told.brief.count == Editor.briefLimit)
    #expect(told.brief == told.brief.sorted())
    let seqs = told.stories.filter { told.brief.contains($0.number) }.compactMap { $0.lead?.seq }
    #expect(seqs.contains(30) && seqs.contains(31))
  }

  @Test func `a short edition needs no brief`() {
    #expect(edition((1...5).map { Self.event($0, "Boat") }).brief.isEmpty)
    #expect(edition((1...6).map { Self.event($0, "Boat") }).brief.count == 5)
  }

  @Test func `an edition's own topics, sources and maximum bound it`() {
    let events = [
      Self.event(1, "Boat", topic: "sea"), Self.event(2, "Dam", topic: "verrin"),
      Self.event(3, "Quiet", source: "post"), Self.event(4, "Blast kills 20", source: "post"),
    ]
    #expect(titles(edition(events, topics: ["sea"])) == [["The sea", "Boat"]])
    #expect(edition(events, sources: ["post"]).stories.count == 2)
    #expect(titles(edition(events, maximum: 1)) == [["Elsewhere", "Blast kills 20"]])
  }

  @Test func `the order of arrival changes nothing`() {
    let events = (1...30).map { (number: Int64) -> Event in
      let topic = number % 3 == 0 ? "sea" : nil
      return Self.event(
        number, "Boat \(number) of \(number % 7)", story: number % 11 + 1, topic: topic,
        minutes: number * 37 % 300)
    }
    let first = edition(events)
    #expect(edition(events.reversed()) == first)
    #expect(edition(events.sorted { $0.time < $1.time }) == first)
  }

  @Test(
    arguments: [
      // Seen yesterday after the cutoff: told first this morning, so this is day 1.
      (Int64(600), 1), (Int64(24 * 60 + 60), 2), (Int64(3 * 24 * 60 + 60), 4),
    ])
  func `a story that goes on says its day`(minutes: Int64, day: Int) {
    let told = edition([
      Self.event(5, "New words", kind: .update, item: 900, minutes: minutes, was: "Old words")
    ])
    #expect(told.stories.map(\.day) == [day])
  }
}

import NewsEdit
import NewsModel
import NewsTime
import Testing

struct AlertTests {
  private struct Facts: AlertFacts {
    var firstFetch: Set<Int64> = []
    var revisions: Set<Int64> = []
    var sources: [Int64: Int] = [:]
    var known: Set<String> = []
    var originals: [Int64: Event] = [:]

    func isOfFirstFetch(_ event: Event) -> Bool { firstFetch.contains(event.seq) }
    func isFirst(_ event: Event) -> Bool { !revisions.contains(event.seq) }
    func sources(of event: Event) -> Int { sources[event.seq] ?? 1 }
    func original(of event: Event) -> Event { originals[event.seq] ?? event }
    func isKnown(name: String, before event: Event, days: Int) -> Bool { known.contains(name) }
  }

  /// Tue 25 June 2024, 12:00 UTC.
  private static let noon = Instant(seconds: 1_719_316_800)

  private static func event(
    _ seq: Int64, _ title: String, kind: Event.Kind = .new, topic: String? = nil,
    language: String? = nil, story: Int64? = nil, copyOf: Int64? = nil
  ) -> Event {
    Event(
      seq: seq, kind: kind, itemID: seq, sourceID: "wire", sourceName: "Wire",
      item: Item(title: title, language: language), time: noon, firstSeen: noon,
      storyID: story, topic: topic.map { TopicName(id: $0, name: $0) }, copyOf: copyOf)
  }

  private static func decide(
    _ rules: [AlertRule], _ events: [Event], at now: Instant = noon,
    memory: inout AlertMemory, facts: Facts = Facts(), all: [Event]? = nil
  ) throws -> [String] {
    let tellings = try Alerts(rules, zone: .utc).decide(
      events, at: now, memory: &memory, facts: facts
    ) { seq in (all ?? events).first { $0.seq == seq } }
    return tellings.map { "\($0.delivery): \($0.events.map(\.seq))" }
  }

  private static func decide(
    _ rule: AlertRule, _ events: [Event], facts: Facts = Facts()
  ) throws -> [String] {
    var memory = AlertMemory()
    return try decide([rule], events, memory: &memory, facts: facts)
  }

  @Test func `all keys must hold, and in a list any`() throws {
    let rule = AlertRule(
      match: ["earthquake*", "deprem*"], not: ["drill"], topics: ["quakes", "caucasus"],
      languages: ["en", "tr"], send: ["phone"])
    let events = [
      Self.event(1, "Earthquakes in Shaki", topic: "quakes", language: "en-GB"),
      Self.event(2, "Şeki'de deprem", topic: "caucasus", language: "tr"),
      Self.event(3, "Earthquake drill", topic: "quakes", language: "en"),
      Self.event(4, "Earthquake", topic: "sport", language: "en"),
      Self.event(5, "Earthquake", topic: "quakes", language: "de"),
      Self.event(6, "Earthquake", topic: "quakes"),
      Self.event(7, "Flood", topic: "quakes", language: "en"),
    ]
    #expect(try Self.decide(rule, events) == ["phone: [1, 2]"])
  }

  @Test func `copies, revisions, what was kept as seen and first fetches are no news`() throws {
    let rule = AlertRule(match: ["quake"], send: ["phone"])
    let events = [
      Self.event(1, "Quake", kind: .copy), Self.event(2, "Quake", kind: .update),
      Self.event(3, "Quake", kind: .backlog), Self.event(4, "Quake"), Self.event(5, "Quake"),
    ]
    let facts = Facts(firstFetch: [4], revisions: [2])
    #expect(try Self.decide(rule, events, facts: facts) == ["phone: [5]"])
  }

  @Test func `an item that takes its story further is news`() throws {
    let rule = AlertRule(match: ["quake"], send: ["phone"])
    let events = [Self.event(2, "Quake toll rises to 20", kind: .update, story: 1)]
    #expect(try Self.decide(rule, events) == ["phone: [2]"])
  }

  @Test func `one message a delivery, whatever rules found, each item once`() throws {
    let rules = [
      AlertRule(match: ["quake"], send: ["phone", "desk"]),
      AlertRule(match: ["Shaki"], send: ["phone"]),
    ]
    var memory = AlertMemory()
    let told = try Self.decide(
      rules, [Self.event(2, "Shaki calm"), Self.event(1, "Quake in Shaki")], memory: &memory)
    #expect(told == ["desk: [1]", "phone: [1, 2]"])
    #expect(memory.entries.isEmpty)
  }

  @Test func `a story is told once, when enough sources tell it`() throws {
    let rule = AlertRule(match: ["quake"], sources: 2, send: ["phone"])
    let first = Self.event(1, "Quake in Shaki", story: 1)
    let copy = Self.event(2, "Quake in Shaki", kind: .copy, story: 1, copyOf: 1)
    let third = Self.event(3, "Quake in Shaki kills 3", story: 1)
    let facts = Facts(sources: [2: 2, 3: 3], originals: [2: first])
    var memory = AlertMemory()
    #expect(try Self.decide([rule], [first], memory: &memory, facts: facts) == [])
    #expect(try Self.decide([rule], [copy], memory: &memory, facts: facts) == ["phone: [1]"])
    #expect(try Self.decide([rule], [third], memory: &memory, facts: facts) == [])
  }

  @Test(arguments: [
    ("Minister Petrov meets Ağalarova", true), ("Minister Petrov resigns", false),
    ("Ağalarova resigns", false), ("the talks of Petrov's", false),
    ("«Ağalarova»: talks with 'Ağalarova's' aide", true),
  ])
  func `a new name is one that stands inside a title and was in none`(
    title: String, isNew: Bool
  ) throws {
    let rule = AlertRule(newNameDays: 30, send: ["phone"])
    let told = try Self.decide(rule, [Self.event(1, title)], facts: Facts(known: ["Petrov"]))
    #expect(!told.isEmpty == isNew)
  }

  @Test func `quiet hours hold back, urgent words pass, and the end releases`() throws {
    let quiet = QuietHours(
      from: try #require(TimeOfDay(text: "23:00")), until: try #require(TimeOfDay(text: "06:30")))
    let rule = AlertRule(
      match: ["quake"], send: ["phone"], quiet: quiet, urgent: .words(["tsunami"]))
    let events = [Self.event(1, "Quake"), Self.event(2, "Quake and tsunami")]
    var memory = AlertMemory()
    let night = Self.noon.adding(seconds: 12 * 3600)
    #expect(
      try Self.decide([rule], events, at: night, memory: &memory) == ["phone: [2]"])
    #expect(
      try Self.decide([rule], [], at: night.adding(seconds: 600), memory: &memory, all: events)
        == [])
    let morning = night.adding(seconds: 6 * 3600 + 1800)
    #expect(
      try Self.decide([rule], [], at: morning, memory: &memory, all: events) == ["phone: [1]"])
    #expect(try Self.decide([rule], [], at: morning, memory: &memory, all: events) == [])
  }

  @Test func `more than the maximum waits, and comes as one`() throws {
    let rule = AlertRule(
      match: ["quake"], send: ["phone"], maximum: AlertRule.Rate(count: 2, seconds: 3600))
    let all = (1...5).map { Self.event($0, "Quake \($0)") }
    var memory = AlertMemory()
    var told: [[String]] = []
    for event in all {
      let now = Self.noon.adding(seconds: event.seq * 600)
      told.append(try Self.decide([rule], [event], at: now, memory: &memory, all: all))
    }
    #expect(told == [["phone: [1]"], ["phone: [2]"], [], [], []])
    let later = Self.noon.adding(seconds: 600 + 3600)
    #expect(
      try Self.decide([rule], [], at: later, memory: &memory, all: all) == ["phone: [3, 4, 5]"])
  }

  @Test func `a rule that is gone leaves nothing behind`() throws {
    let entry = AlertMemory.Entry(rule: 42, kind: .held, value: 1, at: Self.noon)
    var memory = AlertMemory([entry])
    #expect(try Self.decide([], [Self.event(1, "Quake")], memory: &memory) == [])
    #expect(memory.entries.isEmpty)
  }
}

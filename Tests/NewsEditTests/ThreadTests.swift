import NewsEdit
import NewsModel
import NewsTime
import TestSupport
import Testing

@Suite struct ThreadTests {
  /// Tuesday 25 June 2024, 06:30 UTC.
  private static let cutoff = Instant(seconds: 1_719_297_000)

  private static func event(
    _ seq: Int64, _ title: String, _ subtitle: String? = nil, story: Int64? = nil,
    topic: TopicName? = nil, source: String = "coast"
  ) -> Event {
    let time = cutoff.adding(seconds: -seq * 600)
    return Event(
      seq: seq, kind: .new, itemID: seq, sourceID: source, sourceName: source,
      item: Item(title: title, subtitle: subtitle), time: time, firstSeen: time, storyID: story,
      topic: topic)
  }

  private static func edition(_ events: [Event], topics: [Topic] = []) -> Edition {
    Editor.edition(
      plan: EditionPlan(id: "morning", title: "Morning digest", at: [], zone: .utc),
      day: Day(ordinal: 19_899), cutoff: cutoff, made: cutoff, from: nil, after: 0,
      through: 100_000, events: events, topics: topics, report: Editor.Report())
  }

  private static func events(_ titles: [String]) -> [Event] {
    titles.enumerated().map { event(Int64($0.offset + 1), $0.element) }
  }

  /// Section titles with the seqs that stand in them.
  private static func sections(_ edition: Edition) -> [String: Set<Int64>] {
    Dictionary(
      uniqueKeysWithValues: edition.sections.map { section in
        (section.title, Set(section.stories.flatMap { $0.items.map(\.seq) }))
      })
  }

  /// A day of a paper from an island called Tarvia.
  private static let wire = [
    "Toll of the Morvan bridge collapse rises to 12",  // 1
    "Engineers blame rust for the bridge collapse in Morvan",  // 2
    "Tarvia sends a rescue ship to Morvan",  // 3
    "Quellian parliament votes on the Tarvia accord",  // 4
    "Strikes in Quellia spread to the docks",  // 5
    "Why the Quellian miners are angry",  // 6
    "Tarvia hosts the VENTO7 summit in May",  // 7
    "Delegates of VENTO7 see the sunken church",  // 8
    "Ambassador of Tarvia hails the VENTO7 talks",  // 9
    "Tarvia wins the sailing cup",  // 10
    "Olive harvest in Tarvia is the best in ten years",  // 11
    "Two men found an old map in a wine cellar",  // 12
    "Tarvia raises the price of ferry tickets",  // 13
    "A lighthouse is for sale",  // 14
  ]

  @Test func `sections are the names that stories share, never the paper's commonplace`() {
    let told = Self.sections(Self.edition(Self.events(Self.wire)))
    #expect(told["Morvan"] == [1, 2, 3])
    #expect(told["Quellia"] == [4, 5, 6])
    #expect(told["VENTO7"] == [7, 8, 9])
    #expect(told["Tarvia"] == nil)
    #expect(told["Elsewhere"] == [10, 11, 12, 13, 14])
  }

  @Test func `threads say their kind, and stories why they stand there`() {
    let edition = Self.edition(Self.events(Self.wire))
    let thread = edition.sections.first { $0.title == "Morvan" }
    #expect(thread?.kind == .thread)
    #expect(thread?.id == "morvan")
    #expect(thread?.stories.first?.lead?.because.contains("thread: Morvan") == true)
    #expect(edition.sections.last?.kind == .elsewhere)
  }

  @Test func `the user's topics take their stories first`() {
    var events = Self.events(Self.wire)
    for index in 0..<3 { events[index].topic = TopicName(id: "bridges", name: "Bridges") }
    let edition = Self.edition(
      events, topics: [Topic(id: "bridges", name: "Bridges", match: ["bridge"])])
    #expect(edition.sections.first?.title == "Bridges")
    #expect(Self.sections(edition)["Morvan"] == nil)
  }

  @Test func `the rest stands under IPTC's topics, where two stories do`() {
    var events = Self.events(Self.wire)
    for index in [9, 11] { events[index].topic = MediaTopic.sport.topic }
    events[13].topic = MediaTopic.arts.topic
    let edition = Self.edition(events)
    #expect(Self.sections(edition)["Sport"] == [10, 12])
    #expect(edition.sections.first { $0.title == "Sport" }?.kind == .iptc)
    #expect(Self.sections(edition)["Elsewhere"] == [11, 13, 14])
  }

  @Test func `a story without a name joins the thread whose word it shares`() {
    let told = Self.sections(
      Self.edition(
        Self.events([
          "Flooding cuts off the villages of Ostrava valley",
          "Ostrava asks for boats as flooding goes on", "Ostrava schools closed by flooding",
          "Old maps show where flooding comes from", "A lighthouse is for sale",
        ])))
    #expect(told["Ostrava"] == [1, 2, 3, 4])
  }

  @Test func `a story in two threads goes under the rarer name`() {
    let told = Self.sections(
      Self.edition(
        Self.events([
          "Ships wait off Lorrin", "Rain in Lorrin", "Trains to Lorrin are late",
          "Mayor of Lorrin flies to Peska", "Bakers of Peska on strike", "Peska opens a pool",
          "A lighthouse is for sale", "Olives are dear", "Two men found a map",
          "Wind from the west",
          "A cat came home", "Roads are wet", "Bread is cheap", "Books are lent", "Lamps are lit",
          "Nets are dry", "Boats are in", "Bells are cast", "Hats are worn", "Wells are deep",
        ])))
    #expect(told["Lorrin"] == [1, 2, 3])
    #expect(told["Peska"] == [4, 5, 6])
  }

  @Test(
    arguments: [
      (
        ["Korrea tests a ship", "Fire in a Korrean port", "Talks with the Korreans fail"], "Korrea"
      ),
      (["Armonian pundit speaks", "The road to Armonia", "An Armonian choir"], "Armonia"),
      (["Бои под Ордынском", "Школы Ордынска открыты", "Мост в Ордынск закрыт"], "Ордынск"),
      (["Tarova'da yangın", "Bakan Tarova yolunda", "Eski Tarova evleri"], "Tarova"),
      (["Talvan limanı bağlandı", "Gəmilər Talvana gəldi", "Qədim Talvan yolu"], "Talvan"),
      (["Der Streit um Ostheim", "Neues aus Ostheim", "Die Brücke von Ostheim"], "Ostheim"),
      (["La grève à Verlon", "Le maire de Verlon parle", "Les quais de Verlon"], "Verlon"),
      (["タルビアで地震", "首相がタルビアを訪問", "雨のタルビア"], "タルビア"),
      (["塔维亚发生洪灾", "救援队抵达塔维亚", "塔维亚关闭港口"], "塔维亚"),
      (["زلزال يضرب تارفيا", "سفن تصل تارفيا", "مطار تارفيا مغلق"], "تارفيا"),
      (
        [
          "storm hits tarvenia port", "tarvenia closes roads", "ships leave tarvenia",
          "tarvenia dry",
        ],
        "tarvenia"
      ),
      (
        [
          "Storm Hits Tarvenia Port", "Tarvenia Closes Roads", "Ships Leave Tarvenia",
          "Tarvenia Dry",
        ],
        "Tarvenia"
      ),
    ] as [([String], String)])
  func `a label is the name as it is written, in any script`(titles: [String], label: String) {
    let told = Self.edition(Self.events(titles))
    #expect(told.sections.map(\.title) == [label])
  }

  @Test func `a name of two words is said whole`() {
    let told = Self.edition(
      Self.events(["Ships leave Port Velling", "Rain over Port Velling", "A Port Velling choir"]))
    #expect(told.sections.map(\.title) == ["Port Velling"])
    // Of two stories, where both words are seen to be names.
    let two = Self.edition(
      Self.events(["Bridge at Lake Orrin closed to lorries", "Wolves seen near Lake Orrin"]))
    #expect(two.sections.map(\.title) == ["Lake Orrin"])
  }

  @Test func `the order of arrival changes no section`() {
    let events = Self.events(Self.wire)
    let first = Self.sections(Self.edition(events))
    for shift in 1..<events.count {
      let turned = Array(events[shift...] + events[..<shift])
      #expect(Self.sections(Self.edition(turned)) == first)
      var renumbered = turned
      for index in renumbered.indices { renumbered[index].seq = Int64(index + 1) }
      let titles = Self.edition(renumbered).sections.map { section in
        (section.title, Set(section.stories.compactMap { $0.lead?.item.title }))
      }
      for (title, stories) in titles {
        let before = Set((first[title] ?? []).map { Self.wire[Int($0) - 1] })
        #expect(stories == before, "\(title) after a shift of \(shift)")
      }
    }
  }

  @Test func `a day of 5,000 stories from 400 sources has few threads, quickly`() {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    let places = (0..<300).map { "P\(letters[$0 % 26])lo\(letters[$0 / 26])mir" }
    let verbs = ["waits for", "writes to", "walks round", "sings in", "paints", "leaves"]
    let things = ["harbour", "garden", "tower", "bakery", "ladder", "orchard", "lantern", "cellar"]
    let events = (1...5000).map { number -> Event in
      let place = places[number * number % 301 % 300]
      let other = "\(things[number % 8])\(number % 977)"
      return Self.event(
        Int64(number), "A man \(verbs[number % 6]) the \(other) near \(place)",
        source: "s\(number % 400)")
    }
    var edition: Edition?
    let time = ThreadTime.measure { edition = Self.edition(events) }
    let threads = edition?.sections.filter { $0.kind == .thread } ?? []
    #expect(!threads.isEmpty && threads.count <= 12)
    #expect(edition?.stories.count == 5000)
    // A debug build on a busy machine; a release build takes a twentieth of it.
    #expect(time < .seconds(20))
  }
}

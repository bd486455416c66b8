import NewsGroup
import NewsModel
import NewsTime
import Testing

@Suite struct MediaTopicTests {
  private static func event(
    _ id: Int64, _ item: Item, source: String = "", kind: Event.Kind = .new, story: Int64? = nil
  ) -> Event {
    Event(
      seq: id, kind: kind, itemID: id, sourceID: source, sourceName: source, item: item,
      time: Instant(seconds: 0), firstSeen: Instant(seconds: 0), storyID: story)
  }

  private func place(_ item: Item) -> Placement {
    var grouper = Grouper(topics: [], sources: [])
    return grouper.place([Self.event(1, item)])[0]
  }

  @Test func `the seventeen topics have the published codes and names`() {
    #expect(MediaTopic.allCases.count == 17)
    #expect(MediaTopic.arts.id == "medtop:01000000")
    #expect(MediaTopic.labour.id == "medtop:09000000")
    #expect(MediaTopic.weather.id == "medtop:17000000")
    #expect(MediaTopic.economy.name == "economy, business and finance")
    for topic in MediaTopic.allCases { #expect(topic.topic.media == topic) }
    #expect(TopicName(id: "sea", name: "The sea").media == nil)
  }

  @Test(
    arguments: [
      ("Central bank raises interest rates as inflation climbs", "en", MediaTopic.economy),
      ("Striker scores twice as home side reach cup final", "en", .sport),
      ("Astronomers spot a planet with a new space telescope", "en", .science),
      ("Magnitude 6 earthquake leaves hundreds homeless", "en", .disaster),
      ("Бывшего чиновника приговорили за взятку, решил суд", "ru", .crime),
      ("Сборная выиграла матч и вышла в полуфинал чемпионата", "ru", .sport),
      ("Уряд і парламент обговорили законопроєкт про вибори", "uk", .politics),
      ("Merkez Bankası faiz kararını açıkladı, enflasyon geriledi", "tr", .economy),
      ("Futbol üzrə milli komanda turnirin finalına çıxdı", "az", .sport),
      ("Bundestag stimmt über das neue Gesetz der Regierung ab", "de", .politics),
      ("Les médecins de l'hôpital alertent sur une épidémie de grippe", "fr", .health),
      ("El equipo gana el partido con dos goles del delantero", "es", .sport),
      ("Incêndio destrói casas e bombeiros resgatam feridos", "pt", .disaster),
      ("La procura indaga sulla rapina: arrestati due ladri", "it", .crime),
      ("البنك المركزي يرفع أسعار الفائدة وسط التضخم", "ar", .economy),
      ("球队在决赛中击败对手夺得冠军", "zh", .sport),
      ("日銀が利上げを決定、円安と物価に対応", "ja", .economy),
      ("Timu yashinda mechi ya kombe kwa mabao mawili", "sw", .sport),
    ] as [(String, String, MediaTopic)])
  func `words of many languages tell the topic, with the language told or not`(
    title: String, language: String, topic: MediaTopic
  ) {
    #expect(place(Item(title: title, language: language)).topic?.media == topic)
    #expect(place(Item(title: title)).topic?.media == topic)
  }

  @Test func `a headline that says nothing stands under no topic`() {
    #expect(place(Item(title: "Where were they then?")).topic == nil)
    #expect(place(Item(title: "")).topic == nil)
  }

  @Test(
    arguments: [
      ("https://example.org/sport/4411-a-long-evening", [], MediaTopic.sport),
      ("https://money.example.org/2024/a-long-evening", [], .economy),
      ("https://example.org/news/health-4411", [], .health),
      ("https://example.org/a-long-evening", ["Wissenschaft"], .science),
      (nil, ["Культура"], .arts), (nil, ["体育"], .sport),
    ] as [(String?, [String], MediaTopic)])
  func `the publisher's section tells it where the words do not`(
    link: String?, categories: [String], topic: MediaTopic
  ) {
    let placement = place(Item(title: "A long evening", categories: categories, link: link))
    #expect(placement.topic?.media == topic)
    #expect(placement.because.contains("topic: section"))
  }

  @Test func `an item's own name in a link is no section`() {
    let item = Item(title: "A long evening", link: "https://example.org/2024/a-sport-for-all")
    #expect(place(item).topic == nil)
  }

  @Test func `the user's topics stand above IPTC's`() {
    var grouper = Grouper(
      topics: [Topic(id: "sea", name: "The sea", match: ["ferry"])], sources: [])
    let item = Item(title: "Ferry crash: rescuers find survivors after collision")
    #expect(grouper.place([Self.event(1, item)])[0].topic?.id == "sea")
  }

  @Test func `it says by which words`() {
    let because = place(Item(title: "Goalkeeper signs for league champions")).because
    #expect(because.contains("topic: words: goalkeeper"))
  }

  @Test func `words learn their topic from the company they keep, and remember it`() {
    var grouper = Grouper(topics: [], sources: [])
    let titles = [
      "Orlovin, Brenthall, Tormund and Askerly score a goal in the football season",
      "Bank profit and stock market shares rise", "Hospital doctors treat patients with a vaccine",
      "Police arrest a suspect over the murder in court", "Storm and snow forecast for the weekend",
    ]
    let events = (Int64(1)...100).map { number in
      Self.event(number, Item(title: "\(titles[Int(number) % 5]), part \(number)"))
    }
    let item = Item(title: "Orlovin, Brenthall, Tormund and Askerly are back")
    #expect(grouper.place([Self.event(190, item)])[0].topic == nil)
    _ = grouper.place(events)
    #expect(grouper.place([Self.event(191, item)])[0].topic?.media == .sport)

    let learnt = grouper.takeTopicCounts()
    #expect(grouper.takeTopicCounts().isEmpty)
    var next = Grouper(topics: [], sources: [], learnt: learnt)
    #expect(next.place([Self.event(192, item)])[0].topic?.media == .sport)
  }

  @Test func `what was learnt does not depend on the order of items`() {
    let events = (Int64(1)...40).map { number in
      let title =
        number % 2 == 0
        ? "Verrin bank profit rises \(number) percent" : "Tallow team wins match \(number)"
      return Self.event(number, Item(title: title), source: "s\(number % 3)")
    }
    func learnt(_ events: [Event]) -> [UInt64: [UInt16]] {
      var grouper = Grouper(topics: [], sources: [])
      _ = grouper.place(events)
      return Dictionary(
        uniqueKeysWithValues: grouper.takeTopicCounts().map { ($0.key, $0.counts) })
    }
    #expect(learnt(events) == learnt(events.reversed()))
  }

  @Test func `the words it keeps are bounded`() {
    var grouper = Grouper(topics: [], sources: [])
    for number in 1...4000 {
      let tail = String(String(number, radix: 36).reversed())
      let words = (0..<6).map { "w\($0)\(tail)" }
      let title = "Goalkeeper, striker and coach win football " + words.joined(separator: " ")
      _ = grouper.place([Self.event(Int64(number), Item(title: title))])
    }
    var rows: Set<UInt64> = []
    for row in grouper.takeTopicCounts() where !row.counts.isEmpty { rows.insert(row.key) }
    #expect(rows.count > 1000)
    #expect(rows.count <= 1 << 14)
  }
}

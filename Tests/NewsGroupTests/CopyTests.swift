import NewsGroup
import NewsModel
import NewsTime
import Testing

@Suite struct CopyTests {
  /// The placement of `second` after `first`, each of its own source, an hour apart.
  private func second(
    _ first: String, _ second: String, sources: [String] = ["a", "b"], hours: Int64 = 1,
    links: [String?] = [nil, nil]
  ) -> Placement {
    let configured = [
      Source(id: "a", name: "Aldersund Post", place: .file("/a")),
      Source(id: "b", name: "Hallam Daily", place: .file("/b")),
    ]
    var grouper = Grouper(topics: [], sources: configured)
    let events = [(first, sources[0], links[0], 0), (second, sources[1], links[1], hours)]
    return grouper.place(
      events.enumerated().map { index, event in
        Event(
          seq: Int64(index + 1), kind: .new, itemID: Int64(index + 1), sourceID: event.1,
          sourceName: event.1, item: Item(title: event.0, link: event.2),
          time: Instant(seconds: 1_000_000 + event.3 * 3600), firstSeen: Instant(seconds: 1_000_000)
        )
      })[1]
  }

  @Test(
    arguments: [
      ("Ferry service to Hallam resumes", "Ferry service to Hallam resumes"),
      ("Ferry service to Hallam resumes", "FERRY SERVICE TO HALLAM RESUMES"),
      ("Mayor's plan for the 'old' port", "Mayor’s plan for the “old” port"),
      ("Mayor's plan for the old port", "Mayor&#39;s plan for the old port"),
      ("Ferry service to Hallam resumes", "  Ferry service to\u{A0}Hallam resumes \u{200B}"),
      ("Ferry service to Hallam resumes", "Ferry service to Hallam resumes - BBC News"),
      ("Ferry service to Hallam resumes", "Ferry service to Hallam resumes | Hallam Daily"),
      ("Ferry service to Hallam resumes", "Ferry service to Hallam resumes — Le Quotidien"),
      ("Ferry service to Hallam resumes (AP)", "Ferry service to Hallam resumes (Reuters)"),
      ("Ferry service to Hallam resumes", "UPDATE 2-Ferry service to Hallam resumes"),
      ("Ferry service to Hallam resumes", "Breaking: Ferry service to Hallam resumes [VIDEO]"),
      ("Long queue at the Hallam ferry pier on Friday", "Long queue at the Hallam ferry ..."),
      ("Long queue at the Hallam fer…", "Long queue at the Hallam ferry pier on Friday"),
      ("Ferry service to Hallam resumes", "Ferry sevice to Hallam resumes"),
      ("Ferry service to Hallam resumes", "Ferry serivce to Hallam resumes"),
      ("Паромы в Халлам снова ходят", "Паромы в Халам снова ходят"),
      ("Metro-North line is closed today", "MetroNorth line is closed today"),
      ("U.S. senate votes on ferry bill", "US Senate votes on ferry bill"),
      ("港の新しい灯台が完成し夜の航路が開かれる", "港の新しい灯台が完成し、夜の航路が開かれる"),
    ])
  func `the same title elsewhere is a copy`(first: String, copy: String) {
    let placement = second(first, copy)
    #expect(placement.copyOf == 1)
    #expect(placement.storyID == 1)
    #expect(placement.because.hasPrefix("copy: "))
  }

  @Test(
    arguments: [
      ("Ferry sinks off Hallam, 20 dead", "Ferry sinks off Hallam, 21 dead"),
      ("Profit falls 3.5% at shipyard group", "Profit falls 35% at shipyard group"),
      ("Index moves by -3 points today", "Index moves by +3 points today"),
      ("Costs rise to 20 million for the port", "Costs rise to 20 billion for the port"),
      ("UPDATE 4-Ferry service to Hallam resumes", "UPDATE 7-Ferry service to Hallam resumes"),
      ("Euro rises against the old krone", "Euro falls against the old krone"),
      ("Hallam beats Verrin in the final", "Hallam beats Aldersund in the final"),
      ("Council accepts the ferry deal now", "Council rejects the ferry deal now"),
      ("Weather forecast for today - London", "Weather forecast for today - Paris"),
      ("Weather", "Weather"), ("Photo of the day", "Photos"),
      ("Hallam wins the cup", "Hallam wins the cup and the league"),
      ("Long queue at the Hallam pier", "Long queue at the Verrin ..."),
      ("港で火災が発生し三人が死亡した事故", "港で火災が発生し五人が死亡した事故"),
      ("Шторм унёс шесть лодок в море", "Шторм унёс семь лодок в море"),
    ])
  func `what tells something else is no copy`(first: String, other: String) {
    let placement = second(first, other)
    #expect(placement.copyOf == nil)
    #expect(!placement.because.hasPrefix("copy"))
  }

  @Test func `a copy comes within 72 hours`() {
    #expect(second("Ferry service resumes", "Ferry service resumes", hours: 72).copyOf == 1)
    #expect(second("Ferry service resumes", "Ferry service resumes", hours: 73).copyOf == nil)
  }

  @Test func `a source does not copy itself`() {
    let title = "Ferry timetable for the day"
    #expect(second(title, title, sources: ["a", "a"], hours: 24).copyOf == nil)
  }

  @Test func `the same canonical link is a copy, whatever the title`() {
    let placement = second(
      "Ferry service to Hallam resumes", "Boats sail again",
      links: ["https://www.a.example/1?utm_source=x", "http://a.example/1#top"])
    #expect(placement.copyOf == 1)
    #expect(placement.because == "copy: same link")
  }

  @Test func `a link that one source gives to many titles names no item`() {
    var grouper = Grouper(topics: [], sources: [])
    let titles = [("a", "Ferry sails"), ("a", "Train leaves"), ("b", "Plane lands")]
    let placements = grouper.place(
      titles.enumerated().map { index, title in
        Event(
          seq: Int64(index), kind: .new, itemID: Int64(index), sourceID: title.0,
          sourceName: title.0, item: Item(title: title.1, link: "https://a.example/live"),
          time: Instant(seconds: 0), firstSeen: Instant(seconds: 0))
      })
    #expect(placements.allSatisfy { $0.copyOf == nil })
  }

  @Test func `a copy of a copy is a copy of the first, over two runs`() {
    func event(_ seq: Int64, _ source: String, _ title: String) -> Event {
      Event(
        seq: seq, kind: .new, itemID: seq, sourceID: source, sourceName: source,
        item: Item(title: title), time: Instant(seconds: seq), firstSeen: Instant(seconds: seq))
    }
    var events = [
      event(1, "a", "Ferry service to Hallam resumes"),
      event(2, "b", "Ferry service to Hallam resumes"),
    ]
    var first = Grouper(topics: [], sources: [])
    for (index, placement) in first.place(events).enumerated() {
      events[index].storyID = placement.storyID
      events[index].copyOf = placement.copyOf
      if placement.copyOf != nil { events[index].kind = .copy }
    }
    var second = Grouper(topics: [], sources: [])
    second.restore(copies: first.takeCopies())
    for event in events {
      second.restore(
        PlacedItem(
          item: event.itemID, story: event.storyID ?? event.itemID, time: event.time.seconds,
          isCopy: event.copyOf != nil))
    }
    second.wait(for: events)
    let placement = second.place([event(3, "c", "Ferry sevice to Hallam resumes")])[0]
    #expect(placement.copyOf == 1)
    #expect(placement.storyID == 1)
  }

  @Test func `nothing is a copy of backlog, which nobody was told`() {
    func event(_ seq: Int64, _ source: String, _ kind: Event.Kind) -> Event {
      Event(
        seq: seq, kind: kind, itemID: seq, sourceID: source, sourceName: source,
        item: Item(title: "Ferry service to Hallam resumes"), time: Instant(seconds: seq),
        firstSeen: Instant(seconds: seq))
    }
    var grouper = Grouper(topics: [], sources: [])
    let placements = grouper.place([
      event(1, "a", .backlog), event(2, "b", .backlog), event(3, "c", .new),
    ])
    #expect(placements.allSatisfy { $0.copyOf == nil })
  }

  @Test func `many thousand items are placed, the old ones forgotten`() {
    var grouper = Grouper(topics: [], sources: [])
    var copies = 0
    for index in 0..<10_000 {
      let title = "Ferry \(index / 2) leaves the pier of Hallam"
      let event = Event(
        seq: Int64(index), kind: .new, itemID: Int64(index), sourceID: "s\(index % 2)",
        sourceName: "", item: Item(title: title), time: Instant(seconds: Int64(index) * 60),
        firstSeen: Instant(seconds: 0))
      if grouper.place([event])[0].copyOf == Int64(index - 1) { copies += 1 }
    }
    #expect(copies == 5_000)
  }
}

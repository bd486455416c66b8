import NewsGroup
import NewsModel
import NewsTime
import Testing

@Suite struct StoryTests {
  private func stories(_ titles: String...) -> Set<Set<String>> {
    var room = Newsroom()
    for (minute, title) in titles.enumerated() {
      room.hear(
        Newsroom.Line(title: title, source: "source \(minute)", minute: Int64(minute) * 7))
    }
    room.close()
    return room.stories
  }

  @Test(
    arguments: [
      (
        "Ferry Halvorsen sinks off Aldersund in heavy storm",
        "Storm sinks Aldersund ferry Halvorsen, crew rescued"
      ),
      ("Паром «Халворсен» затонул у Алдерсунда", "Затонувший у Алдерсунда паром Халворсен искали"),
      ("港湾局が新しい埠頭計画を発表", "新しい埠頭計画、港湾局が公開"),
      // Each names another place, and all else is the same.
      (
        "Storm tears roofs from houses and floods harbour streets in Oberwald",
        "Roofs gone, harbour streets under water as storm keeps Brandvik awake"
      ),
    ])
  func `one event in other words is one story`(first: String, second: String) {
    #expect(stories(first, second).count == 1)
  }

  @Test(
    arguments: [
      (
        "Death toll from Aldersund landslide rises to 20",
        "Floods in Vestmark: death toll tops 370"
      ),
      ("Parliament votes on the budget", "Harbour opens after repairs"),
      ("Minister visits Hallam", "Minister visits Oberwald"),
    ])
  func `what only general words join are two stories`(first: String, second: String) {
    #expect(stories(first, second).count == 2)
  }

  @Test func `a story that says another number is an update that tells the old one`() {
    var room = Newsroom()
    room.hear(Newsroom.Line(title: "Landslide in Aldersund valley kills 15", source: "a"))
    room.hear(
      Newsroom.Line(
        title: "Death toll of landslide in Aldersund valley rises to 20", source: "b", minute: 90))
    #expect(room.placements[1].storyID == 1)
    #expect(room.placements[1].was == "15")
    #expect(room.placements[1].copyOf == nil)
    #expect(room.placements[1].because.contains("aldersund"))
  }

  @Test func `what its story has said word for word is a repetition, and no copy`() {
    var room = Newsroom()
    room.hear(Newsroom.Line(title: "Landslide in Aldersund valley kills 15", source: "a"))
    room.hear(
      Newsroom.Line(title: "15 in Aldersund valley landslide kills", source: "b", minute: 90))
    #expect(room.placements[1].storyID == 1)
    #expect(room.placements[1].isRepeat)
    #expect(room.placements[1].copyOf == nil)
  }

  @Test(arguments: [("rejected", false), ("approved", true)])
  func `one word that turns the outcome round is told, however long the title`(
    verb: String, isRepeat: Bool
  ) {
    func title(_ verb: String) -> String {
      "Hallam, Oberwald, Aldersund and Lindeborg \(verb) joint fisheries and harbour treaty "
        + "negotiated by Halvorsen and Brandvik"
    }
    var room = Newsroom()
    room.hear(Newsroom.Line(title: title("approved") + " in Tjornvik", source: "a"))
    room.hear(Newsroom.Line(title: "In Tjornvik " + title(verb), source: "b", minute: 90))
    #expect(room.placements[1].storyID == 1)
    #expect(room.placements[1].copyOf == nil)
    #expect(room.placements[1].isRepeat == isRepeat)
  }

  @Test(arguments: [
    ("Parliament of Hallam approves Brandvik fisheries treaty", "approves"),
    // Another name, another number, another place, and a slip of the pen.
    ("Parliament of Oberwald rejects Brandvik fisheries treaty", nil),
    ("Parliament of Hallam rejects Halvorsen fisheries treaty", nil),
    ("Parliament of Hallam rejects 12 fisheries treaty", nil),
    ("Parliament of Hallam rejcets Brandvik fisheries treaty", nil),
    // More than one word.
    ("Parliament of Hallam approves Brandvik mining treaty", nil),
  ])
  func `a title with one word in another's place is an update`(before: String, was: String?) {
    var room = Newsroom()
    room.hear(Newsroom.Line(title: before, source: "a"))
    let title = "Parliament of Hallam rejects Brandvik fisheries treaty"
    room.hear(Newsroom.Line(title: title, source: "a", minute: 90))
    #expect(room.placements[1].was == was)
    #expect(was == nil || room.placements[1].storyID == 1 && !room.placements[1].isRepeat)
  }

  @Test func `the word that was is found when thousands of items are forgotten`() {
    var room = Newsroom()
    for index in 0..<4200 {
      room.hear(Newsroom.Line(title: "Report from bureau number \(index)", source: "a"))
    }
    for (verb, minute) in [("approves", 8640), ("rejects", 8700)] as [(String, Int64)] {
      let title = "Parliament of Hallam \(verb) Brandvik fisheries treaty"
      room.hear(Newsroom.Line(title: title, source: verb, minute: minute))
    }
    #expect(room.placements.last?.was == "approves")
  }

  @Test func `a story ends after three days of silence`() {
    var room = Newsroom()
    let title = "Ferry Halvorsen sinks off Aldersund in heavy storm"
    room.hear(Newsroom.Line(title: title, source: "a"))
    room.hear(
      Newsroom.Line(
        title: "Ferry Halvorsen raised off Aldersund", source: "b", minute: 4 * 1440))
    room.close()
    #expect(room.stories.count == 2)
    #expect(room.live.count == 1)
  }

  // MARK: Whatever the order, whatever the process

  /// Headlines of some thirty invented events, each four of its six words and one of anybody's.
  private static func lines(seed: UInt64) -> [Newsroom.Line] {
    var random = Shuffle(state: seed)
    func word(_ number: UInt64) -> String {
      let syllables = ["ba", "de", "fi", "go", "ku", "la", "me", "ni", "po", "ru", "sa", "te"]
      return (0..<4).map { syllables[Int(number >> (8 * $0) % 12)] }.joined()
    }
    let events = (0..<30).map { _ in (0..<6).map { _ in word(random.next() >> 16) } }
    let common = (0..<20).map { _ in word(random.next() >> 16) }
    return (0..<90).map { index in
      let event = events[Int(random.next() % 30)]
      let first = Int(random.next() % 3)
      let words = event[first..<first + 4] + [common[Int(random.next() % 20)]]
      return Newsroom.Line(
        title: words.joined(separator: " "), source: "s\(random.next() % 4)",
        minute: Int64(index / 9) * 3)
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `the order of arrival within a minute changes no story`(seed: UInt64) {
    let lines = StoryTests.lines(seed: seed)
    var random = Shuffle(state: seed &* 77)
    var expected: Set<Set<String>>?
    for _ in 0..<4 {
      let shuffled = lines.map { ($0, random.next()) }
        .sorted { ($0.0.minute, $0.1) < ($1.0.minute, $1.1) }.map(\.0)
      var room = Newsroom()
      room.hear(shuffled)
      room.close()
      if let expected { #expect(room.stories == expected) }
      expected = room.stories
    }
    #expect((2..<80).contains(expected?.count ?? 0))
  }

  /// What comes in its order is settled as it was placed; what does not is placed again.
  @Test(arguments: [1, 2, 3] as [UInt64])
  func `what comes in its order is settled as what comes the other way round`(seed: UInt64) {
    var lines = StoryTests.lines(seed: seed)
    for index in lines.indices {
      // Five a minute, for they are to meet there.
      lines[index].minute = Int64(index / 5)
      lines[index].second = Int64(index % 5) * 10
    }
    var forth = Newsroom()
    forth.hear(lines)
    forth.close()
    var back = Newsroom()
    for minute in 0...lines.count / 5 {
      back.hear(lines.filter { $0.minute == minute }.reversed())
    }
    back.close()
    #expect(forth.stories == back.stories)
    #expect((2..<80).contains(forth.stories.count))
    #expect(forth.stories.contains { $0.count > 3 })
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `a restart between any two items changes nothing`(seed: UInt64) {
    var steady = Newsroom()
    var restarted = Newsroom(restarts: true)
    for line in StoryTests.lines(seed: seed) {
      steady.hear(line)
      restarted.hear(line)
      #expect(steady.placements.last == restarted.placements.last)
    }
    for line in StoryTests.lines(seed: seed &+ 10) {
      var line = line
      line.minute += 600
      steady.hear(line)
      restarted.hear(line)
    }
    expectSame(&steady, &restarted)
  }

  /// Ends what both have heard, and compares all that came of it.
  private func expectSame(_ steady: inout Newsroom, _ restarted: inout Newsroom) {
    steady.close()
    restarted.close()
    #expect(steady.placements == restarted.placements)
    #expect(steady.events == restarted.events)
    #expect(steady.live == restarted.live)
    #expect(steady.progress == restarted.progress)
  }

  /// So many stories end in these days that what is left of them is laid out anew.
  @Test func `many days of many stories are the same with a new process each day`() {
    var random = Shuffle(state: 9)
    var steady = Newsroom()
    var restarted = Newsroom()
    for index in 0..<3800 {
      let words = (0..<6).map { _ in "w\(String(random.next() % 900, radix: 36))xyz" }
      let line = Newsroom.Line(
        title: words.joined(separator: " "), source: "s\(random.next() % 7)",
        minute: Int64(index) * 12 * 1440 / 3800)
      steady.hear(line)
      restarted.restarts = index % 314 == 313
      restarted.hear(line)
    }
    expectSame(&steady, &restarted)
    #expect((500..<2000).contains(steady.live.count))
  }

  @Test func `what was kept of a story and is cut is passed over`() throws {
    var room = Newsroom()
    room.hear(StoryTests.lines(seed: 5))
    room.close()
    let record = try #require(room.live.first)
    var grouper = Grouper(topics: [], sources: [])
    grouper.restoreStories(1) { body in
      for length in record.state.indices {
        body(StoryRecord(id: Int64(length) + 1, state: Array(record.state[..<length])))
      }
    }
    let event = try #require(room.events.first { $0.storyID == record.id })
    #expect(grouper.place([event])[0].storyID == event.itemID)
  }

  @Test func `two runs keep the same bytes`() {
    let states = (0..<2).map { _ in
      var room = Newsroom()
      room.hear(StoryTests.lines(seed: 5))
      room.close()
      return room.live
    }
    #expect(states[0] == states[1])
    #expect(!states[0].isEmpty)
  }
}

/// Numbers in an order that is the same in every run (splitmix64).
private struct Shuffle {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}

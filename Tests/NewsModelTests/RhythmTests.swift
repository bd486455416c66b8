import NewsModel
import NewsTime
import Testing

struct RhythmTests {
  /// Monday 2024-06-24 00:00 UTC.
  private static let monday = Instant(seconds: 1_719_187_200)

  private static func at(hour: Double) -> Instant {
    monday.adding(seconds: Int64(hour * 3600))
  }

  private static func perDay(_ rhythm: Rhythm) -> Double {
    rhythm.items / rhythm.watched * 24
  }

  @Test func `a first fetch tells the rate`() {
    var rhythm = Rhythm()
    // One each hour for thirty hours.
    rhythm.learn(
      stamped: (0..<30).map { Self.at(hour: Double($0)) }, isGapless: false,
      at: Self.at(hour: 30))
    #expect((21...27).contains(Self.perDay(rhythm)), "\(Self.perDay(rhythm))")
    #expect(rhythm.until == Self.at(hour: 30))
  }

  @Test func `an item pinned for years does not make a source slow`() {
    var rhythm = Rhythm()
    let pinned = Self.at(hour: -24 * 900)
    rhythm.learn(
      stamped: [pinned] + (0..<30).map { Self.at(hour: Double($0)) }, isGapless: false,
      at: Self.at(hour: 30))
    #expect((21...27).contains(Self.perDay(rhythm)), "\(Self.perDay(rhythm))")
  }

  @Test func `what is seen counts in its hour and day`() {
    var rhythm = Rhythm()
    rhythm.learn(stamped: [], isGapless: true, at: Self.at(hour: 0))
    rhythm.learn(
      stamped: [Self.at(hour: 9.5), Self.at(hour: 9.7), Self.at(hour: 33.2)], isGapless: true,
      at: Self.at(hour: 48))
    #expect((0..<24).filter { rhythm[hour: $0].items > 0 } == [9])
    #expect((0..<7).filter { rhythm[day: $0].items > 0 } == [0, 1])
    #expect(rhythm[day: 0].items > rhythm[day: 1].items)
    #expect((40...48).contains(rhythm.watched))
  }

  @Test func `items without a clock count, in no hour in particular`() {
    var rhythm = Rhythm()
    rhythm.learn(stamped: [], isGapless: true, at: Self.at(hour: 0))
    rhythm.learn(stamped: [], loose: 24, isGapless: true, at: Self.at(hour: 24))
    #expect((22...25).contains(Self.perDay(rhythm)), "\(Self.perDay(rhythm))")
    #expect((0..<24).allSatisfy { (0.8...1.2).contains(rhythm[hour: $0].items) })
  }

  @Test func `a document that holds nothing known is watched only as far back as it reaches`() {
    var rhythm = Rhythm()
    rhythm.learn(stamped: [], isGapless: true, at: Self.at(hour: 0))
    // Ten days later: the newest twenty of many, all of the last five hours.
    let now = Self.at(hour: 240)
    rhythm.learn(
      stamped: (0..<20).map { now.adding(seconds: -900 * $0) }, isGapless: false, at: now)
    #expect(Self.perDay(rhythm) > 70, "\(Self.perDay(rhythm))")
  }

  @Test func `old habits fade`() {
    var rhythm = Rhythm()
    rhythm.learn(stamped: [], isGapless: true, at: Self.monday)
    for day in 0..<120 {
      let busy = day < 30
      let end = Self.at(hour: Double(day + 1) * 24)
      rhythm.learn(
        stamped: busy ? (0..<48).map { end.adding(seconds: -1800 * $0) } : [], isGapless: true,
        at: end)
    }
    #expect(Self.perDay(rhythm) < 2, "\(Self.perDay(rhythm))")
  }

  @Test(arguments: [-1_719_187_200, -3600, 86_400 * 400])
  func `a clock that jumps teaches nothing`(seconds: Int64) {
    var rhythm = Rhythm()
    rhythm.learn(
      stamped: (0..<30).map { Self.at(hour: Double($0)) }, isGapless: false,
      at: Self.at(hour: 30))
    let before = (0..<24).map { rhythm[hour: $0] }
    rhythm.learn(stamped: [], isGapless: true, at: Self.at(hour: 30).adding(seconds: seconds))
    #expect((0..<24).map { rhythm[hour: $0] } == before)
  }

  @Test func `what is written down is read again`() throws {
    var rhythm = Rhythm()
    rhythm.learn(
      stamped: (0..<30).map { Self.at(hour: Double($0)) }, isGapless: false,
      at: Self.at(hour: 30))
    let text = try #require(rhythm.text)
    #expect(text.utf8.count < 600)
    let read = Rhythm(text: text)
    #expect(read.text == text)
    #expect(abs(read.items - rhythm.items) < 0.01)
    #expect(read.until == rhythm.until)
  }

  @Test(arguments: [nil, "", "1 2 3", "x y", "-1"])
  func `what cannot be read is nothing learned`(text: String?) {
    #expect(Rhythm(text: text) == Rhythm())
  }
}

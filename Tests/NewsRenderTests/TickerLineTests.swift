import NewsModel
import NewsRender
import NewsText
import NewsTime
import Testing

@Suite struct TickerLineTests {
  private func lines(_ format: TickerLine.Format) -> [String] {
    var ticker = TickerLine(format, zone: Zone.named(Samples.zone) ?? .utc)
    return Samples.events.flatMap { ticker.lines(for: $0) }
  }

  private func text(_ format: TickerLine.Format) -> String {
    lines(format).joined(separator: "\n") + "\n"
  }

  @Test func `a pipe gets whole titles`() throws {
    try Golden.expect(text(.pipe), "ticker-pipe.txt")
  }

  @Test func `a terminal gets colour, links and a rule at midnight`() throws {
    try Golden.expect(
      text(.terminal(width: 80, color: true, links: true, tellsQuiet: true)), "ticker-terminal.txt")
  }

  @Test func `json lines are their golden file`() throws {
    try Golden.expect(text(.jsonl), "ticker.jsonl")
  }

  @Test func `one item is one line, whatever it holds`() {
    #expect(lines(.pipe).count == Samples.events.count)
    for line in lines(.pipe) + lines(.jsonl) { #expect(!line.utf8.contains(0x0A)) }
  }

  @Test func `a pipe's line is exactly as the contract says`() {
    var ticker = TickerLine(.pipe, zone: Zone.named(Samples.zone) ?? .utc)
    let event = Samples.event(
      1, "2024-06-24 20:49", "Title", source: ("caliber", "Caliber.Az"),
      topic: TopicName(id: "dagestan", name: "Dagestan"), link: "https://caliber.example/1")
    #expect(
      ticker.lines(for: event) == [
        "2024-06-24T20:49+04:00  [Dagestan]  Title  (Caliber.Az)  https://caliber.example/1"
      ])
    var bare = event
    bare.topic = nil
    bare.item.link = nil
    #expect(ticker.lines(for: bare) == ["2024-06-24T20:49+04:00  Title  (Caliber.Az)"])
  }

  @Test(arguments: [20, 40, 60, 80, 132, 300])
  func `no terminal line is wider than the terminal`(width: Int) {
    for line in lines(.terminal(width: width, color: false, links: false, tellsQuiet: true)) {
      #expect(Cells.width(line) <= width, "\(line)")
    }
  }

  @Test func `a bare terminal line holds no escape`() {
    for line in lines(.terminal(width: 80, color: false, links: false, tellsQuiet: true)) {
      #expect(Array(line.utf8) == Hygiene.bytes(Array(line.utf8)))
    }
  }

  @Test(arguments: [100, 3_000, 3_900, 4_000, 4_096, 20_000])
  func `a line keeps within a pipe's write by losing its summary first`(length: Int) {
    var ticker = TickerLine(.jsonl, zone: .utc)
    let event = Samples.event(
      1, "2024-06-24 20:49", "Title", summary: String(repeating: "é\"", count: length / 3),
      link: "https://coast.example/1")
    let line = ticker.lines(for: event)[0]
    #expect(line.utf8.count < TickerLine.limit)
    #expect(line.contains("\"title\":\"Title\""))
    #expect(line.contains("\"link\":\"https://coast.example/1\""))
    #expect(line.contains("\"because\":\"first\""))
    #expect((try? JSONReader.parse(Array(line.utf8))) != nil)
  }

  @Test func `a title is never cut in json, however long`() throws {
    var ticker = TickerLine(.jsonl, zone: .utc)
    let title = String(repeating: "long ", count: 2000) + "end"
    let event = Samples.event(1, "2024-06-24 20:49", title, summary: "more")
    let line = ticker.lines(for: event)[0]
    let node = try JSONReader.parse(Array(line.utf8))
    #expect(node["title"]?.string == title)
    #expect(node["summary"]?.isNull == true)
  }

  private func terminal(_ whens: [String], tellsQuiet: Bool = true) -> [String] {
    var ticker = TickerLine(
      .terminal(width: 50, color: false, links: false, tellsQuiet: tellsQuiet),
      zone: Zone.named(Samples.zone) ?? .utc)
    return whens.enumerated().flatMap { index, when in
      ticker.lines(for: Samples.event(Int64(index + 1), "2024-06-" + when, "Title \(index)"))
    }
  }

  private static let steady = ["24 06:00", "24 06:20", "24 06:30", "24 07:00"]

  @Test func `hours without news are said where news is usual`() {
    let lines = terminal(TickerLineTests.steady + ["24 10:30"])
    #expect(lines.count == 6)
    #expect(lines[4] == "— 3 h without news —")
    #expect(terminal(TickerLineTests.steady + ["24 09:30"]).count == 5)
  }

  @Test func `a night's silence stands in the rule of the new day`() {
    let lines = terminal(TickerLineTests.steady + ["25 06:10"])
    #expect(lines[4].hasPrefix("── Tuesday 25 June ── 23 h without news ──"))
    #expect(lines.count == 6)
  }

  @Test func `a source that seldom speaks is not called silent`() {
    #expect(terminal(["24 02:00", "24 06:00", "24 10:00", "24 13:30", "24 18:00"]).count == 5)
  }

  @Test func `a ticker that leaves things out says nothing of silence`() {
    #expect(terminal(TickerLineTests.steady + ["24 18:00"], tellsQuiet: false).count == 5)
  }

  @Test(
    arguments: [
      ("Death toll rises to 15", "Death toll rises to 20", "Death toll rises to 20 (was 15)"),
      ("15", "Death toll rises to 20", "Death toll rises to 20 (was 15)"),
      ("Fire at plant", "Fire at plant: two dead", "Fire at plant: two dead"),
      (
        "Fire at the plant", "Fire at the plant, two dead in it",
        "Fire at the plant, two dead in it"
      ),
      ("Storm nears coast", "Storm nears coast quickly", "Storm nears coast quickly"),
      (
        "Minister denies that talks have failed", "Talks collapse in Geneva after nine days",
        "Talks collapse in Geneva after nine days (was: Minister denies that talks have failed)"
      ),
    ])
  func `an update says what it was`(old: String, new: String, line: String) {
    var ticker = TickerLine(.pipe, zone: .utc)
    let event = Samples.event(1, "2024-06-24 20:49", new, kind: .update, source: ("", ""), was: old)
    #expect(ticker.lines(for: event)[0].hasSuffix("  " + line))
  }
}

import NewsText
import NewsTime
import TestSupport
import Testing

/// `status --scores` and `revisions`: what sources add, and what they take back.
struct ScoreTests {
  /// Two sources of three items each, one of them told by both; all within the last hours.
  private func box() throws -> Box {
    let box = try Box()
    box.configure(
      #"""
      "sources": [ { "id": "early", "name": "Early", "file": "early.jsonl", "backlog": "all" },
        { "id": "late", "name": "Late", "file": "late.jsonl", "backlog": "all" } ]
      """#)
    return box
  }

  private func write(_ box: Box, _ name: String, _ items: [(title: String, minute: Int)]) {
    let start = WallClock.now().adding(seconds: -7200)
    let lines = items.map { item in
      #"{"id":"\#(name)-\#(item.minute)","title":"\#(item.title)","link":"https://\#(name).example/\#(item.minute)","published":"\#(start.adding(seconds: Int64(item.minute) * 60).text(in: .utc))"}"#
    }
    box.folder.write(lines.joined(separator: "\n") + "\n", to: name + ".jsonl")
  }

  @Test func `a score says who was first, by how long, and who only copies`() throws {
    let box = try box()
    write(
      box, "early",
      [
        ("Ferry Halvorsen sinks off Aldersund in heavy storm", 0),
        ("Council votes on tram line", 5),
      ])
    write(
      box, "late",
      [
        ("Ferry Halvorsen sinks off Aldersund in heavy storm", 30),
        ("Wolves seen near Oberwald", 40),
      ])
    #expect(box.run("fetch").status == 0)
    let table = box.run("status", "--scores")
    #expect(table.status == 0, "\(table.errors)")
    #expect(
      table.output == """
        SOURCE  ITEMS  COPIES  SHARE  FIRST   BY  LATER   BY
        early       2       0     0%      1  30m      0    -
        late        2       1    50%      0    -      1  30m

        """)
    let json = try JSONReader.parse(Array(box.run("status", "--scores", "--json").output.utf8))
    #expect(json["scores"]?.array?.last?["later_by"]?.integer == 1800)
  }

  @Test func `revisions tells headlines as they were and as they are`() throws {
    let box = try box()
    write(box, "late", [("Wolves seen near Oberwald", 40)])
    write(box, "early", [("Death toll rises to 15", 0), ("Council votes on tram line", 5)])
    #expect(box.run("fetch").status == 0)
    #expect(box.run("revisions").errors == "tidings: no headline was changed\n")
    write(box, "early", [("Death toll rises to 20", 0), ("Council votes on tram line", 5)])
    #expect(box.run("fetch").status == 0)
    let ended = box.run("revisions", "--since", "1h")
    #expect(ended.lines.count == 1)
    #expect(
      ended.lines.first?.hasSuffix("  i1  Early: Death toll rises to 15 → Death toll rises to 20")
        == true, "\(ended.output)")
    #expect(box.run("revisions", "--source", "late").output.isEmpty)
    let json = try JSONReader.parse(Array(box.run("revisions", "--json").output.utf8))
    #expect(json["was"]?.string == "Death toll rises to 15")
    #expect(json["title"]?.string == "Death toll rises to 20")
  }
}

import NewsTime
import TestSupport
import Testing

/// `why`, `show`, `open`, `mute`, `unmute`: by each way to name an item.
struct FindingTests {
  private func box() throws -> Box {
    let box = try Box()
    // Stories are of some days: what is older stands for itself.
    let stamps = [3, 2, 1].map { WallClock.now().adding(seconds: -3600 * $0).text(in: .utc) }
    box.folder.write(
      """
      {"title":"Ferry Halvorsen sinks off Aldersund in heavy storm","url":"https://example.org/a?utm_source=x","published":"\(stamps[0])"}
      {"title":"Storm sinks Aldersund ferry Halvorsen, crew rescued","url":"https://example.org/b","published":"\(stamps[1])"}
      {"title":"Council of Oberwald approves the new tram line","url":"https://example.org/c","published":"\(stamps[2])"}

      """, to: "wire.jsonl")
    box.configure(file: "wire.jsonl")
    let run = box.run("run", "--once", "--no-ticker")
    #expect(run.status == 0, "\(run.errors)")
    return box
  }

  @Test(arguments: ["i1", "https://example.org/a", "https://www.example.org/a", "heavy storm"])
  func `an item is found by its id, its link and its words`(name: String) throws {
    let ended = try box().run("show", name)
    #expect(ended.status == 0, "\(ended.errors)")
    #expect(ended.output.hasPrefix("i1  Ferry Halvorsen sinks off Aldersund in heavy storm\n"))
    #expect(ended.output.contains("https://example.org/a"))
  }

  @Test func `a digest's number is its story`() throws {
    let box = try box()
    let digest = try box.text("digests/latest.txt")
    #expect(digest.contains("Aldersund"))
    let shown = (1...2).map { box.run("show", "\($0)").output }
    #expect(shown.contains { $0.hasPrefix("s1\n") && $0.contains("i2") })
    #expect(shown.contains { $0.contains("i3") })
    #expect(box.run("show", "9").status == 65)
  }

  @Test func `why tells what joined a story`() throws {
    let box = try box()
    let why = box.run("why", "i2")
    #expect(why.status == 0, "\(why.errors)")
    #expect(why.output.contains("story s1"))
    #expect(why.output.contains("aldersund"))
    #expect(box.run("why", "i2", "--json").output.contains(#""story":"s1""#))
  }

  @Test func `why says each thing once`() throws {
    let box = try box()
    for name in ["i1", "i2", "i3"] {
      let lines = box.run("why", name).lines.map { $0.split(separator: " ").joined(separator: " ") }
      #expect(Set(lines).count == lines.count && !lines.contains("new"), "\(lines)")
    }
  }

  @Test func `what fits several items is listed, what fits none is said`() throws {
    let box = try box()
    let several = box.run("show", "the")
    #expect(several.status == 65 || several.output.hasPrefix("i3"))
    let none = box.run("show", "zeppelin")
    #expect(none.status == 65)
    #expect(none.errors.contains("zeppelin: nothing of that name"))
  }

  @Test func `mutes are lines of JSON too`() throws {
    let box = try box()
    let made = box.run("mute", "council", "--for", "3d", "--json")
    #expect(made.status == 0, "\(made.errors)")
    #expect(
      made.output.hasPrefix(#"{"name":"\"council\"","kind":"words","title":"council","made":"#))
    #expect(box.run("mute", "--json").output == made.output)
  }

  @Test func `a muted story is not told until it is taken back`() throws {
    let box = try box()
    #expect(box.run("mute", "s1", "--for", "3d").status == 0)
    #expect(box.run("mute").output.hasPrefix("s1  until "))
    #expect(!box.run("ticker").output.contains("Aldersund"))
    #expect(box.run("ticker", "--all").output.contains("Aldersund"))
    #expect(!box.run("digest", "--since", "2024-06-01").output.contains("Aldersund"))
    #expect(box.run("why", "i1").output.contains("muted"))
    #expect(box.run("unmute", "s1").status == 0)
    let none = box.run("mute")
    #expect(none.output.isEmpty && none.errors == "tidings: nothing is muted\n")
    #expect(box.run("ticker").output.contains("Aldersund"))
    #expect(box.run("unmute", "s1").status == 65)
  }

  @Test func `muted words hold back every item that has them`() throws {
    let box = try box()
    #expect(box.run("mute", "tram", "line").output == "\"tram line\"  for good\n")
    #expect(!box.run("ticker").output.contains("Oberwald"))
    #expect(box.run("ticker").output.contains("Aldersund"))
  }

  @Test func `only and not hold for every source`() throws {
    let box = try box()
    box.configure(file: "wire.jsonl", more: #", "not": ["tram"]"#)
    #expect(box.run("run", "--once", "--state", box.folder.path("other")).status == 0)
    let told = box.run("ticker", "--state", box.folder.path("other")).output
    #expect(!told.contains("Oberwald"))
    #expect(told.contains("Aldersund"))
  }
}

import TestSupport
import Testing

/// `search`: over everything kept, within the bounds and in the formats of the ticker.
struct SearchCommandTests {
  private func box() throws -> Box {
    let box = try Box()
    box.folder.write(
      """
      {"title":"Ferry Halvorsen sinks off Aldersund","link":"https://example.org/a","published":"2024-06-24T10:00:00Z","language":"en","summary":"All 120 aboard were brought to the north quay by fishing boats before the hull went under."}
      {"title":"Council of Oberwald approves the new tram line","link":"https://example.org/b","published":"2024-06-24T12:00:00Z","language":"en","summary":"A ferry had been the other choice."}
      {"title":"В Дербенте прошла буря","link":"https://example.org/c","published":"2024-06-24T13:00:00Z","language":"ru"}
      {"title":"東京で地震が発生","link":"https://example.org/d","published":"2024-06-24T14:00:00Z","language":"ja"}

      """, to: "wire.jsonl")
    box.configure(file: "wire.jsonl")
    let run = box.run("run", "--once", "--no-ticker")
    #expect(run.status == 0, "\(run.errors)")
    return box
  }

  private func links(_ ended: TestCommand.Ended) -> [String] {
    ended.output.split(separator: "\n").map { String($0.last ?? "?") }
  }

  @Test func `the best come first, and an excerpt says why`() throws {
    let ended = try box().run("search", "ferry")
    #expect(ended.status == 0, "\(ended.errors)")
    #expect(
      ended.output == """
        2024-06-24T14:00+04:00  Ferry Halvorsen sinks off Aldersund  (Wire)  https://example.org/a
        2024-06-24T16:00+04:00  Council of Oberwald approves the new tram line  (Wire)  \
        https://example.org/b  A ferry had been the other choice.

        """)
  }

  @Test(arguments: [
    (["ferry", "aldersund"], "a"), (["--newest", "ferry"], "ba"), (["\"north quay\""], "a"),
    (["\"quay north\""], ""), (["ferry -tram"], "a"), (["ald*", "sinks"], "a"),
    (["дербент"], "c"), (["БУРЯ"], "c"), (["地震"], "d"), (["/Ferry|tram/"], "ba"),
    (["ferry", "--language", "ru"], ""), (["--language", "ja", "/./"], "d"),
    (["ferry", "--since", "2024-06-24T15:00"], "b"), (["ferry", "-n", "1"], "a"),
    (["ferry", "--source", "wire", "--until", "2024-06-24T15:00"], "a"),
  ])
  func `it finds words in any language within bounds`(words: [String], found: String) throws {
    let box = try box()
    let ended = box.bare(
      ["search"] + words + ["--template", "{link}", "--config", box.folder.path("config.json")])
    #expect(ended.status == 0, "\(ended.errors)")
    #expect(links(ended).joined() == found)
    if found.isEmpty { #expect(ended.errors == "tidings: nothing found\n") }
  }

  @Test func `on a terminal the words are set off`() throws {
    let ended = try box().run(
      "search", "quay", "--color", "always", environment: ["COLUMNS": "80"])
    let lines = ended.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.last?.contains("north \u{1B}[1mquay\u{1B}[22m") == true)
    #expect(lines.last?.hasPrefix("                  …") == true)
  }

  @Test func `nothing to look for is a mistake of usage`() throws {
    let box = try box()
    #expect(box.run("search").status == 64)
    #expect(box.run("search", "--", "-ferry").status == 64)
    #expect(box.run("search", "/[/").status == 64)
  }
}

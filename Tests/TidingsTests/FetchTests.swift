import NewsText
import TestSupport
import Testing

struct FetchTests {
  private func box(_ server: LoopbackServer) throws -> Box {
    let box = try Box()
    box.folder.write(Box.listing(3), to: "wire.txt")
    box.configure(
      """
      "sources": [ { "id": "port", "url": "\(server.url("/feed"))", "allow_private": true },
        { "id": "wire", "file": "wire.txt", "backlog": "all" } ]
      """)
    return box
  }

  @Test(arguments: [["fetch"], ["fetch", "-v"]])
  func `one outcome a line on stderr`(words: [String]) throws {
    let server = try LoopbackServer(["/feed": .status(429, [("Retry-After", "600")])])
    let box = try box(server)
    // The first asks, the second knows that it may not; a file is asked again.
    for told in ["wire: 3 new", "wire: unchanged"] {
      let ended = box.bare(words + ["--config", box.folder.path("config.json")])
      #expect(ended.status == 0)
      #expect(ended.output.isEmpty)
      let lines = ended.errors.split(separator: "\n").map(String.init)
      #expect(lines.count == 2, "\(ended.errors)")
      #expect(lines.contains("tidings: \(told)"))
      #expect(lines.contains { $0.utf8.starts(with: "tidings: warning: port: retry after ".utf8) })
    }
    #expect(server.requests.count == 1)
  }

  @Test func `outcomes as JSON are one object a line`() throws {
    let server = try LoopbackServer(["/feed": .status(404)])
    let box = try box(server)
    let ended = box.run("fetch", "--json")
    #expect(ended.status == 1)
    let nodes = try ended.lines.map { try JSONReader.parse(Array($0.utf8)) }
    let outcomes = nodes.map { [$0["source"]?["id"]?.string, $0["outcome"]?.string] }
    #expect(Set(outcomes) == [["port", "failed"], ["wire", "new"]])
    #expect(nodes.first { $0["new"] != nil }?["new"]?.integer == 3)
    #expect(nodes.contains { $0["reason"]?.string == "404 not found" })
    #expect(server.requests.count == 1)
  }
}

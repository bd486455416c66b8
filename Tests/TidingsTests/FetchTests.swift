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

  @Test func `a host that asks two of its feeds for patience is left alone, over restarts`() throws
  {
    let server = try LoopbackServer { request in
      request.path == "/1" || request.path == "/2"
        ? .status(429, [("Retry-After", "600")]) : .text(Box.listing(3))
    }
    let box = try Box()
    box.configure(
      "\"sources\": ["
        + (1...4).map {
          "{ \"id\": \"s\($0)\", \"url\": \"\(server.url("/\($0)"))\", \"allow_private\": true }"
        }.joined(separator: ", ") + "]")
    #expect(box.run("fetch", "s1").status == 0)
    // One refusal is that feed's own.
    #expect(box.run("fetch", "s3").errors == "tidings: s3: 3 new\n")
    #expect(box.run("fetch", "s2").status == 0)
    let ended = box.run("fetch", "-v")
    #expect(ended.status == 0)
    #expect(ended.lines.isEmpty)
    #expect(server.requests.map(\.path) == ["/1", "/3", "/2"])
  }

  @Test func `no secret is told, kept, or printed`() throws {
    let server = try LoopbackServer { request in
      request.path == "/good" ? .text(Box.listing(3)) : .status(500)
    }
    let place = server.url("").dropFirst("http://".count)
    let box = try Box()
    let token = box.folder.write("hush-file\n", to: "token")
    box.configure(
      #"""
      "sources": [
        { "id": "a", "url": "http://me:hush-url@\#(place)/good?api_key=hush-query",
          "allow_private": true, "cookies": { "session": "hush-cookie" } },
        { "id": "b", "url": "http://\#(place)/bad?token=hush-query", "allow_private": true,
          "auth": { "bearer": { "file": "\#(token)" } }, "headers": { "X-Key": "hush-header" } },
        { "id": "c", "url": "http://\#(place)/worse", "allow_private": true,
          "auth": { "basic": { "user": "me", "password": { "env": "HUSH" } } } } ]
      """#)
    var said = ""
    for words in [
      ["run", "--once", "-v"], ["fetch", "-v"], ["fetch", "--json"], ["status"],
      ["status", "--json"],
      ["ticker", "--all"], ["ticker", "--format", "jsonl"], ["digest"], ["check", "--print"],
    ] {
      let ended = box.bare(
        words + ["--config", box.folder.path("config.json")], environment: ["HUSH": "hush-variable"]
      )
      said += ended.output + ended.errors
    }
    #expect(server.requests.contains { $0.header("authorization") == "Bearer hush-file" })
    #expect(server.requests.contains { $0.header("cookie") == "session=hush-cookie" })
    #expect(said.contains("500 server error"))
    #expect(!said.contains("hush"), "\(said)")
    let kept = TestCommand.run(
      [
        "grep", "-rlE", "hush-(url|query|cookie|file|header|variable)", box.folder.path("state"),
        box.folder.path("digests"),
      ])
    #expect(kept.output == "")
  }

  @Test func `a terminal sees how far it is, and keeps no trace of it`() throws {
    // The second comes when the first has long been kept and told.
    let server = try LoopbackServer { request in
      Reply.text(Box.listing(3)).after(milliseconds: request.path == "/a" ? 300 : 2000)
    }
    let box = try Box()
    box.configure(
      """
      "sources": [ { "id": "a", "url": "\(server.url("/a"))", "allow_private": true },
        { "id": "b", "url": "\(server.url("/b"))", "allow_private": true } ]
      """)
    func shown(_ words: [String]) -> String {
      let command = box.command(words).map { "'\($0)'" }.joined(separator: " ")
      return TestCommand.run(
        ["script", "-qec", "stty cols 80; " + command, "/dev/null"], environment: ["TERM": "xterm"]
      ).output
    }
    let text = shown(["fetch"])
    #expect(text.contains("\r\u{1B}[K0 of 2 sources, 0 failed, 0 new"), "\(text.debugDescription)")
    #expect(text.contains("\r\u{1B}[K1 of 2 sources, 0 failed, 3 new"))
    #expect(
      text.contains("\r\u{1B}[Ktidings: b: 3 new") || text.contains("\r\u{1B}[Ktidings: a: 3 new"))
    // What stands on each line in the end.
    let last = text.split(separator: "\r\n").map { line in
      line.split(separator: "\u{1B}[K").last.map(String.init) ?? ""
    }
    #expect(last.sorted() == ["tidings: a: 3 new", "tidings: b: 3 new"])
    #expect(!shown(["fetch", "-q"]).contains("of 2 sources"))
  }
}

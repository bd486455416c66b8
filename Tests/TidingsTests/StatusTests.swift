import NewsText
import TestSupport
import Testing

struct StatusTests {
  private static let feed = """
    <rss version="2.0"><channel><title>Port</title><ttl>300</ttl>
    <item><title>Ferry</title><guid>1</guid><pubDate>Mon, 24 Jun 2024 10:00:00 GMT</pubDate></item>
    </channel></rss>
    """

  private func box(_ server: LoopbackServer, more: String = "") throws -> Box {
    let box = try Box()
    box.configure(
      """
      "sources": [
        { "id": "port", "url": "\(server.url("/feed"))", "allow_private": true },
        { "id": "lost", "file": "lost.txt" },
        { "id": "rest", "url": "\(server.url("/rest"))", "paused": true } ]\(more)
      """)
    return box
  }

  @Test func `a row says how a source is, what it costs and why it is due`() throws {
    let server = try LoopbackServer(["/feed": .text(Self.feed)])
    let box = try box(server)
    for _ in 1...3 { _ = box.run("run", "--once") }
    let ended = box.run("status")
    #expect(ended.status == 0)
    let rows = ended.lines.dropFirst().map { $0.split(separator: " ").map(String.init) }
    #expect(rows.count == 3)
    #expect(rows[0].first == "port")
    #expect(ended.lines[1].contains("ttl of the document"), "\(ended.output)")
    #expect(ended.lines[2].contains("lost.txt: no such file"))
    #expect(ended.lines[2].contains("; each run, being local"))
    #expect(ended.lines[3].contains("paused"))
    // Nobody but a terminal wants trailing spaces cut lines have; pipes get whole ones.
    #expect(ended.lines.allSatisfy { $0.utf8.last != 0x20 })
  }

  @Test(.enabled(if: Checkout.has("script")), arguments: [100, 80, 60, 40])
  func `a narrow terminal shows what is wrong all the same`(columns: Int) throws {
    let server = try LoopbackServer { _ in .status(404) }
    let box = try box(server)
    _ = box.run("run", "--once")
    let command = box.command(["status"]).joined(separator: " ")
    let ended = TestCommand.run(
      ["script", "-qec", "stty cols \(columns); " + command, "/dev/null"],
      environment: ["TERM": "xterm", "HOME": box.folder.path])
    #expect(ended.output.contains("BECAUSE"), "\(ended.output)")
    #expect(ended.output.contains("404"), "\(ended.output)")
    for line in ended.output.split(separator: "\r\n") {
      #expect(line.count <= columns, "\(line)")
    }
  }

  @Test func `JSON has the same, as numbers`() throws {
    let server = try LoopbackServer(["/feed": .text(Self.feed)])
    let box = try box(server)
    _ = box.run("run", "--once")
    let node = try JSONReader.parse(Array(box.run("status", "--json").output.utf8))
    let port = try #require(node["sources"]?.array?.first)
    #expect(port["requests_per_day"]?.integer == 1)
    let bytes = try #require(port["bytes_per_day"]?.integer)
    #expect(bytes > Int64(Self.feed.utf8.count))
    let asked = try #require(port["last_asked"]?.integer)
    #expect(try #require(port["next_due"]?.integer) >= asked + 300 * 60)
    #expect(port["failures"]?.integer == 0)
  }

  @Test func `a source fails for --failed when it has three times in a row`() throws {
    let server = try LoopbackServer(["/feed": .text(Self.feed)])
    let box = try box(server)
    for turn in 1...3 {
      _ = box.run("run", "--once")
      let failed = box.run("status", "--failed")
      #expect(failed.status == (turn == 3 ? 1 : 0), "turn \(turn)")
      #expect(failed.lines.count == (turn == 3 ? 2 : 0), "\(failed.output)")
      #expect(failed.output.contains("lost") == (turn == 3))
    }
    box.folder.write(Box.listing(3), to: "lost.txt")
    _ = box.run("run", "--once")
    #expect(box.run("status", "--failed").status == 0)
  }

  @Test func `a failing source is announced once, and once when it is back`() throws {
    let box = try Box()
    box.configure(file: "lost.txt")
    var told: [String] = []
    for _ in 1...5 { told.append(box.run("run", "--once").errors) }
    #expect(told[0].contains("error: wire: "))
    #expect(told[1].isEmpty)
    #expect(told[2].contains("error: wire: failed 3 times in a row: "), "\(told[2])")
    #expect(told[3].isEmpty)
    #expect(told[4].isEmpty)
    // Whoever asks is told each time.
    #expect(box.run("fetch").errors.contains("error: wire: "))
    box.folder.write(Box.listing(3), to: "lost.txt")
    #expect(box.run("run", "--once").errors.contains("wire: back after 6 failures, 3 new"))
    #expect(box.run("run", "--once").errors.isEmpty)
  }

  @Test func `metrics are written after each cycle`() throws {
    let server = try LoopbackServer(["/feed": .text(Self.feed)])
    let box = try box(server, more: #", "metrics": "tidings.prom""#)
    _ = box.run("run", "--once")
    let text = try box.text("tidings.prom")
    for line in [
      #"tidings_sources{state="ok"} 1"#, #"tidings_sources{state="failing"} 1"#,
      #"tidings_sources{state="paused"} 1"#, #"tidings_source_items_total{source="port"} 1"#,
      #"tidings_source_requests_total{source="port"} 1"#,
      #"tidings_source_failures_total{source="lost"} 1"#,
      #"tidings_editions_total{edition="morning"} 1"#, "tidings_last_cycle_sources_asked 2",
      "# TYPE tidings_source_items_total counter",
    ] {
      #expect(text.contains(line + "\n"), "\(line) in \(text)")
    }
    #expect(TestFiles.names(box.folder.path).contains { $0.hasSuffix(".tidings-new") } == false)
  }

  @Test(.enabled(if: TestCommand.isInstalled("promtool")))
  func `promtool finds nothing to say about them`() throws {
    let box = try Box()
    box.folder.write(Box.listing(3), to: "wire.txt")
    box.configure(file: "wire.txt", more: #", "metrics": "tidings.prom""#)
    #expect(box.run("run", "--once").status == 0)
    let ended = TestCommand.run(
      ["promtool", "check", "metrics"], input: try box.text("tidings.prom"))
    #expect(ended.status == 0, "\(ended.output)\(ended.errors)")
    #expect(ended.errors.isEmpty, "\(ended.errors)")
  }

  @Test func `metrics that cannot be written are a warning`() throws {
    let box = try Box()
    box.folder.write(Box.listing(3), to: "wire.txt")
    box.configure(file: "wire.txt", more: #", "metrics": "none/tidings.prom""#)
    let ended = box.run("run", "--once")
    #expect(ended.status == 0)
    #expect(ended.errors.contains("warning: metrics: "), "\(ended.errors)")
  }
}

import Glibc
import NewsSystem
import TestSupport
import Testing

struct RunTests {
  @Test func `each item is told once, in the ticker and in the digest`() throws {
    let box = try Box()
    box.folder.write(Box.listing(30), to: "wire.txt")
    box.configure(file: "wire.txt")
    let first = box.run("run", "--once")
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.lines.count == 30)
    #expect(Set(first.lines).count == 30)
    // Oldest first within a source.
    #expect(first.lines.first?.contains("number 1 of") == true)

    let digest = try box.text("digests/latest.txt")
    for number in 1...30 {
      #expect(digest.contains("number \(number) of the day"), "number \(number)")
    }
    let page = try box.text("digests/latest.html")
    #expect(page.contains("number 17 of the day"))
  }

  @Test func `a second run tells nothing and rewrites nothing`() throws {
    let box = try Box()
    box.folder.write(Box.listing(30), to: "wire.txt")
    box.configure(file: "wire.txt")
    #expect(box.run("run", "--once").status == 0)
    let before = try stamps(box)
    // Two faces, their links, the list and the feed.
    #expect(before.count == 6)
    let second = box.run("run", "--once")
    #expect(second.status == 0, "\(second.errors)")
    #expect(second.output.isEmpty)
    #expect(try stamps(box) == before)
  }

  /// Every name in the folder of digests, with what would tell a rewrite.
  private func stamps(_ box: Box) throws -> [String: FileStatus] {
    let folder = box.folder.path("digests")
    var stamps: [String: FileStatus] = [:]
    for name in TestFiles.names(folder) { stamps[name] = try Files.status(folder + "/" + name) }
    return stamps
  }

  @Test(arguments: [("/dev/full", Int32(73)), ("&-", 74)])
  func `a ticker that cannot be written keeps no digest from being made`(
    target: String, status: Int32
  ) throws {
    let box = try Box()
    box.folder.write(Box.listing(30), to: "wire.txt")
    box.configure(file: "wire.txt")
    let command = box.command(["run", "--once"]).joined(separator: " ")
    let first = TestCommand.run(["bash", "-c", "\(command) >\(target); echo $? >&2"])
    #expect(first.errors.contains("tidings: error: stdout: "), "\(first.errors)")
    #expect(first.errors.hasSuffix("\n\(status)\n"), "\(first.errors)")
    #expect(try box.text("digests/latest.txt").contains("number 30 of the day"))
    // What was not told is told when it can be.
    #expect(box.run("run", "--once").lines.count == 30)
  }

  @Test func `what a listing gains is told, and nothing else`() throws {
    let box = try Box()
    box.folder.write(Box.listing(10), to: "wire.txt")
    box.configure(file: "wire.txt")
    #expect(box.run("run", "--once").lines.count == 10)
    box.folder.write(Box.listing(12), to: "wire.txt")
    let second = box.run("run", "--once")
    #expect(second.lines.count == 2, "\(second.output)")
  }

  @Test func `a source that fails is one line, and the others go on`() throws {
    let box = try Box()
    box.folder.write(Box.listing(5), to: "wire.txt")
    box.configure(
      """
      "sources": [ { "id": "wire", "file": "wire.txt", "backlog": "all" },
        { "id": "lost", "file": "lost.txt" }, { "id": "odd", "command": ["false"] } ]
      """)
    let ended = box.run("run", "--once")
    #expect(ended.status == 1)
    #expect(ended.lines.count == 5)
    let errors = ended.errors.split(separator: "\n")
    #expect(errors.count == 2, "\(ended.errors)")
    #expect(errors.contains { $0.utf8.starts(with: "tidings: error: lost: ".utf8) })
    #expect(errors.contains { $0.utf8.starts(with: "tidings: error: odd: ".utf8) })
    #expect(try box.text("digests/latest.txt").contains("lost"))
  }

  @Test func `where all sources fail the status is 69`() throws {
    let box = try Box()
    box.configure(#""sources": [ { "id": "lost", "file": "lost.txt" } ]"#)
    #expect(box.run("run", "--once").status == 69)
  }

  @Test func `commands and feeds of a server are sources too`() throws {
    let feed = """
      <?xml version="1.0"?><rss version="2.0"><channel><title>Port</title>
      <item><title>Ferry &amp; tram share a ticket</title><guid>a1</guid>
      <link>https://example.org/a1</link><pubDate>Mon, 24 Jun 2024 10:00:00 GMT</pubDate></item>
      </channel></rss>
      """
    let server = try LoopbackServer(["/feed": .text(feed, [("ETag", "\"one\"")])])
    let box = try Box()
    box.configure(
      """
      "sources": [ { "id": "port", "url": "\(server.url("/feed"))", "allow_private": true,
        "backlog": "all" },
        { "id": "lines", "command": ["printf", "%s\\\\n", "{\\"title\\":\\"From a pipe\\"}"],
          "backlog": "all" } ]
      """)
    let ended = box.run("run", "--once")
    #expect(ended.status == 0, "\(ended.errors)")
    #expect(ended.output.contains("Ferry & tram share a ticket"))
    #expect(ended.output.contains("From a pipe"))
    let again = box.run("fetch", "port")
    #expect(again.status == 0, "\(again.errors)")
    #expect(server.requests.last?.header("if-none-match") == "\"one\"")
  }

  @Test func `a hostile title is one clean line in every sink`() throws {
    let box = try Box()
    let title = #"Quay \u001b[31mred\u0007 \u202egnorw\u009b2J\nSecond: line\u2028third"#
    box.folder.write(
      #"{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[{"id":"1","title":"\#(title)","date_published":"2024-06-24T10:00:00Z"}]}"#,
      to: "feed.json")
    box.configure(file: "feed.json")
    let ended = box.run("run", "--once")
    #expect(ended.status == 0, "\(ended.errors)")
    #expect(ended.lines.count == 1)
    let outputs = [
      ended.output, try box.text("digests/latest.txt"), try box.text("digests/latest.html"),
      box.run("ticker", "--all").output, box.run("ticker", "--format", "jsonl").output,
      box.run("digest", "--format", "json").output,
    ]
    for output in outputs {
      for scalar in output.unicodeScalars {
        let isControl =
          scalar.value < 0x20 && scalar != "\n" || (0x7F...0x9F).contains(scalar.value)
        let isBidi =
          (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        let isSeparator = scalar.value == 0x2028 || scalar.value == 0x2029
        #expect(!isControl && !isBidi && !isSeparator, "U+\(String(scalar.value, radix: 16))")
      }
    }
  }

  @Test func `a second writer is told who holds the lock`() throws {
    let box = try Box()
    let gate = box.folder.path("gate")
    #expect(unsafe mkfifo(gate, 0o600) == 0)
    box.configure(#""sources": [ { "id": "slow", "command": ["head", "-n", "1", "\#(gate)"] } ]"#)
    let first = box.start("run", "--once")
    // Opens when the command has: by then the lock is held.
    let pipe = unsafe open(gate, O_WRONLY | O_CLOEXEC)
    #expect(pipe >= 0)
    let second = box.run("run", "--once")
    #expect(second.status == 75)
    #expect(second.errors.contains("held by run, pid \(first.pid)"), "\(second.errors)")
    let line = Array("{\"title\":\"Late\"}\n".utf8)
    #expect(unsafe write(pipe, line, line.count) == line.count)
    close(pipe)
    #expect(first.finish().status == 0)
  }

  @Test func `a feed without its end is kept, and asked for whole`() throws {
    let item = "<item><title>Quay news</title><guid>1</guid></item>"
    let server = try LoopbackServer([
      "/feed": .text("<rss version=\"2.0\"><channel>\(item)", [("ETag", "\"cut\"")])
    ])
    let box = try Box()
    box.configure(
      """
      "sources": [ { "id": "port", "url": "\(server.url("/feed"))", "allow_private": true } ]
      """)
    let first = box.run("run", "--once")
    #expect(first.status == 69)
    #expect(first.errors.contains("port: cut off"), "\(first.errors)")
    #expect(first.lines.count == 1)
    // No validators were taken; the same bytes again are no failure any more.
    #expect(box.run("fetch", "port").status == 0)
    #expect(server.requests.last?.header("if-none-match") == nil)
  }

  @Test func `a run that is told to stop says nothing about its sources`() throws {
    let box = try Box()
    let gate = box.folder.path("gate")
    #expect(unsafe mkfifo(gate, 0o600) == 0)
    box.configure(#""sources": [ { "id": "slow", "command": ["head", "-n", "1", "\#(gate)"] } ]"#)
    let run = box.start("run", "--once")
    let pipe = unsafe open(gate, O_WRONLY | O_CLOEXEC)
    run.signal(SIGTERM)
    #expect(run.finish(seconds: 30).status == 128 + SIGTERM)
    close(pipe)
    #expect(box.run("status", "--json").output.contains(#""failures":0"#))
  }
}

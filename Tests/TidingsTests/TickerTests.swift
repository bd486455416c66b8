import Glibc
import TestSupport
import Testing

struct TickerTests {
  private func box(_ count: Int) throws -> Box {
    let box = try Box()
    box.folder.write(Box.listing(count), to: "wire.txt")
    box.configure(file: "wire.txt")
    #expect(box.run("run", "--once", "--no-ticker").status == 0)
    return box
  }

  @Test func `without bounds the last ten`() throws {
    let box = try box(30)
    let ended = box.run("ticker")
    #expect(ended.status == 0, "\(ended.errors)")
    #expect(ended.lines.count == 10)
    #expect(ended.lines.last?.contains("number 30 of") == true)
    #expect(box.run("ticker", "-n3").lines.count == 3)
    #expect(box.run("ticker", "--after", "0").lines.count == 30)
    #expect(box.run("ticker", "--after", "28").lines.count == 2)
  }

  @Test func `a pipe gets the whole line in its columns`() throws {
    let box = try box(1)
    #expect(
      box.run("ticker").output
        == "2024-06-24T23:59+04:00  Harbour bulletin number 1 of the day  (Wire)\n")
  }

  @Test func `times and words bound it`() throws {
    let box = try box(30)
    let late = box.run("ticker", "--since", "2024-06-24T23:55").lines.count
    #expect(late == 5)
    #expect(box.run("ticker", "-n", "5", "--match", "number 7").lines.count == 1)
    #expect(box.run("ticker", "-n", "5", "--source", "other").lines.isEmpty)
  }

  @Test func `jsonl has the fields of the contract`() throws {
    let box = try box(1)
    let line = try #require(box.run("ticker", "--format", "jsonl").lines.first)
    for field in [
      #""v":1"#, #""seq":1"#, #""kind":"new""#, #""item":"i1""#, #""story":"s1""#,
      #""source":{"id":"wire","name":"Wire"}"#, #""published":"2024-06-24T23:59:00+04:00""#,
      #""precision":"minute""#,
    ] {
      #expect(line.contains(field), "\(field) in \(line)")
    }
  }

  @Test func `a cursor file holds where it was`() throws {
    let box = try box(3)
    let cursor = box.folder.path("cursor")
    #expect(box.run("ticker", "--cursor-file", cursor).lines.count == 3)
    #expect(try box.text("cursor") == "3\n")
    #expect(box.run("ticker", "--cursor-file", cursor).lines.isEmpty)
    box.folder.write(Box.listing(5), to: "wire.txt")
    #expect(box.run("run", "--once").status == 0)
    #expect(box.run("ticker", "--cursor-file", cursor).lines.count == 2)
  }

  @Test func `following wakes when another process keeps something`() throws {
    let box = try box(3)
    let follower = box.start("ticker", "-f", "-n", "1")
    #expect(follower.line()?.contains("number 3 of") == true)
    box.folder.write(Box.listing(4), to: "wire.txt")
    #expect(box.run("run", "--once").status == 0)
    #expect(follower.line(seconds: 30)?.contains("number 4 of") == true)
    follower.signal(SIGTERM)
    #expect(follower.finish(seconds: 30).status == 128 + SIGTERM)
  }

  @Test func `following ends at once when its reader goes away`() throws {
    let box = try box(3)
    let follower = box.start("ticker", "-f", "-n", "1")
    #expect(follower.line() != nil)
    follower.closeOutput()
    #expect(follower.finish(seconds: 2).status == 0)
  }

  @Test func `a reader that has enough is no failure`() throws {
    let box = try box(30)
    let script =
      box.command(["ticker", "--after", "0"]).joined(separator: " ")
      + " | head -n 1 >/dev/null; echo ${PIPESTATUS[0]}"
    #expect(TestCommand.run(["bash", "-c", script]).output == "0\n")
  }

  @Test func `before anything was kept it says so`() throws {
    let box = try Box()
    box.configure(file: "wire.txt")
    let ended = box.run("ticker")
    #expect(ended.status == 65)
    #expect(ended.errors.contains("nothing kept yet"))
  }

  @Test func `following goes on when the state folder is replaced`() throws {
    let box = try box(3)
    let follower = box.start("ticker", "-f", "-n", "1")
    #expect(follower.line()?.contains("number 3 of") == true)
    #expect(TestCommand.run(["mv", box.folder.path("state"), box.folder.path("old")]).status == 0)
    box.folder.write(Box.listing(2, prefix: "Replaced"), to: "wire.txt")
    #expect(box.run("run", "--once").status == 0)
    #expect(follower.line(seconds: 30)?.contains("Replaced number 1 of") == true)
    #expect(follower.line(seconds: 30)?.contains("Replaced number 2 of") == true)
  }

  @Test func `following outlives a store that is broken, and goes on with the next`() throws {
    let box = try Box()
    let item = { (number: Int) in
      "{\"id\": \"\(number)\", \"title\": \"number \(number) of all\"}\n"
    }
    box.folder.write(item(1), to: "items.jsonl")
    box.configure(file: "items.jsonl")
    #expect(box.run("fetch").status == 0)
    let old = box.start("ticker", "-f", "-n", "1")
    #expect(old.line(seconds: 30)?.contains("number 1 of") == true)
    box.folder.write(String(repeating: "broken ", count: 1000), to: "state/tidings.db")
    let fresh = box.start("ticker", "-f", "-n", "1")
    let waits = "not a tidings store; waiting for another"
    #expect(fresh.waitForErrors(containing: waits, seconds: 30))
    // It is set aside; what comes after that is told by both.
    #expect(box.run("run", "--once", "--no-ticker").status == 0)
    box.folder.write(item(1) + item(2), to: "items.jsonl")
    #expect(box.run("run", "--once", "--no-ticker").status == 0)
    for follower in [old, fresh] {
      #expect(follower.line(seconds: 30)?.contains("number 2 of") == true)
      follower.signal(SIGTERM)
      #expect(follower.finish(seconds: 30).status == 128 + SIGTERM)
    }
  }

  @Test func `following waits for a store that is not there yet`() throws {
    let box = try Box()
    box.folder.write(Box.listing(2), to: "wire.txt")
    box.configure(file: "wire.txt")
    let follower = box.start("ticker", "-f")
    #expect(box.run("run", "--once").status == 0)
    #expect(follower.line(seconds: 30)?.contains("number 1 of") == true)
    follower.signal(SIGHUP)
    #expect(follower.finish(seconds: 30).status == 128 + SIGHUP)
  }

  @Test func `sources and topics are named by id or by name, and what is unknown is said`() throws {
    let box = try box(3)
    #expect(box.run("ticker", "--source", "Wire").lines.count == 3)
    let unknown = box.run("ticker", "--source", "wier")
    #expect(unknown.status == 64)
    #expect(unknown.errors.contains("did you mean"))
    #expect(box.run("digest", "--topic", "nope").status == 64)
  }

  @Test func `an empty cursor file holds no cursor yet`() throws {
    let box = try box(3)
    let cursor = box.folder.write("", to: "cursor")
    #expect(box.run("ticker", "--cursor-file", cursor).lines.count == 3)
    #expect(try box.text("cursor") == "3\n")
  }
}

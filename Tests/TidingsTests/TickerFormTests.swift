import Glibc
import NewsSystem
import NewsTime
import TestSupport
import Testing

/// The forms of a ticker as a user's pipes meet them.
struct TickerFormTests {
  private func box(_ count: Int, more: String = "") throws -> Box {
    let box = try Box()
    box.folder.write(Box.listing(count), to: "wire.txt")
    box.configure(file: "wire.txt", more: more)
    #expect(box.run("fetch").status == 0)
    return box
  }

  private static func isThere(_ program: String) -> Bool {
    TestCommand.run(["sh", "-c", "command -v \(program)"]).status == 0
  }

  private static let hasSfeed = isThere("sfeed_plain") && isThere("sfeed_html")
  private static let hasTmux = isThere("tmux")

  @Test(.enabled(if: hasSfeed), arguments: ["sfeed_plain", "sfeed_html"])
  func `sfeed's programs read the table`(program: String) throws {
    let box = try Box()
    box.folder.write(
      """
      {"id": "1", "title": "Dam \\"holds\\" & more", "link": "https://coast.example/1",
       "summary": "One\\ttwo", "published": "2024-06-24T20:49:00+04:00"}
      """.split(separator: "\n").joined() + "\n", to: "items.jsonl")
    box.configure(file: "items.jsonl")
    #expect(box.run("fetch").status == 0)
    let table = box.run("ticker", "--format", "tsv").output
    let ended = TestCommand.run([program], input: table)
    #expect(ended.status == 0)
    #expect(ended.output.contains("2024-06-24"), "\(ended.output)")
    #expect(ended.output.contains("https://coast.example/1"))
    let title =
      program == "sfeed_html" ? "Dam &quot;holds&quot; &amp; more" : "Dam \"holds\" & more"
    #expect(ended.output.contains(title), "\(ended.output)")
  }

  @Test(.enabled(if: hasTmux)) func `tmux shows a title letter by letter`() throws {
    let box = try Box()
    let title = "Rate #1: #[fg=red]up#{host} #(id)"
    box.folder.write("{\"id\": \"1\", \"title\": \"\(title)\"}\n", to: "items.jsonl")
    box.configure(file: "items.jsonl")
    #expect(box.run("fetch").status == 0)
    let told = box.run("ticker", "-n1", "--format", "tmux").lines.first ?? ""
    let socket = box.folder.path("tmux")
    let tmux = { (words: [String]) in
      TestCommand.run(["tmux", "-S", socket, "-f/dev/null"] + words)
    }
    #expect(tmux(["new-session", "-d", "-x", "80", "-y", "10"]).status == 0)
    defer { _ = tmux(["kill-server"]) }
    // Expanded as what a #(command) prints is; a doubled # before [ is left to whoever draws it.
    let shown = tmux(["display-message", "-p", told]).output
    #expect(shown == "Rate #1: ##[fg=red]up#{host} #(id) (Wire)\n", "\(shown)")
  }

  @Test func `a template makes the line, and a wrong one is told with its place`() throws {
    let box = try box(2)
    let ended = box.run("ticker", "--template", "{time}|{source:8}|{title:.20}")
    #expect(ended.lines.last == "23:59|Wire    |Harbour bulletin nu…", "\(ended.output)")
    let wrong = box.run("ticker", "--template", "{time} {titel}")
    #expect(wrong.status == 64)
    #expect(wrong.errors.contains("--template: column 9: unknown field \"titel\""))
    #expect(box.run("ticker", "--template", "{time}", "--format", "tsv").status == 64)
  }

  @Test func `a rolling line rolls once where nobody follows`() throws {
    let box = try box(1)
    let ended = box.run("ticker", "-n1", "--marquee", "30")
    #expect(ended.status == 0)
    #expect(ended.lines.first == "Harbour bulletin number 1 of t")
    #expect(ended.lines.count > 30)
    #expect(ended.lines.allSatisfy { $0.count == 30 })
    #expect(box.run("ticker", "--marquee", "3").status == 64)
  }

  @Test func `a bar is told one line at a time`() throws {
    let box = try box(3)
    let bar = box.start("ticker", "-f", "-n", "2", "--format", "polybar")
    #expect(bar.line(seconds: 30)?.contains("number 2 of") == true)
    let start = Machine.monotonicNanoseconds()
    #expect(bar.line(seconds: 30)?.contains("number 3 of") == true)
    let waited = Double(Machine.monotonicNanoseconds() - start) / 1e9
    #expect(waited > 9 && waited < 20, "\(waited) s")
    // One that asks once gets all at once.
    #expect(box.run("ticker", "-n", "2", "--format", "polybar").lines.count == 2)
  }

  @Test func `only items in a language, told or the source's`() throws {
    let box = try Box()
    box.folder.write(
      """
      {"id": "1", "title": "One", "language": "en-GB"}
      {"id": "2", "title": "Zwei", "language": "de"}
      {"id": "3", "title": "Trois"}

      """, to: "items.jsonl")
    box.configure(
      """
      "sources": [
        { "id": "wire", "file": "items.jsonl", "language": "fr", "backlog": "all" } ]
      """)
    #expect(box.run("fetch").status == 0)
    let titles = { (language: String) in
      box.run("ticker", "--language", language, "--template", "{title}").lines
    }
    #expect(titles("en") == ["One"])
    #expect(titles("de") == ["Zwei"])
    #expect(titles("fr") == ["Trois"])
    #expect(titles("e") == [])
  }

  // MARK: Following

  @Test func `a thousand lines reach a slow reader, whole and in order`() throws {
    let box = try box(1)
    let follower = box.start("ticker", "-f", "-n", "1", "--format", "jsonl")
    #expect(follower.line(seconds: 30) != nil)
    let rows = (0..<1000).map { number in
      "{\"id\": \"n\(number)\", \"title\": \"Number \(number)\", \"summary\": \"\(String(repeating: "x", count: 900))\"}\n"
    }
    box.folder.write(rows.joined(), to: "more.jsonl")
    box.configure(
      """
      "sources": [ { "id": "wire", "file": "wire.txt", "backlog": "all" },
        { "id": "more", "file": "more.jsonl", "backlog": "all" } ]
      """)
    // The pipe is full long before the reader takes a line.
    #expect(box.run("fetch").status == 0)
    for number in 0..<1000 {
      let line = follower.line(seconds: 30) ?? ""
      #expect(line.hasPrefix("{\"v\":1") && line.hasSuffix("}"))
      guard line.contains("\"title\":\"Number \(number)\"") else {
        Issue.record("number \(number) is missing: \(line.prefix(200))")
        return
      }
    }
  }

  @Test func `a reader that goes away ends it within a fifth of a second`() throws {
    let box = try box(1)
    let follower = box.start("ticker", "-f", "-n", "1")
    #expect(follower.line(seconds: 30) != nil)
    let start = Machine.monotonicNanoseconds()
    follower.closeOutput()
    #expect(follower.finish(seconds: 10).status == 0)
    let waited = Double(Machine.monotonicNanoseconds() - start) / 1e9
    #expect(waited < 0.2, "\(waited) s")
  }

  @Test func `a follower ends at the time it was given`() throws {
    let box = try box(1)
    let until = WallClock.now().seconds + 2
    let ended = box.run("ticker", "-f", "-n", "0", "--until", "@\(until)", seconds: 30)
    #expect(ended.status == 0)
    #expect(WallClock.now().seconds >= until)
  }

  // MARK: Quiet hours

  /// A span of the day, so many hours from now, by the clocks of Baku.
  private static func span(from: Int64, until: Int64) -> String {
    let now = WallClock.now()
    let zone = Zone.fixed(offset: 4 * 3600)
    let clock = { (hours: Int64) in
      zone.civil(at: now.adding(seconds: hours * 3600)).time.clockText
    }
    return "\(clock(from))-\(clock(until))"
  }

  /// Quiet hours around now, or none; the words that pass them.
  private func configure(_ box: Box, quiet: Bool, urgent: String? = "number 2") {
    let span = quiet ? Self.span(from: -2, until: 2) : Self.span(from: 4, until: 8)
    let words = urgent.map { ", \"urgent\": [\"\($0)\"]" } ?? ""
    box.configure(file: "wire.txt", more: ", \"ticker\": { \"quiet\": \"\(span)\"\(words) }")
  }

  @Test(arguments: ["number 2", "number 3", nil])
  func `quiet hours hold a run's lines, urgent words pass, and all is told once`(
    urgentInTheMorning: String?
  ) throws {
    let box = try Box()
    box.folder.write(Box.listing(3), to: "wire.txt")
    configure(box, quiet: true)
    let night = box.run("run", "--once")
    #expect(night.lines.count == 1)
    #expect(night.output.contains("number 2 of"))
    #expect(box.run("run", "--once").output.isEmpty)
    // What was asked for by hand is not held.
    #expect(box.run("ticker").lines.count == 3)
    configure(box, quiet: false, urgent: urgentInTheMorning)
    let morning = box.run("run", "--once")
    #expect(morning.lines.count == 2, "\(morning.output)")
    #expect(!morning.output.contains("number 2 of"))
    #expect(box.run("run", "--once").output.isEmpty)
  }

  @Test func `a morning without a ticker in the config tells what the night held`() throws {
    let box = try Box()
    box.folder.write(Box.listing(3), to: "wire.txt")
    configure(box, quiet: true)
    #expect(box.run("run", "--once").lines.count == 1)
    box.configure(file: "wire.txt")
    let morning = box.run("run", "--once")
    #expect(morning.lines.count == 2, "\(morning.output)")
    #expect(!morning.output.contains("number 2 of"))
  }

  @Test func `a follower holds lines in quiet hours, but not a program's`() throws {
    let box = try Box()
    box.folder.write(Box.listing(1), to: "wire.txt")
    configure(box, quiet: true)
    #expect(box.run("fetch").status == 0)
    let cursor = box.folder.path("cursor")
    let people = box.start("ticker", "-f", "-n", "1", "--cursor-file", cursor)
    let program = box.start("ticker", "-f", "-n", "1", "--format", "tsv")
    #expect(people.line(seconds: 30)?.contains("number 1 of") == true)
    #expect(program.line(seconds: 30)?.contains("number 1 of") == true)
    box.folder.write(Box.listing(3), to: "wire.txt")
    #expect(box.run("fetch").status == 0)
    #expect(program.line(seconds: 30)?.contains("number 2 of") == true)
    #expect(program.line(seconds: 30)?.contains("number 3 of") == true)
    #expect(people.line(seconds: 30)?.contains("number 2 of") == true)
    people.signal(SIGTERM)
    #expect(people.finish(seconds: 30).output.isEmpty)
    // Number 3 is held, so the next reader begins before it, and passes over what was urgent.
    configure(box, quiet: true, urgent: "number 5")
    let again = box.start("ticker", "-f", "--cursor-file", cursor)
    box.folder.write(Box.listing(5), to: "wire.txt")
    #expect(box.run("fetch").status == 0)
    #expect(again.line(seconds: 30)?.contains("number 5 of") == true)
    again.signal(SIGTERM)
    #expect(again.finish(seconds: 30).output.isEmpty)
    let morning = box.run("ticker", "--cursor-file", cursor)
    #expect(morning.lines.count == 2, "\(morning.output)")
    #expect(morning.output.contains("number 3 of") && morning.output.contains("number 4 of"))
    #expect(box.run("ticker", "--cursor-file", cursor).output.isEmpty)
  }
}

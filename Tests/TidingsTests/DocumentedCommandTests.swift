import TestSupport
import Testing

/// Every example of a help text, a manual and the README, run as a reader would: in a home that has
/// what the examples speak of.
struct DocumentedCommandTests {
  private static func lines(of path: String) -> [String] {
    let text = String(decoding: TestFiles.read("\(Checkout.path)/\(path)") ?? [], as: UTF8.self)
    return text.split(separator: "\n").map(String.init)
  }

  /// The examples of all commands' help, as the program prints them.
  private static let helped: [String] = {
    guard let box = try? Box() else { return [] }
    let commands = box.bare(["--help"]).lines.drop { $0 != "Commands:" }.dropFirst()
      .prefix { $0.hasPrefix("  ") }.compactMap { $0.split(separator: " ").first.map(String.init) }
    return commands.flatMap { command in
      box.bare([command, "--help"]).lines.drop { $0 != "Examples:" }.dropFirst()
        .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }.map { String($0.dropFirst(2)) }
    }
  }()

  /// The commands of indented blocks, their comments left out.
  private static let written: [String] = (["README.md"] + documents).flatMap { path in
    lines(of: path).filter { $0.hasPrefix("    tidings ") }.map { line in
      line.dropFirst(4).split(separator: "  #").first.map(String.init) ?? ""
    }
  }

  private static let documents = [
    "Formats", "Listings", "Stories", "Topics", "Scheduling", "Reliability",
  ].map { "Documentation/\($0).md" }

  static let examples = Array(Set(helped + written)).sorted()

  private let box: Box
  private let web: LoopbackServer

  init() throws {
    box = try Box()
    web = try LoopbackServer { _ in
      .text(
        "<rss version=\"2.0\"><channel><title>Example</title><item><title>Quay opens</title>"
          + "<link>http://example.org/q</link></item></channel></rss>")
    }
    let folder = box.folder
    for stub in ["xdg-open", "notify-send", "systemctl", "loginctl"] {
      folder.write("#!/bin/sh\nexit 0\n", to: "bin/" + stub, mode: 0o755)
    }
    folder.write("#!/bin/sh\ncat >/dev/null\n", to: "bin/sendmail", mode: 0o755)
    folder.write(Box.listing(2), to: "news/desk.txt")
    folder.write(Box.listing(3), to: "page.html")
    folder.write("{\"id\":\"a\",\"title\":\"Ferry sinks\"}\n", to: "items.jsonl")
    folder.write(
      "<opml><body><outline text=\"A\" xmlUrl=\"https://a.example/\"/></body></opml>",
      to: "feeds.opml")
    folder.write("", to: ".config/fish/completions/.keep")
    folder.write("", to: "usb/.keep")
    folder.write(Self.config, to: ".config/tidings/config.json")
    folder.write(Self.config.replacing("../../", with: ""), to: "news.json")
    tell([
      "Ferry sinks off the harbour", "Dagestan votes", "Hockey final tonight",
      "Earthquake near Oberwald", "Council of Derbent meets", "Comet seen over the bay",
      "Glacier loses ten metres", "Museum shows Roman coins", "Wolves return to the valley",
    ])
    let ran = shell("tidings run --once --no-ticker").finish()
    #expect(ran.status == 0, "\(ran.errors)")
  }

  private static let config = #"""
    { "timezone": "UTC",
      "sources": [ { "id": "caliber", "file": "../../wire.jsonl", "backlog": "all" } ],
      "topics": [ { "id": "dagestan", "match": "Dagestan*" } ],
      "editions": [ { "id": "morning", "send": ["desk"] } ],
      "deliveries": { "desk": { "mail": { "to": "a@example.org", "sendmail": "../../bin/sendmail" } } },
      "notify": [ { "match": "earthquake", "send": ["desk"] } ] }
    """#
  private func tell(_ titles: [String]) {
    let lines = titles.map { #"{"title":"\#($0)","link":"https://example.org/\#($0.utf8.count)"}"# }
    box.folder.write(lines.joined(separator: "\n") + "\n", to: "wire.jsonl")
  }

  private func shell(_ line: String) -> TestCommand {
    let built = box.binary.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" }
    return TestCommand(
      ["bash", "-c", line],
      environment: [
        "PATH": "\(box.folder.path("bin")):\(built):/usr/bin:/bin", "HOME": box.folder.path,
        "XDG_CONFIG_HOME": "", "XDG_STATE_HOME": "", "XDG_DATA_HOME": "", "TIDINGS_CONFIG": "",
        "STATE_DIRECTORY": "", "JOURNAL_STREAM": "", "NO_COLOR": "",
        "http_proxy": web.url(""), "no_proxy": "",
      ], in: box.folder.path)
  }

  @Test func `there are examples`() {
    #expect(Self.helped.count > 40 && Self.written.count > 10)
  }

  @Test func `each example does what it is an example of`() throws {
    for example in Self.examples {
      guard ["jq", "sfeed_plain"].allSatisfy({ !example.contains($0) || Checkout.has($0) }) else {
        continue
      }
      // What the one before did to the config is undone.
      box.folder.write(Self.config, to: ".config/tidings/config.json")
      // Ids of somebody's store, somebody's stick, and a web that a test can answer.
      let line = example.replacing("s917", with: "s1").replacing("/mnt/usb", with: "usb")
        .replacing("https://", with: "http://").replacing("--date yesterday", with: "--date today")
      if line.contains("unmute") { _ = shell("tidings mute s1").finish() }
      if line == "tidings run" { tell(["Ferry sinks off the harbour", "Ship sails again"]) }
      if line.contains(" -f") || line == "tidings run" {
        let command = shell("exec \(line)")
        // With -n 0 there is only what comes.
        #expect(line.contains("-n 0") || command.line() != nil, "\(example)")
        command.signal(15)
      } else {
        let ended = shell(line).finish()
        #expect(ended.status == 0, "\(example): \(ended.errors)")
        #expect(!ended.errors.contains("error:"), "\(example): \(ended.errors)")
      }
    }
  }
}

import TestSupport
import Testing

struct HelpTests {
  private static let commands = [
    "run", "fetch", "ticker", "digest", "search", "preview", "show", "why", "open", "mute",
    "unmute", "revisions", "status", "notify", "check", "add", "remove", "import", "export",
    "service", "backup", "group", "completions", "help", "version",
  ]

  @Test func `bare tidings says what to do next and exits 0`() throws {
    let ended = try Box().bare([])
    #expect(ended.status == 0)
    #expect(ended.output.contains("usage: tidings"))
    #expect(ended.output.contains("tidings add https://"))
    #expect(ended.lines.count <= 23, "more than a screen")
  }

  @Test func `bare tidings knows every command`() throws {
    let output = try Box().bare([]).output
    for command in Self.commands { #expect(output.contains(command)) }
  }

  @Test(.enabled(if: Checkout.has("script")))
  func `what is longer than the terminal goes through the pager`() throws {
    let box = try Box()
    let show = { (rows: Int) in
      TestCommand.run(
        ["script", "-qec", "stty rows \(rows) cols 80; '\(box.binary)' run --help", "/dev/null"],
        environment: ["PAGER": "sed s/^/paged:/", "TERM": "dumb", "HOME": box.folder.path]
      ).lines
    }
    #expect(show(10).allSatisfy { $0.hasPrefix("paged:") })
    #expect(!show(100).contains { $0.hasPrefix("paged:") })
  }

  @Test func `the version is one line`() throws {
    let ended = try Box().bare(["--version"])
    #expect(ended.status == 0)
    #expect(ended.output.split(separator: "\n").count == 1)
    #expect(ended.output.utf8.starts(with: "tidings ".utf8))
  }

  @Test func `verbose, the version tells the libraries too`() throws {
    let ended = try Box().bare(["version", "-v"])
    #expect(ended.status == 0)
    #expect(ended.lines.count == 2)
    #expect(ended.lines.last?.contains("libcurl/") == true)
    #expect(ended.lines.last?.contains(" SQLite/3.") == true)
    #expect(try Box().bare(["version"]).output == Box().bare(["--version"]).output)
  }

  @Test(arguments: HelpTests.commands)
  func `help of a command is its --help`(command: String) throws {
    let box = try Box()
    #expect(box.bare(["help", command]).output == box.bare([command, "-h"]).output)
  }

  @Test(arguments: HelpTests.commands)
  func `each command has help with an example that keeps within 80 columns`(
    command: String
  ) throws {
    let ended = try Box().bare([command, "--help"])
    #expect(ended.status == 0)
    #expect(ended.errors.isEmpty)
    #expect(ended.output.contains("usage: tidings \(command)"))
    #expect(ended.output.contains("Examples:"))
    for line in ended.lines { #expect(line.count <= 80, "\(line)") }
    // What is longer teaches a language of its own, and pages.
    let rows = ["ticker": 50, "search": 40, "digest": 34, "preview": 28, "add": 27][command] ?? 24
    #expect(ended.output.count { $0 == "\n" } <= rows)
  }

  @Test(arguments: [
    (["ticker", "--sicne", "2h"], "--since"), (["tikcer"], "ticker"),
    (["digest", "--fromat", "html"], "--format"),
  ]) func `what is not known names the nearest`(words: [String], nearest: String) throws {
    let ended = try Box().bare(words)
    #expect(ended.status == 64)
    #expect(ended.errors.contains("did you mean '\(nearest)'?"), "\(ended.errors)")
    #expect(ended.errors.utf8.starts(with: "tidings: error: ".utf8))
    #expect(ended.output.isEmpty)
  }

  @Test func `without a config a command says where one belongs`() throws {
    let ended = try Box().bare(["status"])
    #expect(ended.status == 78)
    #expect(ended.errors.contains("no config file"))
    #expect(ended.errors.contains("tidings: hint: "))
  }

  @Test func `every mistake of a config is said at once, with its place`() throws {
    let box = try Box()
    box.configure(#""sources": [ { "fiel": "a" } ], "topcis": []"#)
    let ended = box.run("run", "--once")
    #expect(ended.status == 78)
    #expect(ended.errors.contains("config.json:2:"), "\(ended.errors)")
    #expect(ended.errors.contains(#"did you mean "file"?"#))
    #expect(ended.errors.contains(#"did you mean "topics"?"#))
  }
}

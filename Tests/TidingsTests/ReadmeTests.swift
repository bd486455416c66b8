import TestSupport
import Testing

/// What README shows is what the program prints.
struct ReadmeTests {
  private let box: Box
  private let readme: [String]

  init() throws {
    box = try Box()
    for path in ["config.json", "Examples/sample-wire.txt"] {
      box.folder.write(try #require(TestFiles.read("\(Checkout.path)/\(path)")), to: path)
    }
    let text = try #require(TestFiles.read("\(Checkout.path)/README.md"))
    readme = String(decoding: text, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The indented block that begins with a line of that kind, without its indentation.
  private func block(_ isFirst: (String) -> Bool) -> [String] {
    let from = readme.drop { !($0.hasPrefix("    ") && isFirst(String($0.dropFirst(4)))) }
    var lines = from.prefix { $0.isEmpty || $0.hasPrefix("    ") }.map { String($0.dropFirst(4)) }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  @Test(.enabled(if: Checkout.has("faketime")))
  func `the samples are what the sample config prints without a network`() throws {
    // Nobody listens at this port.
    let nowhere = "http://127.0.0.1:1"
    let ended = TestCommand.run(
      ["faketime", "-f", "2026-11-28 04:50:00"] + box.command(["run", "--once"]),
      environment: [
        "HOME": box.folder.path, "TZ": "UTC", "http_proxy": nowhere, "https_proxy": nowhere,
        "no_proxy": "", "SWIFT_BACKTRACE": "enable=no", "JOURNAL_STREAM": "",
        "STATE_DIRECTORY": "", "NOTIFY_SOCKET": "",
      ])
    #expect(ended.status == 1, "\(ended.errors)")

    let ticker = block { $0.hasPrefix("2026-") }
    #expect(ticker.count > 3 && ticker == Array(ended.lines.suffix(ticker.count)))

    var digest = block { $0.hasPrefix("MORNING DIGEST") }
    #expect(digest.last == "...", "README says where it cut")
    digest.removeLast()
    let made = try box.text("digests/latest.txt")
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(digest.count > 20)
    for (line, other) in zip(digest, made) { #expect(line == other) }
  }

  @Test func `the commands of the table are those that help lists`() throws {
    let listed = box.bare(["--help"]).lines.drop { $0 != "Commands:" }.dropFirst()
      .prefix { $0.hasPrefix("  ") }.filter { !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    let table = block { $0.hasPrefix("run       fetch what is due") }.joined(separator: "\n")
    let words = Set(table.split { !$0.isLetter }.map(String.init))
    for command in listed where command != "help" && command != "version" {
      #expect(words.contains(command), "README has no \(command)")
    }
  }
}

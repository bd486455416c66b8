import TestSupport
import Testing

struct ArgumentTests {
  /// Thirty items that are kept.
  private static func box() throws -> Box {
    let box = try Box()
    box.folder.write(Box.listing(30), to: "wire.txt")
    box.configure(file: "wire.txt")
    #expect(box.run("fetch").status == 0)
    return box
  }

  @Test func `an option is read in every way it may be written`() throws {
    let box = try Self.box()
    let config = ["--config", box.folder.path("config.json")]
    let ways: [([String], Int)] = [
      (["ticker", "--last=5"], 5), (["ticker", "--last", "5"], 5), (["ticker", "-n5"], 5),
      (["ticker", "-n", "5"], 5), (["ticker", "-qn5"], 5), (["ticker", "-qvn", "5"], 5),
      (["-q", "ticker", "-n", "5", "-v"], 5), (["ticker", "-n9", "-n2"], 2),
      (["ticker", "--source", "wire", "--source=wire", "-n3"], 3), (["ticker", "--"], 10),
      (["ticker", "-n0"], 0),
    ]
    for (words, count) in ways {
      let ended = box.bare(config + words)
      #expect(ended.status == 0, "\(words): \(ended.errors)")
      #expect(ended.lines.count == count, "\(words)")
    }
    // Globals stand before the command or behind it.
    let before = box.bare(config + ["--json", "ticker", "-n2"])
    #expect(before.lines.count == 2)
    #expect(before.output.utf8.first == UInt8(ascii: "{"))
    #expect(box.bare(["ticker", "-n2", "--json"] + config).output == before.output)
    // Behind `--` nothing is an option.
    let positional = box.bare(config + ["digest", "--", "--since"])
    #expect(positional.status == 64)
    #expect(positional.errors.contains("--since: no such edition"), "\(positional.errors)")
  }

  @Test(arguments: [
    (["ticker", "-n"], "option '-n' needs a value: N"),
    (["ticker", "--last"], "option '--last' needs a value: N"),
    (["ticker", "-qn"], "option '-n' needs a value: N"),
    (["ticker", "-x"], "unknown option '-x'"),
    (["ticker", "-qx"], "unknown option '-x'"),
    (["ticker", "--follow=yes"], "option '--follow' takes no value"),
    (["ticker", "-n", "five"], "option '--last' wants a whole number, not 'five'"),
    (["ticker", "-n", "-1"], "option '--last' wants 0 or more, not -1"),
    (["run", "--wait", "90000"], "option '--wait' wants 0 to 86400, not 90000"),
    (["ticker", "--format", "yaml"], "option '--format' knows no 'yaml'"),
    (["ticker", "--story", "917"], "option '--story' wants a story such as s917, not '917'"),
    (["ticker", "--match", "/(/"], "option '--match': "),
    (["preview", "--header", "X", "a"], "option '--header' wants 'Name: value', not 'X'"),
    (
      ["digest", "--date=today", "--since=2h"], "options '--date' and '--since' exclude each other"
    ),
    (["ticker", "more"], "unexpected argument 'more'"),
    (["digest", "--", "-a", "-b"], "unexpected argument '-b'"),
    (["preview"], "'preview' needs SOURCE|URL|FILE"),
    (["--last", "5", "ticker"], "option '--last' belongs behind its command"),
    (["help", "tikcer"], "unknown command 'tikcer'"),
  ]) func `what cannot be meant is told, and ends with 64`(words: [String], told: String) throws {
    let ended = try Box().bare(words)
    #expect(ended.status == 64)
    #expect(ended.output.isEmpty)
    #expect(ended.errors.utf8.starts(with: "tidings: error: \(told)".utf8), "\(ended.errors)")
    #expect(ended.errors.contains("\ntidings: hint: "))
  }
}

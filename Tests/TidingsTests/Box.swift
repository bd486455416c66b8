import TestSupport
import Testing

/// A user's box: a folder with a config, state and digests of its own, and the built command.
final class Box {
  let folder = TemporaryFolder()
  /// The path of the built command.
  let binary: String

  init() throws {
    binary = try #require(Checkout.tidings, "no built tidings: run the tests by `swift test`")
  }

  /// A config with state and digests inside the box; `body` are further members.
  func configure(_ body: String) {
    folder.write(
      """
      { "title": "Test desk", "timezone": "Asia/Baku", "state": "state", "digests": "digests",
        \(body) }
      """, to: "config.json")
  }

  /// A config with one file as its only source.
  func configure(file: String, more: String = "") {
    configure(
      #""sources": [ { "id": "wire", "name": "Wire", "file": "\#(file)", "backlog": "all" } ]"#
        + more)
  }

  func command(_ words: [String]) -> [String] {
    [binary] + words + ["--config", folder.path("config.json")]
  }

  func run(
    _ words: String..., input: String = "", environment: [String: String] = [:],
    seconds: Double = 60
  ) -> TestCommand.Ended {
    TestCommand.run(
      command(words), input: input, environment: clean(environment), seconds: seconds)
  }

  /// The bare command, without a config named.
  func bare(_ words: [String], environment: [String: String] = [:], input: String = "")
    -> TestCommand.Ended
  {
    TestCommand.run([binary] + words, input: input, environment: clean(environment))
  }

  func start(_ words: String...) -> TestCommand {
    TestCommand(command(words), environment: clean([:]))
  }

  /// Nothing of the tester's own places or colours comes in.
  private func clean(_ more: [String: String]) -> [String: String] {
    let base = [
      "HOME": folder.path, "XDG_CONFIG_HOME": "", "XDG_STATE_HOME": "", "XDG_DATA_HOME": "",
      "TIDINGS_CONFIG": "", "STATE_DIRECTORY": "", "JOURNAL_STREAM": "", "NOTIFY_SOCKET": "",
      "NO_COLOR": "", "SWIFT_BACKTRACE": "enable=no",
    ]
    return base.merging(more) { $1 }
  }

  func text(_ name: String) throws -> String {
    String(decoding: try #require(folder.read(name), "no \(name)"), as: UTF8.self)
  }

  /// A listing of so many items, the newest first, a minute apart.
  static func listing(_ count: Int, prefix: String = "Harbour bulletin") -> String {
    let rows = (0..<count).map { index in
      let minute = 1439 - index
      let clock = "\(two(minute / 60)):\(two(minute % 60))"
      return "    \(prefix) number \(count - index) of the day\n\n    24 June 2024 - \(clock)\n"
    }
    return "Latest news\n\n" + rows.joined(separator: "\n")
  }

  /// A listing of so many items that have nothing to do with each other, the newest first.
  static func mixed(_ count: Int) -> String {
    let titles = [
      "Harbour opens after repairs", "Council votes on tram line", "Museum shows Roman coins",
      "Orchestra tours northern towns", "Wolves seen near Oberwald", "School wins chess trophy",
      "Bakery strike enters fifth week", "Lighthouse keeper retires", "Glacier loses ten metres",
    ]
    let rows = (0..<count).map { index in
      "    \(titles[count - 1 - index])\n\n    24 June 2024 - 23:\(two(59 - index))\n"
    }
    return "Latest news\n\n" + rows.joined(separator: "\n")
  }

  private static func two(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}

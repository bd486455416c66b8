import TestSupport
import Testing

/// The bars and pipes of Examples, with the real programs where they are installed.
struct ExamplePipeTests {
  private static let examples = "\(Checkout.path)/Examples"
  private let box: Box

  init() throws {
    box = try Box()
    box.folder.write(
      """
      {"title":"Ferry sinks off the north quay","link":"https://example.org/a","published":"2024-06-24T10:00:00Z"}
      {"title":"Council & mayor open #1 school","link":"https://example.org/b","published":"2024-06-24T11:00:00Z"}

      """, to: "wire.jsonl")
    box.folder.write("#!/bin/sh\necho \"$1\" > opened\n", to: "bin/xdg-open", mode: 0o755)
    box.configure(
      file: "wire.jsonl",
      more: #", "topics": [ { "id": "sea", "name": "The sea", "match": "ferry" } ]"#)
    let ran = box.run("run", "--once", "--no-ticker")
    #expect(ran.status == 0, "\(ran.errors)")
  }

  private func start(_ words: [String], _ more: [String: String] = [:]) -> TestCommand {
    TestCommand(words, environment: environment(more), in: box.folder.path)
  }

  private func run(_ words: [String], _ more: [String: String] = [:]) -> TestCommand.Ended {
    TestCommand.run(words, environment: environment(more), in: box.folder.path)
  }

  private func environment(_ more: [String: String]) -> [String: String] {
    let built = box.binary.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" }
    return [
      "PATH": "\(box.folder.path("bin")):\(built):/usr/bin:/usr/sbin:/bin",
      "HOME": box.folder.path, "XDG_STATE_HOME": "", "NO_COLOR": "", "JOURNAL_STREAM": "",
      "TIDINGS_CONFIG": box.folder.path("config.json"), "LANG": "C.UTF-8",
    ].merging(more) { $1 }
  }

  /// A script; `exec` makes the pipeline's own process the one that a test ends.
  private func pipe(_ name: String, _ words: String...) -> [String] {
    ["sh", "\(Self.examples)/pipes/\(name).sh"] + words
  }

  private static func has(_ programs: String...) -> Bool {
    programs.allSatisfy { Checkout.has($0) }
  }

  /// A port of 127.0.0.1 that is free.
  private func port() throws -> Int {
    let server = try LoopbackServer([:])
    server.stop()
    return server.port
  }

  // MARK: Bars

  @Test func `waybar gets its module and what it runs`() throws {
    let text = String(
      decoding: try #require(TestFiles.read("\(Self.examples)/bars/waybar.jsonc")), as: UTF8.self)
    let command = try #require(
      text.split(separator: "\"exec\": \"").last?.split(separator: "\"").first)
    let bar = start(["sh", "-c", "exec \(command)"])
    let line = bar.line() ?? ""
    #expect(
      line.hasPrefix("{") && line.contains(#""text":"#) && line.contains("&amp;")
        || line.contains("Ferry"))
    bar.signal(15)
    guard Self.has("jq") else { return }
    // Comments apart it is JSON.
    let plain = run([
      "sh", "-c",
      "grep -v '^//' '\(Self.examples)/bars/waybar.jsonc' | jq -r '.\"custom/news\".\"on-click\"'",
    ])
    #expect(plain.status == 0, "\(plain.errors)")
    #expect(run(["sh", "-c", plain.output]).status == 0)
    #expect(try box.text("opened") == "https://example.org/b\n")
  }

  @Test(arguments: [
    ("bars/i3.conf", "status_command ", "{\"version\":1"), ("bars/polybar.ini", "exec = ", "Ferry"),
    ("bars/tmux.conf", "#(", "Ferry"),
  ])
  func `a bar runs what its example says`(file: String, mark: String, shows: String) throws {
    let text = String(
      decoding: try #require(TestFiles.read("\(Self.examples)/\(file)")), as: UTF8.self)
    let command = try #require(
      text.split(separator: mark).last?.split { $0 == "\n" || $0 == ")" }.first)
    let bar = start(["sh", "-c", "exec \(command)"])
    let line = bar.line() ?? ""
    #expect(line.contains(shows), "\(line)")
    bar.signal(15)
  }

  @Test(.enabled(if: has("tmux"))) func `tmux reads its example`() {
    let socket = box.folder.path("tmux")
    let tmux = { (words: [String]) in
      run(["tmux", "-S", socket, "-f", "\(Self.examples)/bars/tmux.conf"] + words)
    }
    #expect(tmux(["new-session", "-d", "-x", "80", "-y", "10"]).status == 0)
    defer { _ = tmux(["kill-server"]) }
    #expect(
      tmux(["show-options", "-gv", "status-right"]).lines == ["#(tidings ticker -f --format tmux)"])
  }

  // MARK: Pipes

  @Test(.enabled(if: has("jq"))) func `jq counts headlines by topic`() throws {
    let now = run(["date", "-u", "+%Y-%m-%dT%H:%M:%SZ"]).lines.first ?? ""
    box.folder.write(
      #"{"title":"Ferry sails again","published":"\#(now)"}"# + "\n"
        + #"{"title":"Bakery strike ends","published":"\#(now)"}"# + "\n", to: "wire.jsonl")
    #expect(box.run("fetch").status == 0)
    let ended = run(pipe("jq"))
    #expect(ended.status == 0, "\(ended.errors)")
    #expect(
      ended.lines.contains("The sea (1)") && ended.lines.contains("  Ferry sails again"),
      "\(ended.output)")
  }

  @Test(.enabled(if: has("fzf"))) func `fzf picks a headline and opens it`() throws {
    let ended = run(pipe("fzf"), ["FZF_DEFAULT_OPTS": "--filter=school"])
    #expect(ended.status == 0, "\(ended.errors)")
    #expect(try box.text("opened") == "https://example.org/b\n")
  }

  @Test(.enabled(if: has("mosquitto", "mosquitto_pub")))
  func `mosquitto_pub sends each item once`() throws {
    let port = "\(try port())"
    box.folder.write("listener \(port) 127.0.0.1\nallow_anonymous true\n", to: "mosquitto.conf")
    let broker = start(["mosquitto", "-c", box.folder.path("mosquitto.conf")])
    #expect(broker.waitForErrors(containing: "running"))
    let reader = start([
      "mosquitto_sub", "-d", "-h", "127.0.0.1", "-p", port, "-t", "news/ticker", "-C", "2",
    ])
    while let line = reader.line(), !line.hasPrefix("Subscribed") {}
    let script = start(pipe("mqtt", "127.0.0.1"), ["MQTT_PORT": port])
    let ended = reader.finish()
    #expect(ended.status == 0)
    #expect(ended.output.contains("Ferry sinks") && ended.output.contains("#1 school"))
    script.signal(15)
    #expect(box.folder.read(".local/state/tidings-pipes/mqtt") != nil)
  }

  @Test(.enabled(if: has("redis-server", "redis-cli"))) func `redis-cli fills a stream`() throws {
    let port = "\(try port())"
    let server = start(["redis-server", "--port", port, "--bind", "127.0.0.1", "--save", ""])
    while let line = server.line(), !line.contains("Ready to accept") {}
    let script = start(pipe("redis", "127.0.0.1"), ["REDIS_PORT": port])
    // Each entry has its id on a line of its own.
    #expect(script.line()?.contains("-") == true)
    #expect(script.line()?.contains("-") == true)
    let read = run(["redis-cli", "-p", port, "XRANGE", "news", "-", "+"])
    #expect(read.output.contains("Ferry sinks") && read.output.contains("#1 school"))
    script.signal(15)
  }

  @Test(.enabled(if: has("kcat"))) func `kcat delivers to a broker`() throws {
    // The library's own mock of a cluster lives as long as the producer: what it takes is delivered.
    box.folder.write("test.mock.num.brokers=1\n", to: "kcat.conf")
    let script = try #require(TestFiles.read("\(Self.examples)/pipes/kafka.sh"))
    let text = String(decoding: script, as: UTF8.self)
    box.folder.write(
      text.replacing("ticker -f ", with: "ticker ").replacing("kcat -P", with: "kcat -v -P"),
      to: "once.sh")
    let ended = run(
      ["sh", box.folder.path("once.sh")], ["KCAT_CONFIG": box.folder.path("kcat.conf")])
    #expect(ended.status == 0, "\(ended.errors)")
    #expect(!ended.errors.contains("failed"), "\(ended.errors)")
    #expect(try box.text(".local/state/tidings-pipes/kafka").contains("2"))
  }

  @Test(.enabled(if: has("mutt", "tmux"))) func `mutt shows an edition of a Maildir`() throws {
    for part in ["cur", "new", "tmp"] { box.folder.write("", to: "Mail/news/\(part)/.keep") }
    #expect(
      box.run("digest", "--format", "mail", "-o", box.folder.path("Mail/news/new/1.box")).status
        == 0)
    let socket = box.folder.path("tmux")
    let tmux = { (words: [String]) in
      run(["tmux", "-S", socket, "-f", "/dev/null"] + words, ["TERM": "xterm"])
    }
    let script = pipe("mutt", box.folder.path("Mail/news")).joined(separator: " ")
    #expect(tmux(["new-session", "-d", "-x", "120", "-y", "20", script]).status == 0)
    defer { _ = tmux(["kill-server"]) }
    var screen = ""
    for _ in 0..<500 where !screen.contains("Morning digest") {
      screen = tmux(["capture-pane", "-p"]).output
    }
    #expect(screen.contains("Morning digest"), "\(screen)")
  }

  // MARK: Scripts

  @Test(.enabled(if: has("shellcheck"))) func `shellcheck finds nothing in any script`() {
    let found = run(
      [
        "sh", "-c",
        "cd '\(Checkout.path)' && git ls-files -z | xargs -0 grep -lZE '^#!/bin/(ba)?sh' -- | xargs -0 shellcheck",
      ])
    #expect(found.status == 0, "\(found.output)")
  }
}

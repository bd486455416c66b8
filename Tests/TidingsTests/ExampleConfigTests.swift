import TestSupport
import Testing

/// The configs of Examples, run as they stand: the web they ask is a proxy of the test's.
struct ExampleConfigTests {
  private let web: LoopbackServer
  private let box: Box

  init() throws {
    box = try Box()
    web = try LoopbackServer { request in
      // A proxy is asked for the whole URL.
      let host = request.target.split(separator: "/").dropFirst().first.map(String.init) ?? "?"
      let items = ["Harbour of \(host) opens", "Council of \(host) votes", "\(host): museum shuts"]
      let entries = items.enumerated().map { index, title in
        "<item><title>\(title)</title><guid>\(host)-\(index)</guid>"
          + "<link>http://\(host)/\(index)</link></item>"
      }
      return .text(
        "<rss version=\"2.0\"><channel><title>\(host)</title>\(entries.joined())</channel></rss>")
    }
  }

  /// The files of an example in the box, `https` as the plain `http` a test can answer, the machine's
  /// own folders in the box.
  private func copy(_ names: [String]) throws -> String {
    for name in names {
      let bytes = try #require(TestFiles.read("\(Checkout.path)/Examples/configs/\(name)"))
      let text = String(decoding: bytes, as: UTF8.self)
        .replacing("\"https://", with: "\"http://").replacing("\"/var/lib/", with: "\"var/lib/")
      box.folder.write(text, to: "configs/" + name)
    }
    return box.folder.path("configs/" + (names.first ?? ""))
  }

  private func run(_ words: String..., config: String) -> TestCommand.Ended {
    box.bare(
      words + ["--config", config],
      environment: [
        "http_proxy": web.url(""), "no_proxy": "", "CREDENTIALS_DIRECTORY": box.folder.path("keys"),
      ])
  }

  @Test(arguments: [
    ("home-server.json", 3), ("status-bar.json", 4), ("team-box.json", 3),
  ])
  func `an example reads its sources and makes its digest`(name: String, sources: Int) throws {
    box.folder.write("hush\n", to: "keys/wire")
    box.folder.write("https://hooks.example.org/hush\n", to: "keys/slack")
    box.folder.write("", to: "configs/var/lib/tidings/old")
    let config = try copy([name])
    let check = run("check", config: config)
    #expect(check.status == 0, "\(check.errors)")
    // A box that tests need not have a mailer.
    let warnings = check.errors.split(separator: "\n").filter { !$0.contains("/usr/sbin/sendmail") }
    #expect(warnings.isEmpty, "\(check.errors)")
    let ran = run("run", "--once", config: config)
    #expect(ran.status == 0, "\(ran.errors)")
    #expect(Set(web.requests.map(\.target)).count == sources)
    let digest = try box.text(".local/share/tidings/digests/latest.txt")
    #expect(digest.contains("\(sources) of \(sources) sources answered"), "\(digest)")
    #expect(run("status", "--failed", config: config).status == 0)
  }

  @Test func `four hundred sources in six languages are one folder of files`() throws {
    let languages = ["en", "az", "de", "fr", "ru", "tr"]
    let config = try copy(
      ["analyst/config.json", "analyst/feeds.opml"]
        + languages.map { "analyst/sources.d/\($0).json" })
    let known = try #require(
      run("check", config: config).output.split(separator: " ").dropFirst(2).first
        .flatMap { Int($0) })
    let more = (known..<400).map {
      #"{ "url": "http://s\#($0).example/feed", "language": "\#(languages[$0 % 6])" }"#
    }
    box.folder.write(
      #"{ "sources": [ \#(more.joined(separator: ",\n")) ] }"#,
      to: "configs/analyst/sources.d/more.json")
    let check = run("check", config: config)
    #expect(check.errors.isEmpty, "\(check.errors)")
    #expect(check.output.contains("ok: 400 sources, 4 topics, 2 editions"), "\(check.output)")
    let ran = run("run", "--once", "--no-ticker", config: config)
    #expect(ran.status == 0, "\(ran.errors)")
    let digest = try box.text(".local/share/tidings/digests/latest.txt")
    #expect(digest.contains("400 of 400 sources answered"))
  }
}

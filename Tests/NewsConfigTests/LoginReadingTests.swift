import NewsConfig
import NewsModel
import NewsSystem
import NewsTime
import TestSupport
import Testing

struct LoginReadingTests {
  private func source(_ body: String) throws -> Source {
    let config = #"{ "sources": [ { "url": "https://example.org/", \#(body) } ] }"#
    return try #require(try read(config).configuration.sources.first)
  }

  @Test func `a login is a user and a password, or a token`() throws {
    #expect(
      try source(#""auth": { "basic": { "user": "me", "password": { "env": "PASS" } } }"#).login
        == .basic(user: "me", password: .variable("PASS")))
    #expect(
      try source(#""auth": { "bearer": { "credential": "wire" } }"#).login
        == .bearer(.credential("wire")))
    #expect(try source(#""auth": { "bearer": "abc" }"#).login == .bearer(.plain("abc")))
    #expect(try source(#""paused": false"#).login == nil)
  }

  @Test func `cookies are pairs, or a file`() throws {
    #expect(
      try source(#""cookies": { "a": "1", "b": { "env": "B" } }"#).cookies
        == .pairs([
          Source.Cookie(name: "a", value: .plain("1")),
          Source.Cookie(name: "b", value: .variable("B")),
        ]))
    guard case .jar(let path) = try source(#""cookies": "c.txt""#).cookies else {
      Issue.record("no file of cookies")
      return
    }
    #expect(path.hasSuffix("/c.txt"))
  }

  @Test(arguments: [
    (#""auth": {}"#, "a login needs one of \"basic\", \"bearer\""),
    (#""auth": { "basic": { "user": "me" } }"#, "needs a \"password\""),
    (#""auth": { "bearer": { "env": "A", "file": "b" } }"#, "has only one of them"),
    (#""auth": "me:pw""#, "object"), (#""cookies": [1]"#, "wants"),
    (#""cookies": { "a b": "1" }"#, "is not the name of a cookie"),
  ])
  func `what is no login is said`(body: String, what: String) throws {
    let error = #expect(throws: ConfigErrors.self) { try source(body) }
    #expect(
      error?.errors.contains { "\($0)".contains(what) } == true, "\(String(describing: error))")
  }

  @Test(arguments: [
    (#""auth": { "bearer": "abc" }"#, "sources[0].auth.bearer"),
    (#""auth": { "basic": { "user": "u", "password": "p" } }"#, "sources[0].auth.basic.password"),
    (#""headers": { "X-Api-Key": "k" }"#, "sources[0].headers.X-Api-Key"),
    (#""cookies": { "s": "1" }"#, "sources[0].cookies.s"),
    (#""proxy": "http://u:p@proxy.example:3128""#, "sources[0].proxy"),
    (#""auth": { "bearer": { "env": "TOKEN" } }"#, nil), (#""headers": { "Accept": "*/*" }"#, nil),
  ])
  func `a secret in a file that everybody can read is warned of`(
    body: String, path: String?
  ) throws {
    let folder = TemporaryFolder()
    let config = folder.write(
      #"{ "sources": [ { "url": "https://example.org/", \#(body) } ] }"#, to: "config.json")
    for (mode, isWarned) in [("644", path != nil), ("600", false), ("640", false)] {
      _ = TestCommand.run(["chmod", mode, config])
      let warnings = try ConfigFile.load(config, systemZone: .utc).warnings.map { "\($0)" }
      #expect(warnings.contains { $0.contains("everybody can read") } == isWarned, "\(mode)")
      if isWarned, let path { #expect(warnings.contains { $0.contains(path) }) }
    }
  }
}

import NewsFetch
import NewsModel
import NewsTime
import TestSupport
import Testing

@Suite struct `What a server answers` {
  static let feed = "<rss version='2.0'><channel><title>t</title></channel></rss>"

  @Test func `a body comes with its URL, headers and validators`() throws {
    let server = try LoopbackServer([
      "/feed": .text(
        Self.feed,
        [("ETag", "\"v1\""), ("Last-Modified", "Mon, 24 Jun 2024 20:00:00 GMT"), ("X-A", " b ")])
    ])
    let result = try #require(Asking.ask(Asking.source(server.url("/feed"))))
    #expect(result.text == Self.feed)
    #expect(result.body?.url == server.url("/feed"))
    #expect(result.body?.header("x-a") == "b")
    #expect(
      result.body?.validators
        == Validators(etag: "\"v1\"", lastModified: "Mon, 24 Jun 2024 20:00:00 GMT"))
    #expect(result.body?.fetched == Asking.now)
    let asked = try #require(server.requests.first)
    #expect(asked.method == "GET")
    #expect(asked.header("user-agent") == "tidings/test")
    #expect(asked.header("accept-encoding")?.contains("gzip") == true)
    #expect(asked.header("if-none-match") == nil)
  }

  @Test func `known validators are sent, and 304 means unchanged`() throws {
    let server = try LoopbackServer { request in
      request.header("if-none-match") == "\"v1\""
        ? .status(304, [("ETag", "\"v1\"")])
        : .text(Self.feed, [("ETag", "\"v1\"")])
    }
    let source = Asking.source(server.url("/feed"))
    var state = SourceState(source: source.id)
    state.validators = Validators(etag: "\"v1\"", lastModified: "Mon, 24 Jun 2024 20:00:00 GMT")
    let result = try #require(Asking.ask(source, state: state))
    guard case .unchanged(let validators) = result.outcome else {
      Issue.record("\(result.told)")
      return
    }
    #expect(validators?.etag == "\"v1\"")
    let asked = try #require(server.requests.first)
    #expect(asked.header("if-modified-since") == "Mon, 24 Jun 2024 20:00:00 GMT")
    // Where the items themselves are wanted, nothing is asked conditionally.
    #expect(Asking.ask(source, state: state, conditional: false)?.text == Self.feed)
  }

  @Test func `the same bytes are unchanged, whatever the server says`() throws {
    let server = try LoopbackServer(["/feed": .text(Self.feed)])
    let source = Asking.source(server.url("/feed"))
    var state = SourceState(source: source.id)
    state.bodyHash = try #require(Asking.ask(source, state: state)?.body?.bodyHash)
    #expect(state.bodyHash != 0)
    #expect(Asking.ask(source, state: state)?.told == "unchanged")
    #expect(Asking.ask(source, state: state, conditional: false)?.text == Self.feed)
  }

  @Test(arguments: [
    (304, "304 not modified, unasked"), (204, "204 no content"),
    (206, "206 a part nobody asked for"), (300, "300 multiple choices"),
    (302, "302 without a location"), (401, "401 unauthorized"), (403, "403 forbidden"),
    (404, "404 not found"), (410, "gone"), (500, "500 server error"),
    (503, "503 service unavailable"), (999, "999 request denied"), (599, "status 599"),
    (429, "429 too many requests, 3600 s"),
  ])
  func `every status but 200 says what it is`(status: Int, told: String) throws {
    // A feed in the body of an error is no feed.
    let server = try LoopbackServer([
      "/": status == 304 || status == 204 ? .status(status) : .text(Self.feed, status: status)
    ])
    #expect(Asking.ask(Asking.source(server.url("/")))?.told == told)
  }

  @Test(arguments: [
    ("120", 120), ("0", 60), ("99999999999999999999", 86_400), ("-5", 3600), ("soon", 3600),
    ("", 3600), ("Mon, 24 Jun 2024 23:04:00 GMT", 3600), ("Mon, 24 Jun 2024 10:00:00 GMT", 60),
    ("Fri, 31 Dec 9999 23:59:59 GMT", 86_400),
  ])
  func `Retry-After is kept within a day`(field: String, seconds: Int64) throws {
    let server = try LoopbackServer(["/": .status(429, [("Retry-After", field)])])
    let told = Asking.ask(Asking.source(server.url("/")))?.told
    #expect(told == "429 too many requests, \(seconds) s")
  }

  @Test func `a source that asked for patience is not asked before its time`() throws {
    let server = try LoopbackServer(["/": .text(Self.feed)])
    let source = Asking.source(server.url("/"))
    var state = SourceState(source: source.id)
    state.notBefore = Asking.now.adding(seconds: 10)
    #expect(Asking.ask(source, state: state)?.told == "the server asked for patience, 10 s")
    #expect(server.requests.isEmpty)
    state.notBefore = Asking.now
    #expect(Asking.ask(source, state: state)?.told == "body")
  }

  @Test func `two refusals stand for the whole host`() throws {
    let server = try LoopbackServer { _ in .status(429, [("Retry-After", "300")]) }
    let requests = (0..<5).map { number in
      Asking.request(Asking.source(server.url("/\(number)"), id: "s\(number)"))
    }
    let results = Asking.ask(requests)
    #expect(server.requests.count == 2)
    #expect(results.count == 5)
    #expect(results.allSatisfy { $0.told.hasSuffix("300 s") })
  }

  @Test func `a few refusals among many answers stand for themselves`() throws {
    let server = try LoopbackServer { request in
      ["/10", "/11"].contains(request.path) ? .status(429) : .text(Self.feed)
    }
    let requests = (0..<15).map { number in
      Asking.request(Asking.source(server.url("/\(number)"), id: "s\(number)"))
    }
    #expect(Asking.ask(requests).count { $0.told == "body" } == 13)
  }

  @Test(arguments: [
    (403, [("cf-mitigated", "challenge")], "", "403, a page of Cloudflare stands before it"),
    (
      503, [("Server", "cloudflare"), ("Content-Type", "text/html"), ("Retry-After", "9")],
      "<title>Just a moment...</title>", "503, a page of Cloudflare stands before it"
    ),
    (
      200, [("Content-Type", "text/html")],
      "<html><script src='/_Incapsula_Resource?x'></script></html>",
      "a page of Imperva stands before it"
    ),
    (
      403, [("Content-Type", "text/html")],
      "<H1>Access Denied</H1> https://errors.edgesuite.net/18.1",
      "403, a page of Akamai stands before it"
    ),
    (200, [("Content-Type", "application/rss+xml")], "<rss>captcha-delivery.com</rss>", "body"),
  ])
  func `a wall for bots is named`(
    status: Int, headers: [(String, String)], body: String, told: String
  ) throws {
    let server = try LoopbackServer(["/": .text(body, headers, status: status)])
    #expect(Asking.ask(Asking.source(server.url("/")))?.told == told)
  }

  @Test func `gzip is undone`() throws {
    let server = try LoopbackServer(["/": .gzip(Array(Self.feed.utf8))])
    #expect(Asking.ask(Asking.source(server.url("/")))?.text == Self.feed)
  }

  @Test func `an empty answer is an error`() throws {
    let server = try LoopbackServer(["/": .text("")])
    #expect(Asking.ask(Asking.source(server.url("/")))?.told == "an empty answer")
  }

  @Test func `headers and a login of the source are sent`() throws {
    let server = try LoopbackServer(["/feed": .text(Self.feed)])
    let url = server.url("/feed").replacing("http://", with: "http://me:s%3Acret@")
    let source = Asking.source(
      url,
      headers: [
        Source.Header(name: "X-Key", value: "k\r\nX-Evil: 1"),
        Source.Header(name: "Accept", value: "text/xml"),
      ])
    #expect(Asking.ask(source)?.body?.url == server.url("/feed"))
    let asked = try #require(server.requests.first)
    #expect(asked.header("authorization") == "Basic bWU6czpjcmV0")
    #expect(asked.header("x-key") == "kX-Evil: 1")
    #expect(asked.header("x-evil") == nil)
    #expect(asked.headers.filter { $0.name == "accept" }.map(\.value) == ["text/xml"])
  }

  @Test(arguments: ["ftp://example.com/", "not a url", "http://", "gopher://x/?token=abc"])
  func `what cannot be asked says so`(url: String) throws {
    let result = try #require(Asking.ask(Asking.source(url)))
    #expect(result.error?.reason == .url)
    #expect(!result.told.contains("abc"))
  }
}

extension String {
  fileprivate func replacing(_ part: String, with other: String) -> String {
    hasPrefix(part) ? other + dropFirst(part.count) : self
  }
}

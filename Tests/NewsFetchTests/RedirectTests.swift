import NewsFetch
import NewsModel
import TestSupport
import Testing

@Suite struct `Redirects` {
  @Test(arguments: [301, 302, 303, 307, 308])
  func `are followed, and told where they are for good`(status: Int) throws {
    let server = try LoopbackServer([
      "/old/feed": .redirect(status, to: "../new?x=1#top"), "/new": .text("news"),
    ])
    let result = try #require(Asking.ask(Asking.source(server.url("/old/feed"))))
    #expect(result.text == "news")
    #expect(result.body?.url == server.url("/new?x=1"))
    let notice = "moved permanently to \(server.url("/new?x=1"))"
    #expect(result.notices == (status == 301 || status == 308 ? [notice] : []))
  }

  @Test func `a permanent one behind a passing one is not for good`() throws {
    let server = try LoopbackServer([
      "/a": .redirect(302, to: "/b"), "/b": .redirect(301, to: "/c"), "/c": .text("news"),
    ])
    let result = try #require(Asking.ask(Asking.source(server.url("/a"))))
    #expect(result.text == "news")
    #expect(result.notices.isEmpty)
  }

  @Test func `end after five`() throws {
    let server = try LoopbackServer { request in
      let number = Int(request.path.dropFirst()) ?? 0
      return number == 5 ? .text("news") : .redirect(to: "/\(number + 1)")
    }
    #expect(Asking.ask(Asking.source(server.url("/0")))?.text == "news")
    let endless = try LoopbackServer { request in
      .redirect(to: "/\((Int(request.path.dropFirst()) ?? 0) + 1)")
    }
    #expect(Asking.ask(Asking.source(endless.url("/0")))?.told == "redirects more than 5 times")
    #expect(endless.requests.count == 6)
  }

  @Test func `in a circle are seen`() throws {
    let server = try LoopbackServer(["/a": .redirect(to: "/b"), "/b": .redirect(to: "/a")])
    #expect(Asking.ask(Asking.source(server.url("/a")))?.told == "redirects in a circle")
    #expect(server.requests.count == 2)
  }

  @Test(arguments: [
    "file:///etc/passwd", "gopher://127.0.0.1/", "ftp://127.0.0.1:21/pub", "javascript:1",
    "http://",
  ])
  func `stay on the web`(location: String) throws {
    let server = try LoopbackServer(["/": .redirect(to: location)])
    let result = try #require(Asking.ask(Asking.source(server.url("/"))))
    #expect(result.error?.reason == .redirect)
  }

  @Test func `show no secret`() throws {
    let server = try LoopbackServer(["/": .redirect(to: "ftp://u:hidden@h/?token=hidden")])
    let told = try #require(Asking.ask(Asking.source(server.url("/")))?.told)
    #expect(told == "redirects to what is no web address: ftp://u:***@h/?token=***")
  }

  @Test func `of great length end`() throws {
    let long = "/" + String(repeating: "a", count: 65_536)
    let server = try LoopbackServer(["/": .redirect(to: long)])
    #expect(
      Asking.ask(Asking.source(server.url("/")))?.told
        == "redirects to an address of 65537 bytes")
  }

  @Test func `to another origin lose login, headers and cookies`() throws {
    let other = try LoopbackServer(["/": .text("news")])
    let server = try LoopbackServer([
      "/": .answer(302, [("Location", "/step"), ("Set-Cookie", "seen=1; Path=/")]),
      "/step": .redirect(to: other.url("/").replacingScheme(with: "http://x:y@")),
    ])
    let ports = ["127.0.0.1:\(server.port)", "127.0.0.1:\(other.port)"]
    let source = Asking.source(
      server.url("/").replacingScheme(with: "http://me:pw@"), access: .listed(ports),
      headers: [Source.Header(name: "X-Key", value: "k")])
    #expect(Asking.ask(source)?.text == "news")
    let step = try #require(server.requests.last)
    #expect(step.header("authorization") != nil)
    #expect(step.header("x-key") == "k")
    #expect(step.header("cookie") == "seen=1")
    let asked = try #require(other.requests.first)
    #expect(asked.header("authorization") == nil)
    #expect(asked.header("x-key") == nil)
    #expect(asked.header("cookie") == nil)
  }

  @Test func `through a wall of cookies arrive`() throws {
    let server = try LoopbackServer { request in
      request.header("cookie") == "seen=1"
        ? .text("news")
        : .answer(302, [("Location", "/"), ("Set-Cookie", "seen=1; Path=/")])
    }
    #expect(Asking.ask(Asking.source(server.url("/")))?.text == "news")
  }
}

extension String {
  fileprivate func replacingScheme(with other: String) -> String {
    other + dropFirst("http://".count)
  }
}

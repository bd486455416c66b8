import NewsFetch
import NewsModel
import TestSupport
import Testing

@Suite struct `Limits` {
  @Test func `end a body without end`() throws {
    let server = try LoopbackServer { _ in
      Reply(steps: [
        .bytes(Reply.head(200, [("Content-Type", "text/html")])),
        .endless([UInt8](repeating: 65, count: 16_384)),
      ])
    }
    let source = Asking.source(server.url("/"), maximumBytes: 1 << 20)
    #expect(Asking.ask(source)?.told == "over 1 MiB")
  }

  @Test func `count the bytes that were inflated`() throws {
    let body = [UInt8](repeating: 65, count: 5000)
    let server = try LoopbackServer(["/": .gzip(body)])
    #expect(Asking.ask(Asking.source(server.url("/"), maximumBytes: 5000))?.told == "body")
    let source = Asking.source(server.url("/"), maximumBytes: 4999)
    #expect(Asking.ask(source)?.told == "over 4999 bytes")
  }

  @Test func `end headers without end`() throws {
    let line = Array(("X-Filler: " + String(repeating: "b", count: 1000) + "\r\n").utf8)
    let server = try LoopbackServer { _ in
      Reply(steps: [.bytes(Array("HTTP/1.1 200 OK\r\n".utf8)), .endless(line)])
    }
    #expect(Asking.ask(Asking.source(server.url("/")))?.told == "headers over 256 KiB")
  }

  @Test func `end trailers without end`() throws {
    let line = Array(("X-T: " + String(repeating: "c", count: 1000) + "\r\n").utf8)
    let server = try LoopbackServer { _ in
      Reply(steps: [
        .bytes(Reply.head(200, [("Transfer-Encoding", "chunked")])),
        .bytes(Array("3\r\nabc\r\n0\r\n".utf8)), .endless(line),
      ])
    }
    let result = try #require(Asking.ask(Asking.source(server.url("/"))))
    #expect(result.error != nil)
  }

  @Test func `leave long error pages alone`() throws {
    let body = [UInt8](repeating: 65, count: 1 << 20)
    let server = try LoopbackServer(["/": .answer(404, [], body)])
    #expect(Asking.ask(Asking.source(server.url("/")))?.told == "404 not found")
  }

  @Test(arguments: [
    ("before an answer", [] as [Reply.Step]),
    ("in the headers", [.bytes(Array("HTTP/1.1 200 OK\r\n".utf8))]),
    (
      "in the body",
      [.bytes(Array("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n<rss>".utf8))]
    ),
  ])
  func `end a server that falls silent`(place: String, steps: [Reply.Step]) throws {
    let server = try LoopbackServer { _ in
      Reply(steps: steps + [.wait(milliseconds: 20_000), .close])
    }
    let result = try #require(Asking.ask(Asking.source(server.url("/"), timeout: 1)))
    #expect(result.error?.reason == .timedOut, "\(place): \(result.told)")
    #expect(result.partial?.body.count == (place == "in the body" ? 5 : nil))
  }

  @Test(arguments: [
    (
      "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n<rss>", "cut after 5 bytes"
    ),
    (
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<rss>\r\n", "cut after 5 bytes"
    ),
    ("", "closed without an answer"),
  ])
  func `a cut answer is an error, with what came of it`(answer: String, told: String) throws {
    let server = try LoopbackServer(["/": .raw(answer)])
    let result = try #require(Asking.ask(Asking.source(server.url("/"))))
    #expect(result.told == told)
    #expect(result.partial?.body == (answer.isEmpty ? nil : Array("<rss>".utf8)))
    #expect(result.partial?.bodyHash == (answer.isEmpty ? nil : 0))
  }

  @Test(arguments: [
    "<rss></rss>", "\u{1}\u{2}garbage\r\n\r\n",
    "HTTP/1.1 200 OK\r\nContent-Encoding: zorp\r\nContent-Length: 3\r\n\r\nabc",
    "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n",
    "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nabc",
  ])
  func `broken HTTP is an error`(answer: String) throws {
    let server = try LoopbackServer(["/": .raw(answer)])
    let result = try #require(Asking.ask(Asking.source(server.url("/"))))
    #expect(result.error != nil, "\(result.told)")
  }

  @Test func `a reset is an error`() throws {
    let server = try LoopbackServer { _ in Reply(steps: [.reset]) }
    let result = try #require(Asking.ask(Asking.source(server.url("/"))))
    #expect(result.error?.reason == .network)
  }

  @Test func `nobody there is an error that names the host`() throws {
    let server = try LoopbackServer([:])
    let url = server.url("/")
    server.stop()
    #expect(Asking.ask(Asking.source(url))?.told == "127.0.0.1: connection refused")
  }
}

import NewsFetch
import NewsModel
import TestSupport
import Testing

@Suite struct `Private addresses` {
  @Test(arguments: [
    "127.0.0.1", "localhost", "0x7f.1", "0177.0.0.1", "2130706433", "127.1", "0.0.0.0", "0",
    "[::1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::]", "[64:ff9b::7f00:1]",
    "[::127.0.0.1]", "169.254.169.254", "[fe80::1]", "10.0.0.1", "192.168.1.1", "[fd00:ec2::254]",
    "100.100.100.200", "localhost.", "ip6-localhost",
  ])
  func `are refused in every spelling`(host: String) throws {
    let server = try LoopbackServer(["/": .text("secret")])
    let url = "http://\(host):\(server.port)/"
    let result = try #require(Asking.ask(Asking.source(url, access: .none, timeout: 3)))
    let told = result.told
    #expect(result.error?.reason == .refused || told.hasSuffix("no such host"), "\(told)")
    #expect(server.connections == 0)
  }

  @Test(arguments: ["127.0.0.1", "localhost", "2130706433", "[::ffff:127.0.0.1]"])
  func `are refused as the end of a redirect`(host: String) throws {
    let canary = try LoopbackServer(["/": .text("secret")])
    let server = try LoopbackServer(["/": .redirect(to: "http://\(host):\(canary.port)/")])
    let result = try #require(Asking.ask(Asking.source(server.url("/"))))
    #expect(result.error?.reason == .refused, "\(result.told)")
    #expect(canary.connections == 0)
  }

  @Test func `are open where the source lists them`() throws {
    let server = try LoopbackServer(["/": .text("news")])
    let listed = Asking.source(server.url("/"), access: .listed(["127.0.0.1:\(server.port)"]))
    #expect(Asking.ask(listed)?.text == "news")
    let other = Asking.source(server.url("/"), access: .listed(["127.0.0.1:1", "localhost"]))
    #expect(Asking.ask(other)?.error?.reason == .refused)
  }

  @Test func `stay shut for clouds' metadata whatever is listed`() throws {
    let source = Asking.source("http://169.254.169.254/", timeout: 2)
    #expect(
      Asking.ask(source)?.told
        == "refused: 169.254.169.254:80 is a metadata address")
  }

  @Test func `a connection of another source is no way around`() throws {
    let server = try LoopbackServer { request in .text(request.path) }
    let fetcher = Fetcher(FetchOptions(clock: { Asking.now }))
    let url = "http://localhost:\(server.port)/"
    let open = Asking.ask([Asking.request(Asking.source(url))], with: fetcher)
    #expect(open.first?.text == "/")
    let shut = Asking.source(url, access: .none)
    let results = Asking.ask([Asking.request(shut)], with: fetcher)
    #expect(results.first?.error?.reason == .refused)
    #expect(server.requests.count == 1)
  }
}

import NewsFetch
import NewsModel
import NewsTime
import Synchronization
import TestSupport
import Testing

@Suite struct `Many sources` {
  @Test func `of one host share one connection, one after the other`() throws {
    let server = try LoopbackServer { request in Reply.text(request.path).after(milliseconds: 5) }
    let requests = (0..<20).map { number in
      Asking.request(Asking.source(server.url("/\(number)"), id: "s\(number)"))
    }
    let results = Asking.ask(requests)
    #expect(results.count == 20)
    #expect(results.allSatisfy { $0.text == "/\($0.request.source.id.dropFirst())" })
    #expect(server.connections == 1)
    #expect(server.mostAnswering == 1)
  }

  @Test func `keep their connections from fetch to fetch`() throws {
    let server = try LoopbackServer { _ in .text("news") }
    let fetcher = Fetcher(FetchOptions(clock: { Asking.now }))
    for _ in 0..<3 {
      _ = Asking.ask([Asking.request(Asking.source(server.url("/")))], with: fetcher)
    }
    #expect(server.connections == 1)
    #expect(server.requests.count == 3)
  }

  // Two answers to one request: the second must not be taken for the next one's.
  @Test func `are not told what nobody asked for`() throws {
    let server = try LoopbackServer { request in
      guard request.path == "/twice" else { return .text("news") }
      // In one write: what comes later than the next request is an answer to that.
      var bytes: [UInt8] = []
      for step in Reply.text("good").steps + Reply.text("injected").steps {
        if case .bytes(let more) = step { bytes += more }
      }
      return Reply(steps: [.bytes(bytes)])
    }
    let results = Asking.ask(
      ["/twice", "/next", "/last"].map { path in
        Asking.request(Asking.source(server.url(path), id: path))
      })
    #expect(results.map(\.text) == ["good", "news", "news"])
    #expect(server.requests.map(\.path) == ["/twice", "/next", "/last"])
    #expect(server.connections == 2)
  }

  @Test func `of a host that refuses several are all left alone`() throws {
    let server = try LoopbackServer { _ in .status(429, [("Retry-After", "600")]) }
    let results = Asking.ask(
      (0..<5).map { Asking.request(Asking.source(server.url("/\($0)"), id: "s\($0)")) })
    #expect(server.requests.count == 2)
    #expect(results.count == 5)
    #expect(results[0].hostRests == nil)
    let until = Asking.now.adding(seconds: 600)
    #expect(results.dropFirst().allSatisfy { $0.hostRests == until })
    #expect(results.last?.told == "its host refuses others, 600 s")
  }

  @Test func `give way to whom they report to, as soon as it wants`() throws {
    let server = try LoopbackServer { _ in Reply.text("news").after(milliseconds: 300) }
    let fetcher = Fetcher(FetchOptions(clock: { Asking.now }))
    var pauses = 0
    fetcher.fetch(
      [Asking.request(Asking.source(server.url("/")))],
      pause: {
        pauses += 1
        return 20
      }, finished: { _ in })
    #expect(pauses >= 5)
  }

  @Test func `are told as they end, the slow one last`() throws {
    let slow = try LoopbackServer { _ in Reply.text("slow").after(milliseconds: 400) }
    let quick = try LoopbackServer { _ in .text("quick") }
    let results = Asking.ask([
      Asking.request(Asking.source(slow.url("/"), id: "slow")),
      Asking.request(Asking.source(quick.url("/").replacingHost("localhost"), id: "quick")),
    ])
    #expect(results.map(\.request.source.id) == ["quick", "slow"])
    #expect(results.map(\.text) == ["quick", "slow"])
  }

  // Twenty feeds that never answer, before five good ones of the same host.
  @Test func `of a host with stuck ones still come soon`() throws {
    let server = try LoopbackServer { request in
      request.path == "/stuck"
        ? Reply(steps: [.wait(milliseconds: 60_000), .close]) : .text("news")
    }
    var requests = (0..<20).map { number in
      Asking.request(Asking.source(server.url("/stuck"), id: "stuck\(number)", timeout: 5))
    }
    requests += (0..<5).map { number in
      Asking.request(Asking.source(server.url("/good"), id: "good\(number)"))
    }
    let results = Asking.ask(requests)
    #expect(results.count == 25)
    #expect(results.prefix(5).allSatisfy { $0.text == "news" })
    #expect(results.dropFirst(5).allSatisfy { $0.error?.reason == .timedOut })
  }

  @Test func `with large bodies all arrive, two at a time`() throws {
    let body = [UInt8](repeating: 65, count: 3 << 20)
    let servers = try (1...8).map { number in
      try LoopbackServer(number: number) { _ in
        Reply(steps: [
          .bytes(Reply.head(200, [("Content-Length", "\(body.count)")])),
          .bytes(Array(body[..<(2 << 20)])), .wait(milliseconds: 50),
          .bytes(Array(body[(2 << 20)...])),
        ])
      }
    }
    let requests = servers.map { server in
      Asking.request(Asking.source(server.url("/"), id: server.host, maximumBytes: 4 << 20))
    }
    let results = Asking.ask(requests)
    #expect(results.count == 8)
    #expect(results.allSatisfy { $0.body?.body.count == body.count })
  }

  @Test func `end when the run is told to stop`() throws {
    let server = try LoopbackServer { request in
      request.path == "/good"
        ? .text("news")
        : Reply(steps: [.wait(milliseconds: 60_000), .close])
    }
    var done = 0
    let fetcher = Fetcher(FetchOptions(clock: { Asking.now }))
    var results: [FetchResult] = []
    fetcher.fetch(
      [
        Asking.request(Asking.source(server.url("/good"), id: "good")),
        Asking.request(Asking.source(server.url("/stuck"), id: "stuck")),
        Asking.request(Asking.source(server.url("/other"), id: "other")),
      ], stop: { done > 0 },
      finished: {
        done += 1
        results.append($0)
      })
    #expect(results.map(\.request.source.id) == ["good", "stuck", "other"])
    #expect(results.dropFirst().allSatisfy { $0.told == "stopped" })
  }

  @Test func `end at the deadline of the run`() throws {
    let server = try LoopbackServer { _ in Reply(steps: [.wait(milliseconds: 60_000), .close]) }
    let fetcher = Fetcher(FetchOptions(deadline: 1, clock: { Asking.now }))
    let results = Asking.ask([Asking.request(Asking.source(server.url("/")))], with: fetcher)
    #expect(results.map(\.told) == ["the run was over after 1 s"])
  }

  @Test func `private and public go side by side`() throws {
    let server = try LoopbackServer { _ in Reply.text("news").after(milliseconds: 50) }
    let results = Asking.ask([
      Asking.request(Asking.source(server.url("/"), id: "open")),
      Asking.request(
        Asking.source("http://localhost:\(server.port)/", id: "shut", access: .none)),
      Asking.request(Asking.source("http://nowhere.invalid/", id: "lost", access: .none)),
    ])
    let told = Dictionary(uniqueKeysWithValues: results.map { ($0.request.source.id, $0.told) })
    #expect(told["open"] == "body")
    #expect(
      told["shut"]?.hasPrefix("refused: localhost:\(server.port) is a loopback address") == true)
    #expect(told["lost"] == "nowhere.invalid: no such host")
  }
}

extension String {
  fileprivate func replacingHost(_ host: String) -> String {
    "http://\(host)" + dropFirst("http://127.0.0.1".count)
  }
}

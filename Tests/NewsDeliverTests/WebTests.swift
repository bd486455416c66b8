import NewsDeliver
import NewsModel
import NewsSystem
import NewsText
import NewsTime
import TestSupport
import Testing

struct WebTests {
  private static func send(
    _ shape: WebDelivery.Shape, to server: LoopbackServer, path: String = "",
    token: Secret? = nil, room: String? = nil, message: Message = Letters.message()
  ) -> Verdict {
    WebSender(Letters.tools).send(
      message,
      to: WebDelivery(
        shape: shape, url: .plain(server.url(path)), token: token, room: room,
        headers: [], priority: shape == .ntfy ? 4 : nil), key: "k1")
  }

  private static func asked(
    _ shape: WebDelivery.Shape, path: String = "", token: Secret? = nil, room: String? = nil,
    message: Message = Letters.message()
  ) throws -> LoopbackServer.Request {
    let server = try LoopbackServer { _ in .text("{}") }
    #expect(
      send(shape, to: server, path: path, token: token, room: room, message: message) == .sent)
    #expect(server.requests.count == 1)
    let request = try #require(server.requests.first)
    #expect(request.header("idempotency-key") == "k1")
    return request
  }

  private static func json(_ request: LoopbackServer.Request) throws -> JSONNode {
    try JSONReader.parse(request.body)
  }

  @Test func `a webhook is posted our own JSON`() throws {
    let request = try Self.asked(.webhook, path: "/hook?x=1", token: .plain("t0ken"))
    #expect(request.method == "POST")
    #expect(request.target == "/hook?x=1")
    #expect(request.body == Array(#"{"v":1}"#.utf8))
    #expect(request.header("content-type") == "application/json; charset=utf-8")
    #expect(request.header("authorization") == "Bearer t0ken")
  }

  @Test func `ntfy gets a text, and the rest in headers of ASCII`() throws {
    var message = Letters.message()
    message.title = "Zəlzələ\u{1F6A8}"
    let request = try Self.asked(.ntfy, path: "/desk", token: .plain("t"), message: message)
    #expect(request.target == "/desk")
    #expect(request.header("title") == "=?utf-8?B?WsmZbHrJmWzJmfCfmqg=?=")
    #expect(request.header("click") == "https://coast.example/a?b=1&c=(2)")
    #expect(request.header("priority") == "4")
    let text = String(decoding: request.body, as: UTF8.self)
    #expect(
      text == """
        1. Dam <b>holds</b> & *river* falls (Coast_Radio)
        https://coast.example/a?b=1&c=(2)
        3. @everyone [click](http://evil.example)
        +7
        """)
  }

  @Test func `Slack gets blocks in which no sign means anything`() throws {
    let node = try Self.json(Self.asked(.slack, path: "/services/T/B/x"))
    #expect(node["text"]?.string == "Morning digest: Dam &lt;holds&gt; (+8)")
    let parts = node["blocks"]?.array?.first?["elements"]?.array?.first?["elements"]?.array ?? []
    let link = parts.first { $0["type"]?.string == "link" }
    #expect(link?["text"]?.string == "Dam <b>holds</b> & *river* falls")
    #expect(link?["url"]?.string == "https://coast.example/a?b=1&c=(2)")
  }

  @Test func `Discord gets escaped Markdown and mentions nobody`() throws {
    let node = try Self.json(Self.asked(.discord, path: "/api/webhooks/1/x"))
    let text = try #require(node["content"]?.string)
    #expect(text.contains(#"Dam \<b\>holds\</b\> & \*river\* falls"#))
    #expect(text.contains("[↗](<https://coast.example/a?b=1&c=%282%29>)"))
    #expect(text.contains(#"\@everyone \[click\]\(http\://evil\.example\)"#))
    #expect(node["allowed_mentions"]?["parse"]?.array?.isEmpty == true)
  }

  @Test func `Telegram gets HTML, its token in the path`() throws {
    let request = try Self.asked(.telegram, token: .plain("12:ab"), room: "-100")
    #expect(request.target == "/bot12:ab/sendMessage")
    let node = try Self.json(request)
    #expect(node["chat_id"]?.string == "-100")
    #expect(node["parse_mode"]?.string == "HTML")
    #expect(
      node["text"]?.string?.contains(
        "<a href=\"https://coast.example/a?b=1&amp;c=(2)\">1. Dam &lt;b&gt;holds&lt;/b&gt; &amp; "
          + "*river* falls (Coast_Radio)</a>") == true)
  }

  @Test func `Matrix gets one event a key`() throws {
    let request = try Self.asked(.matrix, token: .plain("t"), room: "!a:b.example")
    #expect(request.method == "PUT")
    #expect(
      request.target == "/_matrix/client/v3/rooms/%21a%3Ab.example/send/m.room.message/k1")
    #expect(request.header("authorization") == "Bearer t")
    let node = try Self.json(request)
    #expect(node["body"]?.string?.contains("Dam <b>holds</b>") == true)
    #expect(node["formatted_body"]?.string?.contains("Dam &lt;b&gt;holds&lt;/b&gt;") == true)
  }

  @Test func `Gotify gets plain text`() throws {
    let request = try Self.asked(.gotify, token: .plain("t"))
    #expect(request.target == "/message")
    #expect(request.header("x-gotify-key") == "t")
    #expect(try Self.json(request)["message"]?.string?.contains("Dam <b>holds</b>") == true)
  }

  @Test(arguments: [
    (WebDelivery.Shape.discord, "content", 2000), (.telegram, "text", 4096),
  ])
  func `a long message keeps within the chat's limit and says what it left out`(
    shape: WebDelivery.Shape, field: String, limit: Int
  ) throws {
    let lines = (1...40).map { (number: Int) in
      Message.Line(
        number: number, text: String(repeating: "Zəlzələ <&> 🚨 ", count: 12), source: "S",
        link: "https://coast.example/\(number)")
    }
    let message = Letters.message(lines, more: 60)
    let node = try Self.json(
      Self.asked(shape, token: .plain("t"), room: "1", message: message))
    let text = try #require(node[field]?.string)
    #expect(text.utf16.count <= limit)
    let told = text.split(separator: "\n").count - 2
    #expect(told > 0 && text.contains("+\(100 - told)"))
  }

  @Test func `ntfy is sent 4096 bytes at most`() throws {
    let lines = (1...40).map {
      Message.Line(number: $0, text: String(repeating: "Zəlzələ ", count: 40))
    }
    let request = try Self.asked(.ntfy, message: Letters.message(lines))
    #expect(request.body.count <= 4096 && request.body.count > 2000)
  }

  @Test(
    arguments: [
      (200, [], Verdict.sent), (204, [], .sent), (202, [], .sent),
      (410, [], .gone("127.0.0.1: answered 410 (gone)")),
      (
        429, [("Retry-After", "120")],
        .away("127.0.0.1: answered 429", until: Letters.now.adding(seconds: 120))
      ),
      (
        503, [("Retry-After", "Tue, 25 Jun 2024 07:00:00 GMT")],
        .away("127.0.0.1: answered 503", until: Letters.now.adding(seconds: 3600))
      ),
      (
        503, [("Retry-After", "99999999")],
        .away("127.0.0.1: answered 503", until: Letters.now.adding(seconds: 86_400))
      ),
      (500, [], .away("127.0.0.1: answered 500", until: nil)),
      (404, [], .later("127.0.0.1: answered 404")),
      (
        302, [("Location", "http://127.0.0.1:1/")],
        .later("127.0.0.1: answered 302: redirects are not followed")
      ),
    ] as [(Int, [(String, String)], Verdict)])
  func `an answer means this`(status: Int, headers: [(String, String)], expected: Verdict) throws {
    let server = try LoopbackServer { _ in .status(status, headers) }
    #expect(Self.send(.webhook, to: server) == expected)
    #expect(server.requests.count == 1)
  }

  @Test func `what Telegram says in its JSON is heard`() throws {
    let server = try LoopbackServer { _ in
      .text(#"{"ok":false,"parameters":{"retry_after":30}}"#, status: 429)
    }
    #expect(
      Self.send(.telegram, to: server, token: .plain("tok-en"), room: "1")
        == .away("127.0.0.1: answered 429", until: Letters.now.adding(seconds: 31)))
  }

  @Test func `no reason tells a token`() throws {
    let server = try LoopbackServer { request in
      .text("no such bot: \(request.target) s3cret", status: 404)
    }
    let verdict = Self.send(.telegram, to: server, token: .plain("s3cret"), room: "1")
    #expect(!"\(verdict)".contains("s3cret"), "\(verdict)")
    let nobody = WebSender(Letters.tools).send(
      Letters.message(),
      to: WebDelivery(
        shape: .slack, url: .plain("http://127.0.0.1:1/services/s3cret?token=s3cret")), key: "k")
    #expect(!"\(nobody)".contains("s3cret"), "\(nobody)")
  }
}

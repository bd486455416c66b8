import NewsConfig
import NewsModel
import NewsSystem
import NewsTime
import Testing

struct SendingTests {
  private static func delivery(_ text: String) throws -> Delivery.Way {
    let deliveries = try configuration(#"{ "deliveries": { "x": \#(text) } }"#).deliveries
    return try #require(deliveries.first).way
  }

  private static func mistakes(_ text: String) -> String {
    do {
      _ = try read(text)
      return ""
    } catch {
      return "\(error)"
    }
  }

  @Test(
    arguments: [
      (#""smtp": "smtps://me%40b.org@mail.example""#, "mail.example", nil, "tls", "me@b.org"),
      (#""smtp": "smtp://mail.example:587""#, "mail.example", 587, "startTLS", nil),
      (#""smtp": "smtp://mail.example", "tls": "none""#, "mail.example", nil, "none", nil),
      (#""smtp": "smtp://127.0.0.1:2525""#, "127.0.0.1", 2525, "none", nil),
      (#""smtp": "smtp://localhost", "tls": "required""#, "localhost", nil, "startTLS", nil),
      (#""smtp": "smtp://me@localhost:25""#, "localhost", 25, "startTLS", "me"),
      (#""smtp": "smtp://[::1]:25""#, "::1", 25, "none", nil),
    ] as [(String, String, Int?, String, String?)])
  func `a mail server is spoken to in the clear on this machine alone`(
    text: String, host: String, port: Int?, security: String, user: String?
  ) throws {
    let way = try Self.delivery(#"{ "mail": { "to": "a@b.example", \#(text) } }"#)
    guard case .mail(let mail) = way, case .smtp(let server) = mail.route else {
      Issue.record("\(way)")
      return
    }
    #expect(server.host == host)
    #expect(server.port == port)
    #expect(server.security.rawValue == security)
    #expect(server.user == user)
  }

  @Test func `a mail goes by sendmail where nothing else is said`() throws {
    #expect(
      try Self.delivery(#"{ "mail": { "to": ["a@b.example", "c@d.example"], "thread": true } }"#)
        == .mail(
          MailDelivery(
            to: ["a@b.example", "c@d.example"], route: .sendmail("/usr/sbin/sendmail"),
            thread: true)))
    #expect(
      try Self.delivery(#"{ "mail": { "to": "a@b.example", "maildir": "mail" } }"#)
        == .mail(MailDelivery(to: ["a@b.example"], route: .maildir("/home/me/news/mail"))))
  }

  @Test(arguments: [
    (#""s3cret""#, Secret.plain("s3cret")), (#"{ "credential": "smtp" }"#, .credential("smtp")),
    (#"{ "file": "pw" }"#, .file("/home/me/news/pw")), (#"{ "env": "PW" }"#, .variable("PW")),
  ])
  func `a secret is named, not read`(text: String, expected: Secret) throws {
    let way = try Self.delivery(
      #"{ "mail": { "to": "a@b.example", "smtp": "smtps://me@m.example", "password": \#(text) } }"#)
    guard case .mail(let mail) = way, case .smtp(let server) = mail.route else {
      Issue.record("\(way)")
      return
    }
    #expect(server.password == expected)
  }

  @Test func `chats are named by a URL, or by what they need`() throws {
    #expect(
      try Self.delivery(#"{ "ntfy": "https://ntfy.example/desk" }"#)
        == .web(WebDelivery(shape: .ntfy, url: .plain("https://ntfy.example/desk"))))
    #expect(
      try Self.delivery(#"{ "slack": { "env": "SLACK" } }"#)
        == .web(WebDelivery(shape: .slack, url: .variable("SLACK"))))
    #expect(
      try Self.delivery(#"{ "telegram": { "chat": "-100", "token": { "file": "/t" } } }"#)
        == .web(
          WebDelivery(
            shape: .telegram, url: .plain("https://api.telegram.org"), token: .file("/t"),
            room: "-100")))
    #expect(
      try Self.delivery(
        #"{ "webhook": { "url": "https://h.example/", "headers": { "X-A": "b" } } }"#)
        == .web(
          WebDelivery(
            shape: .webhook, url: .plain("https://h.example/"),
            headers: [Source.Header(name: "X-A", value: "b")])))
    #expect(try Self.delivery(#"{ "desktop": true }"#) == .desktop)
    #expect(try Self.delivery(#"{ "command": ["./say"] }"#) == .command(["/home/me/news/say"]))
    #expect(try Self.delivery(#"{ "file": "~/n.html" }"#) != .file("~/n.html"))
  }

  @Test func `every key of a rule is read`() throws {
    let rules = try configuration(
      #"""
      { "topics": [ { "id": "t" } ], "deliveries": { "p": { "desktop": true } },
        "notify": [ { "match": "quake", "not": ["drill"], "topics": ["t"], "languages": "en",
          "sources": 2, "new_name_days": 30, "send": "p", "quiet": "23:00-06:30",
          "urgent": "tsunami", "maximum": "6/h" }, { "send": ["p"], "urgent": true } ] }
      """#
    ).alerts
    let late = try #require(TimeOfDay(text: "23:00"))
    let early = try #require(TimeOfDay(text: "06:30"))
    #expect(
      rules == [
        AlertRule(
          match: ["quake"], not: ["drill"], topics: ["t"], languages: ["en"], sources: 2,
          newNameDays: 30, send: ["p"], quiet: QuietHours(from: late, until: early),
          urgent: .words(["tsunami"]), maximum: AlertRule.Rate(count: 6, seconds: 3600)),
        AlertRule(send: ["p"], urgent: .everything),
      ])
    #expect(rules[0].key != rules[1].key)
  }

  @Test(arguments: [
    (#"{ "mail": { "to": "nobody" } }"#, "wants a mail address"),
    (#"{ "mail": { "smtp": "smtp://h" } }"#, "a mail needs a \"to\""),
    (#"{ "mail": { "to": "a@b.c", "smtp": "http://h" } }"#, "wants a server such as"),
    (#"{ "mail": { "to": "a@b.c", "smtp": "smtp://h", "mbox": "m" } }"#, "a mail goes one way"),
    (
      #"{ "mail": { "to": "a@b.c", "smtp": "smtp://u@h.example", "tls": "none" } }"#,
      "a login is not sent without TLS"
    ),
    (#"{ "mail": { "to": "a@b.c", "smtp": "smtp://h", "password": "x" } }"#, "whose?"),
    (#"{ "telegram": { "chat": "1" } }"#, "a telegram needs \"token\""),
    (#"{ "matrix": { "url": "https://m.example", "token": "t" } }"#, "a matrix needs \"room\""),
    (#"{ "ntfy": "ntfy.example/desk" }"#, "https://ntfy.example/desk"),
    (#"{ "desktop": false }"#, "wants true"), (#"{ "command": [] }"#, "wants at least one"),
    (#"{ "slack": "https://a.example", "desktop": true }"#, "only one of them"),
  ])
  func `a delivery that cannot work is an error with its place`(text: String, what: String) {
    let said = Self.mistakes(#"{ "deliveries": { "x": \#(text) } }"#)
    #expect(said.contains(what), "\(said)")
    #expect(said.hasPrefix("config.json:1:"))
  }

  @Test func `a rule needs somewhere to send`() {
    #expect(Self.mistakes(#"{ "notify": [ { "match": "x" } ] }"#).contains("needs \"send\""))
    let misspelt = Self.mistakes(
      #"""
      { "notify": [ { "send": "phne" } ], "deliveries": { "phone": { "desktop": true } } }
      """#)
    #expect(misspelt.contains("did you mean \"phone\"?"))
  }

  @Test func `printed, the config means the same and tells no secret`() throws {
    let file = try read(
      #"""
      { "deliveries": {
          "desk": { "mail": { "to": "a@b.example", "from": "n@b.example",
            "smtp": "smtp://me%40b.example@m.example:587", "password": { "credential": "pw" },
            "thread": true } },
          "box": { "mail": { "to": "a@b.example", "mbox": "m" } },
          "phone": { "ntfy": { "url": { "env": "URL" }, "token": { "file": "/t" }, "priority": 4 } },
          "bot": { "telegram": { "chat": "1", "token": { "env": "T" } } },
          "say": { "command": ["say", "it"] }, "desktop": { "desktop": true } },
        "notify": [ { "match": ["quake"], "send": ["phone"], "quiet": "23:00-06:30",
          "urgent": ["tsunami"], "maximum": "6/d" } ] }
      """#)
    let again = try read(file.effective(origins: true))
    #expect(again.configuration == file.configuration)
    let secret = try read(
      #"""
      { "deliveries": { "s": { "slack": "https://hooks.example/services/hush" },
          "m": { "mail": { "to": "a@b.example", "smtp": "smtps://me:hush@m.example" } },
          "g": { "gotify": { "url": "https://g.example", "token": "hush" } } } }
      """#
    ).effective(origins: true)
    #expect(!secret.contains("hush"))
    #expect(secret.contains("https://hooks.example/***"))
  }
}

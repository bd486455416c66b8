import NewsDeliver
import NewsModel
import NewsSystem
import TestSupport
import Testing

struct SMTPTests {
  private static func send(
    to sink: MailSink, security: MailServer.Security = .none, user: String? = nil,
    password: Secret? = nil
  ) -> Verdict {
    let server = MailServer(
      host: "127.0.0.1", port: sink.port, security: security, user: user, password: password)
    return MailSender(Letters.tools).send(
      Letters.mail, from: "news@desk.example", to: "reader@example.org", by: .smtp(server),
      name: "1.a.tidings")
  }

  private enum Kind {
    case sent, later, away, refused, gone

    init(_ verdict: Verdict) {
      switch verdict {
      case .sent: self = .sent
      case .later: self = .later
      case .away: self = .away
      case .refused: self = .refused
      case .gone: self = .gone
      }
    }
  }

  @Test func `a mail arrives as it was written`() throws {
    let sink = try MailSink()
    #expect(Self.send(to: sink) == .sent)
    let mail = try #require(sink.mails.first)
    #expect(sink.mails.count == 1)
    #expect(mail.data == Letters.mail)
    #expect(mail.from == "news@desk.example")
    #expect(mail.to == ["reader@example.org"])
  }

  /// Every fault on the first try: what is said of it, how often the mail is there after a second
  /// try, which is made unless the first one ended it.
  @Test(arguments: [
    (MailSink.Fault.greeting554, "away", 1), (.ehlo500, "sent", 1), (.mail421, "away", 1),
    (.recipient451, "later", 1), (.recipient550, "refused", 0), (.data451, "later", 1),
    (.dot451, "later", 1), (.dot552, "refused", 0), (.dotDrop, "away", 2),
    (.dotDropLost, "away", 1), (.cutWithinData, "away", 1), (.resetWithinData, "away", 1),
    (.endlessReply, "away", 1),
  ])
  func `after any fault a mail is sent, kept or refused, never lost`(
    fault: MailSink.Fault, expected: String, copies: Int
  ) throws {
    let sink = try MailSink(fault)
    let first = Self.send(to: sink)
    #expect("\(Kind(first))" == expected, "\(first)")
    if Kind(first) != .sent, Kind(first) != .refused {
      #expect(Self.send(to: sink) == .sent)
    }
    #expect(sink.mails.count == copies)
    #expect(Set(sink.mails.map { $0.header("Message-ID") }).count <= 1)
    #expect(sink.mails.allSatisfy { $0.data == Letters.mail })
  }

  @Test func `a refusal says what the server said`() throws {
    let sink = try MailSink(.recipient550)
    #expect(Self.send(to: sink) == .refused("127.0.0.1: 550 no such user"))
  }

  @Test func `where STARTTLS is stripped or fails nothing is said`() throws {
    for fault in [nil, MailSink.Fault.startTLS454] {
      let sink = try MailSink(fault, times: 9, offersLogin: true)
      let verdict = Self.send(
        to: sink, security: .startTLS, user: "me", password: .plain("hunter2"))
      #expect(Kind(verdict) == .away)
      #expect(sink.mails.isEmpty && sink.logins.isEmpty)
    }
  }

  @Test func `a login that is refused is kept and tells no password`() throws {
    let sink = try MailSink(.auth535, offersLogin: true)
    let first = Self.send(to: sink, user: "me", password: .plain("hunter2"))
    #expect(Kind(first) == .away)
    #expect(!"\(first)".contains("hunter2"))
    #expect(Self.send(to: sink, user: "me", password: .plain("hunter2")) == .sent)
    // "\0me\0hunter2"
    #expect(sink.logins.contains { $0.contains("AG1lAGh1bnRlcjI=") })
  }

  @Test func `nobody at home, or no password at hand, is a reason to wait`() throws {
    let server = MailServer(host: "127.0.0.1", port: 1, security: .none)
    let sender = MailSender(Letters.tools)
    let nobody = sender.send(
      Letters.mail, from: "a@b.example", to: "c@d.example", by: .smtp(server), name: "x")
    #expect(Kind(nobody) == .away)
    let sink = try MailSink()
    #expect(
      Self.send(to: sink, user: "me", password: .variable("TIDINGS_NOT_SET"))
        == .away("$TIDINGS_NOT_SET: is not set", until: nil))
    #expect(sink.mails.isEmpty)
  }

  @Test func `a server that never comes to the point is left when we are told to stop`() throws {
    let sink = try MailSink(.silence)
    let begun = Machine.monotonicNanoseconds()
    let tools = DeliveryTools(
      userAgent: "t", isStopped: { Machine.monotonicNanoseconds() - begun > 300_000_000 },
      clock: { Letters.now })
    let server = MailServer(host: "127.0.0.1", port: sink.port, security: .none)
    let verdict = MailSender(tools).send(
      Letters.mail, from: "a@b.example", to: "c@d.example", by: .smtp(server), name: "x")
    #expect(verdict == .away("127.0.0.1: stopped", until: nil))
    #expect(sink.mails.isEmpty)
  }
}

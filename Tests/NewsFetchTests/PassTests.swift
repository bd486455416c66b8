import Glibc
import NewsFetch
import NewsModel
import NewsSystem
import TestSupport
import Testing

/// What lets us in, and to whom it is shown.
@Suite struct `A source with a login` {
  private static func source(
    _ server: LoopbackServer, _ login: Source.Login? = nil,
    cookies: Source.Cookies = .pairs([]), path: String = "/"
  ) -> Source {
    var source = Asking.source(server.url(path))
    source.login = login
    source.cookies = cookies
    return source
  }

  @Test func `shows it by Basic or as a bearer's token`() throws {
    let server = try LoopbackServer(["/": .text("news")])
    let basic = Source.Login.basic(user: "me", password: .plain("open sesame"))
    #expect(Asking.ask(Self.source(server, basic))?.text == "news")
    #expect(server.requests.last?.header("authorization") == "Basic bWU6b3BlbiBzZXNhbWU=")
    #expect(Asking.ask(Self.source(server, .bearer(.plain("t0ken"))))?.text == "news")
    #expect(server.requests.last?.header("authorization") == "Bearer t0ken")
    // One who has none shows none, on the same connection.
    #expect(Asking.ask(Self.source(server))?.text == "news")
    #expect(server.requests.last?.header("authorization") == nil)
  }

  @Test func `reads it from where it is kept, when it asks`() throws {
    let server = try LoopbackServer(["/": .text("news")])
    let folder = TemporaryFolder()
    let source = Self.source(server, .bearer(.file(folder.write("first\n", to: "token"))))
    _ = Asking.ask(source)
    folder.write("second\n", to: "token")
    _ = Asking.ask(source)
    #expect(
      server.requests.map { $0.header("authorization") } == ["Bearer first", "Bearer second"])
  }

  @Test func `is not asked where its login cannot be read`() throws {
    let server = try LoopbackServer(["/": .text("news")])
    let lost = Self.source(server, .bearer(.variable("TIDINGS_TEST_NO_SUCH")))
    #expect(Asking.ask(lost)?.told == "auth: $TIDINGS_TEST_NO_SUCH: is not set")
    let split = Self.source(server, .bearer(.plain("a\r\nX: y")))
    #expect(Asking.ask(split)?.told == "auth: ***: is more than one line, or no text")
    let jar = Self.source(server, cookies: .jar("/no/such/cookies.txt"))
    #expect(Asking.ask(jar)?.error?.reason == .pass)
    #expect(server.requests.isEmpty)
  }

  @Test func `shows nobody else its token and cookies`() throws {
    let other = try LoopbackServer(["/": .text("news")])
    let server = try LoopbackServer(["/": .redirect(to: other.url("/"))])
    var source = Self.source(
      server, .bearer(.plain("t0ken")),
      cookies: .pairs([Source.Cookie(name: "session", value: .plain("s1"))]))
    source.privateAccess = .listed(["127.0.0.1:\(server.port)", "127.0.0.1:\(other.port)"])
    #expect(Asking.ask(source)?.text == "news")
    #expect(server.requests.last?.header("cookie") == "session=s1")
    #expect(server.requests.last?.header("authorization") == "Bearer t0ken")
    #expect(other.requests.last?.header("cookie") == nil)
    #expect(other.requests.last?.header("authorization") == nil)
  }

  @Test func `sends the cookies of a file where they belong`() throws {
    let server = try LoopbackServer { _ in .text("news") }
    let folder = TemporaryFolder()
    let jar = folder.write(
      """
      # Netscape HTTP Cookie File
      127.0.0.1\tFALSE\t/\tFALSE\t0\tall\t1
      #HttpOnly_127.0.0.1\tFALSE\t/news\tFALSE\t4102444800\tdeep\t2
      127.0.0.1\tFALSE\t/\tTRUE\t0\tsecure\t3
      127.0.0.1\tFALSE\t/\tFALSE\t1000000000\told\t4
      .example.org\tTRUE\t/\tFALSE\t0\tother\t5
      no cookie at all
      """, to: "cookies.txt")
    for path in ["/news/today", "/newspaper"] {
      _ = Asking.ask(Self.source(server, cookies: .jar(jar), path: path))
    }
    #expect(server.requests.map { $0.header("cookie") } == ["deep=2; all=1", "all=1"])
  }
}

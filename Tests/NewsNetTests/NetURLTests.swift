import NewsNet
import Testing

@Suite struct `URLs` {
  @Test(arguments: [
    ("http://Example.COM", "http://example.com/"),
    ("HTTPS://example.com:443/a", "https://example.com/a"),
    ("http://example.com:8080", "http://example.com:8080/"),
    ("http://example.com:80/x?y#z", "http://example.com/x?y#z"),
    (" \n https://example.com/a\n b \t", "https://example.com/a%20b"),
    (
      "https://example.com/новости?т=я",
      "https://example.com/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8?%D1%82=%D1%8F"
    ),
    ("https://example.com/a/./b/../c", "https://example.com/a/c"),
    ("https://example.com/100%", "https://example.com/100%"),
    ("https://example.com?x=1", "https://example.com/?x=1"),
    ("http://2130706433/", "http://127.0.0.1/"),
    ("http://0x7f.1/a", "http://127.0.0.1/a"),
    ("http://0177.0.0.1:8/", "http://127.0.0.1:8/"),
    ("http://[::1]:8080/", "http://[::1]:8080/"),
    ("http://[2001:DB8::1]/", "http://[2001:db8::1]/"),
    ("http://user:p%40ss@example.com/", "http://user:p%40ss@example.com/"),
    ("http://ex%61mple.com/", "http://example.com/"), ("http://00%2e1:8/", "http://0.0.0.1:8/"),
  ])
  func `a URL has one text`(written: String, text: String) {
    #expect(NetURL(written)?.text == text)
  }

  @Test(arguments: [
    "http://example.com/", "https://example.com/a/b.xml?q=1&r#top", "http://127.0.0.1:8080/a",
    "http://127.1/", "http://a.b_c-d.example:1/", "https://example.com/?", "http://example.com/#?a",
    "http://example.com/a?/../b", "http://example.com/a/../b", "http://example.com/a/%2e/b",
    "http://example.com:80/", "https://example.com:80/", "http://example.com:0/",
    "http://example.com:08/", "http://example.com:/", "http://example.com:65536/",
    "http://example.com:8x/", "http://example.com", "http://example.com?a", "http://example.com./",
    "http://Example.com/", "http://me@example.com/", "http://example.com/a b", "http://é.example/",
    "http://..example/", "http:///a", "http://",
  ])
  func `a URL in its normal form reads as by the long way`(text: String) {
    // White space is what the short way leaves to the long one.
    #expect(NetURL(text) == NetURL(" " + text))
  }

  @Test func `any text reads the same by the short way and by the long one`() {
    let pieces = [
      "http://", "https://", "HTTP://", "a", "B", "b.example", "127.0.0.1", "0x7f", "1", "[::1]",
      ":80", ":443", ":8080", ":", "/", "//", "..", ".", "%2e", "0%2e1", "%41", "?", "#", "@", "é",
      " ", "_",
      "-", "\\", "x=1&y",
    ]
    var state: UInt64 = 1
    for _ in 0..<5000 {
      var text = ["http://", "https://"][Int(state >> 63)]
      for _ in 0...(state >> 60) / 2 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      let url = NetURL(text)
      #expect(url == NetURL(" " + text), "\(text)")
      #expect(url.map { NetURL($0.text)?.text == $0.text } != false, "\(text)")
    }
  }

  @Test(arguments: [
    "", "example.com", "//example.com/", "ftp://example.com/", "mailto:a@b.c", "http://",
    "http:///path", "http://exa mple.com/", "http://example.com:99999/", "http://example.com:x/",
    "http://[::1/", "file:///etc/passwd", "javascript:alert(1)", "tag:example.com,2024:1",
    "http://a\u{0}b/", "http:/example.com/", "https://a%2555b%55c/",
  ])
  func `what is no web URL is none`(text: String) {
    #expect(NetURL(text) == nil)
  }

  @Test func `a URL tells its parts`() throws {
    let url = try #require(NetURL("https://me:s%3Acret@News.Example.org:8443/a/b?q=1&r#top"))
    #expect(url.scheme == "https")
    #expect(url.user == "me")
    #expect(url.password == "s:cret")
    #expect(url.host == "news.example.org")
    #expect(url.port == 8443)
    #expect(url.path == "/a/b")
    #expect(url.query == "q=1&r")
    #expect(url.fragment == "top")
    #expect(url.authority == "news.example.org:8443")
    #expect(url.withoutLogin.text == "https://news.example.org:8443/a/b?q=1&r#top")
    #expect(url.withoutFragment.text == "https://me:s%3Acret@news.example.org:8443/a/b?q=1&r")
    #expect(NetURL("http://[::1]:8080/")?.host == "::1")
    #expect(NetURL("http://[::1]/")?.authority == "[::1]:80")
  }

  // The examples of RFC 3986 section 5.4 whose result is an http URL.
  @Test(arguments: [
    ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
    ("/g", "http://a/g"), ("//g", "http://g/"), ("?y", "http://a/b/c/d;p?y"),
    ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"),
    ("g?y#s", "http://a/b/c/g?y#s"), (";x", "http://a/b/c/;x"), ("g;x", "http://a/b/c/g;x"),
    ("g;x?y#s", "http://a/b/c/g;x?y#s"), ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"),
    ("./", "http://a/b/c/"), ("..", "http://a/b/"), ("../", "http://a/b/"),
    ("../g", "http://a/b/g"), ("../..", "http://a/"), ("../../", "http://a/"),
    ("../../g", "http://a/g"), ("../../../g", "http://a/g"), ("../../../../g", "http://a/g"),
    ("/./g", "http://a/g"), ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."),
    (".g", "http://a/b/c/.g"), ("g..", "http://a/b/c/g.."), ("..g", "http://a/b/c/..g"),
    ("./../g", "http://a/b/g"), ("./g/.", "http://a/b/c/g/"), ("g/./h", "http://a/b/c/g/h"),
    ("g/../h", "http://a/b/c/h"), ("g;x=1/./y", "http://a/b/c/g;x=1/y"),
    ("g;x=1/../y", "http://a/b/c/y"), ("g?y/./x", "http://a/b/c/g?y/./x"),
    ("g?y/../x", "http://a/b/c/g?y/../x"), ("g#s/./x", "http://a/b/c/g#s/./x"),
    ("g#s/../x", "http://a/b/c/g#s/../x"),
  ])
  func `references join as RFC 3986 says`(reference: String, joined: String) {
    #expect(NetURL("http://a/b/c/d;p?q")?.joined(reference)?.text == joined)
  }

  @Test(arguments: ["g:h", "http:g", "mailto:x@y", "javascript:void(0)"])
  func `a reference that leaves the web joins to nothing`(reference: String) {
    #expect(NetURL("http://a/b/c/d;p?q")?.joined(reference) == nil)
  }

  // libcurl 7.88 loses the query of the base here.
  @Test func `a fragment keeps the query of its base`() {
    #expect(NetURL("http://a/b?x=1")?.joined("#g")?.text == "http://a/b?x=1#g")
  }

  @Test func `a link is joined as a document writes it`() {
    let base = NetURL("https://example.com/news/")
    #expect(base?.joined(" story 1.html\n")?.text == "https://example.com/news/story%201.html")
    #expect(base?.joined("HTTPS://Other.Example/x")?.text == "https://other.example/x")
    #expect(base?.joined("//cdn.example/x")?.text == "https://cdn.example/x")
    #expect(base?.joined("%2e%2e/x")?.text == "https://example.com/x")
  }
}

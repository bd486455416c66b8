import NewsNet
import Testing

@Suite struct `Canonical links` {
  @Test(arguments: [
    ("http://www.example.com/a/", "example.com/a"),
    ("https://example.com/a", "example.com/a"),
    ("https://EXAMPLE.com:443/a#comments", "example.com/a"),
    ("https://example.com/", "example.com"),
    ("https://example.com", "example.com"),
    ("https://example.com:8443/a", "example.com:8443/a"),
    ("https://example.com./a", "example.com/a"),
    ("https://www.az/a", "www.az/a"),
    ("https://example.com/a?utm_source=rss&utm_medium=feed", "example.com/a"),
    ("https://example.com/a?b=2&a=1&fbclid=x", "example.com/a?a=1&b=2"),
    ("https://example.com/a?UTM_Campaign=x&id=7", "example.com/a?id=7"),
    ("https://example.com/a?gclid=1&&id=7&", "example.com/a?id=7"),
    ("https://example.com/a?at_medium=RSS&at_campaign=rss", "example.com/a"),
    ("https://example.com/a?ref=rss", "example.com/a"),
    ("https://example.com/a?ref=chapter2", "example.com/a?ref=chapter2"),
    ("https://example.com/a?id=%c3%a9", "example.com/a?id=%C3%A9"),
    ("https://example.com/é", "example.com/%C3%A9"),
    ("https://example.com/%7euser/%41", "example.com/~user/A"),
    ("https://example.com/a%2fb", "example.com/a%2Fb"),
    ("https://example.com/#!/story/7", "example.com#!/story/7"),
    ("https://example.com/a/../b", "example.com/b"),
  ])
  func `a link is known by its page`(link: String, key: String) {
    #expect(CanonicalLink.key(link) == key)
  }

  @Test(arguments: [
    "http://example.com", "http://www.example.com/", "https://a.www.example.com/b/",
    "http://www.az",
    "http://example.com//a//", "http://example.com/a/./b", "http://example.com/.well-known/a",
    "http://example.com/a..b/c.", "http://1.example/a", "http://127.1/a", "http://a.b.1/a",
    "http://x--y.example/a", "http://xn--e1afmkfd.example/a", "http://a..b/c", "http://.a/b",
    "http://a./b", "http://a-/b", "http://example.com/a~b_c-d", "http://localhost/a",
    "http://EXAMPLE.com/a", "HTTP://example.com/a", "http://example.com/a b", "http:///a",
    "http://example.com/a;b", "http://example.com/%41", " http://example.com/a",
  ])
  func `a link has the key of the URL that is read of it`(link: String) {
    #expect(CanonicalLink.key(link) == NetURL(link).map { CanonicalLink.key($0) })
  }

  @Test func `different pages keep different keys`() {
    let links = [
      "https://example.com/a", "https://example.com/A", "https://example.com/a?id=1",
      "https://example.com/a?id=2", "https://example.com/a?page=1&id=1", "https://example.org/a",
      "https://m.example.com/a", "https://example.com/a/b",
    ]
    #expect(Set(links.compactMap { CanonicalLink.key($0) }).count == links.count)
  }

  @Test func `what is no web link has no key`() {
    #expect(CanonicalLink.key("tag:example.com,2024:1") == nil)
    #expect(CanonicalLink.key("/relative") == nil)
  }
}

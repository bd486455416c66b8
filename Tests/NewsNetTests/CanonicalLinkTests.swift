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

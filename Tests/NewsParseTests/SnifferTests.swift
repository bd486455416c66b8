import NewsModel
import NewsParse
import Testing

struct SnifferTests {
  private static let item = "<item><title>One</title></item>"

  @Test(arguments: [
    ("\n\n  <?xml version=\"1.0\"?><rss><channel>\(item)</channel></rss>", Reading.Kind.rss),
    ("\u{FEFF}<rss><channel>\(item)</channel></rss>", .rss),
    ("Warning: x in y.php\n<?xml version=\"1.0\"?><rss><channel>\(item)</channel></rss>", .rss),
    ("<!-- a licence <html> --><rss>\(item)</rss>", .rss),
    ("<channel>\(item)</channel>", .rss),
    (item, .rss),
    ("<entry><title>One</title></entry>", .atom),
    ("<RSS><CHANNEL><ITEM><TITLE>One</TITLE></ITEM></CHANNEL></RSS>", .rss),
    (
      "<urlset><url><loc>https://a.example/1</loc><news:news><news:title>One</news:title></news:news></url></urlset>",
      .sitemap
    ),
    ("[{\"title\": \"One\", \"url\": \"https://a.example\"}]", .jsonFeed),
  ])
  func `the bytes say what they are`(text: String, kind: Reading.Kind) throws {
    let reading = try read(text)
    #expect(reading.kind == kind)
    #expect(reading.items.map(\.title) == ["One"])
  }

  @Test(arguments: [
    ("", ParseError.Reason.empty), (" \n\t ", .empty), ("%PDF-1.7 x", .binary),
    ("GIF89a", .binary), ("<?xml version=\"1.0\"?><note/>", .noNews),
  ])
  func `what is no news says so`(text: String, reason: ParseError.Reason) {
    #expect(throws: ParseError.self) { try read(text) }
    do {
      _ = try read(text)
    } catch {
      #expect(error.reason == reason)
    }
  }

  @Test func `Content-Location is a base`() throws {
    let header = Source.Header(name: "content-location", value: "/feeds/all.xml")
    let reading = try read(
      rss(item: "<link>1</link>"), base: "https://a.example/", headers: [header])
    #expect(reading.items.first?.link == "https://a.example/feeds/1")
  }

  @Test func `a sitemap index names its children`() throws {
    let reading = try read(
      """
      <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <sitemap><loc>https://a.example/1.xml</loc></sitemap>
      <sitemap><loc>https://a.example/2.xml</loc></sitemap></sitemapindex>
      """)
    #expect(reading.items.isEmpty)
    #expect(reading.feeds.map(\.url) == ["https://a.example/1.xml", "https://a.example/2.xml"])
  }
}

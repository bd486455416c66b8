import NewsModel
import NewsParse
import NewsTime
import Testing

@Suite struct SitemapTests {
  @Test func `a news sitemap tells titles, links and stamps`() throws {
    let reading = try read(
      """
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
        xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
      <url><loc>https://example.org/1?a=1&amp;b=2</loc><n:news>
        <n:publication><n:name>Harbour</n:name><n:language>en</n:language></n:publication>
        <n:publication_date>2024-06-24T20:49:00+04:00</n:publication_date>
        <n:title>Quay &amp; ferry</n:title><n:keywords>sea, north</n:keywords></n:news></url>
      </urlset>
      """)
    let item = try #require(reading.items.first)
    #expect(reading.kind == .sitemap)
    #expect(item.title == "Quay & ferry")
    #expect(item.link == "https://example.org/1?a=1&b=2")
    #expect(item.published?.text == "2024-06-24T20:49:00+04:00")
    #expect(item.categories == ["sea", "north"])
    #expect(item.language == "en")
  }

  @Test func `an index offers its sitemaps, the newest first`() throws {
    let reading = try read(
      """
      <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <sitemap><loc>https://example.org/undated.xml</loc></sitemap>
      <sitemap><loc>https://example.org/old.xml</loc><lastmod>2023-01-01</lastmod></sitemap>
      <sitemap><loc>/new.xml</loc><lastmod>2024-06-24T20:49:00Z</lastmod></sitemap>
      </sitemapindex>
      """, base: "https://example.org/sitemap.xml")
    #expect(reading.items.isEmpty)
    #expect(
      reading.feeds.map(\.url) == [
        "https://example.org/new.xml", "https://example.org/old.xml",
        "https://example.org/undated.xml",
      ])
    #expect(
      reading.onlyLists
        == "a sitemap index, no news itself; its newest sitemap is https://example.org/new.xml")
  }

  @Test func `an index of very many sitemaps offers a hundred`() throws {
    let sitemaps = (0..<20_000).map { "<sitemap><loc>https://example.org/\($0)</loc></sitemap>" }
    let reading = try read("<sitemapindex>" + sitemaps.joined() + "</sitemapindex>")
    #expect(reading.feeds.count == 100)
  }

  @Test func `an empty sitemap is one without news, and says nothing`() throws {
    let reading = try read("<urlset></urlset>")
    #expect(reading.items.isEmpty)
    #expect(reading.onlyLists == nil)
  }

  @Test func `a list of feeds offers them`() throws {
    let reading = try read(
      #"<opml><body><outline text="A" xmlUrl="https://a.example/feed"/></body></opml>"#)
    #expect(reading.kind == .opml)
    #expect(reading.feeds == [Reading.FeedLink(url: "https://a.example/feed", title: "A")])
    #expect(
      reading.onlyLists
        == "a list of feeds, no news itself; the first is https://a.example/feed")
  }
}

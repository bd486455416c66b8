import NewsModel
import NewsParse
import NewsTime
import Testing

struct RSSTests {
  @Test func `an item gives all its fields`() throws {
    let reading = try read(
      rss(
        item: """
          <title>Ferry delayed</title><link>https://harbour.example/ferry</link>
          <guid isPermaLink="false">ferry-1</guid><author>ada@harbour.example (Ada Byron)</author>
          <pubDate>Mon, 24 Jun 2024 20:49:00 +0400</pubDate><category>Traffic</category>
          <category>Sea</category><description>Fog &lt;b&gt;again&lt;/b&gt;.</description>
          """))
    #expect(reading.kind == .rss)
    #expect(reading.title == "Harbour News")
    #expect(
      reading.items == [
        Item(
          title: "Ferry delayed", summary: "Fog again.", author: "Ada Byron",
          categories: ["Traffic", "Sea"], link: "https://harbour.example/ferry", guid: "ferry-1",
          published: FeedDate.parse("2024-06-24T20:49:00+04:00"))
      ])
  }

  @Test(arguments: [
    ("<title>Fog &amp; rain</title>", "Fog & rain"),
    ("<title><![CDATA[Fog & rain]]></title>", "Fog & rain"),
    ("<title>  Fog\n   and\train </title>", "Fog and rain"),
    ("<title>Fog &lt;i&gt;and&lt;/i&gt; rain</title>", "Fog and rain"),
    ("<title><![CDATA[Fog <i>and</i> rain]]></title>", "Fog and rain"),
    ("<title>Vector&lt;Int&gt; explained</title>", "Vector<Int> explained"),
    ("<title>1 &lt; 2</title>", "1 < 2"),
    ("<title>Fog<!-- not this --> lifts</title>", "Fog lifts"),
    ("<title>Fog <![CDATA[and]]> rain</title>", "Fog and rain"),
    ("<title>Stray & stays</title>", "Stray & stays"),
    ("<title>don\u{92}t</title>", "don’t"),
    ("<title>AT&amp;amp;T isn&amp;#8217;t</title>", "AT&T isn’t"),
    ("<TITLE>Shouted</TITLE>", "Shouted"),
    ("<dc:title>Of Dublin Core</dc:title>", "Of Dublin Core"),
    ("<media:title>Photo</media:title><title>Text</title>", "Text"),
    ("<media:group><media:title>Only the photo's</media:title></media:group>", "Only the photo's"),
    ("<title/><title>Second</title>", "Second"),
    ("<image><title>No</title></image><title>Yes</title>", "Yes"),
    ("<x:wrap><title>Inside</title></x:wrap>", "Inside"),
  ])
  func `titles become plain text`(xml: String, title: String) throws {
    #expect(try read(rss(item: xml)).items.first?.title == title)
  }

  @Test(arguments: [
    ("<link>https://a.example/1</link>", "https://a.example/1"),
    ("<link>\n https://a.example/1 \n</link>", "https://a.example/1"),
    ("<link><![CDATA[https://a.example/?a=1&b=2]]></link>", "https://a.example/?a=1&b=2"),
    ("<link>https://a.example/?a=1&amp;b=2</link>", "https://a.example/?a=1&b=2"),
    ("<link>news/1</link>", "https://harbour.example/feeds/news/1"),
    ("<link>/news/1</link>", "https://harbour.example/news/1"),
    ("<link>//cdn.example/1</link>", "https://cdn.example/1"),
    ("<link>a b</link>", "https://harbour.example/feeds/a%20b"),
    (
      "<atom:link rel=\"self\" href=\"https://a.example/feed\"/><link>/1</link>",
      "https://harbour.example/1"
    ),
    ("<atom:link href=\"https://a.example/1\"/>", "https://a.example/1"),
    ("<guid>https://a.example/guid</guid>", "https://a.example/guid"),
    ("<guid isPermaLink=\"true\">news/1</guid>", "https://harbour.example/feeds/news/1"),
    ("<link xml:base=\"https://b.example/x/\">1</link>", "https://b.example/x/1"),
  ])
  func `links are absolute`(xml: String, link: String) throws {
    let reading = try read(
      rss(item: "<title>T</title>" + xml), base: "https://harbour.example/feeds/all.xml")
    #expect(reading.items.first?.link == link)
  }

  @Test(arguments: [
    "<guid isPermaLink=\"false\">https://a.example/guid</guid>", "<guid>tag:a.example,1</guid>",
    "<link>javascript:alert(1)</link>", "<link>data:text/html,x</link>", "<link></link>",
    "<link>file:///etc/passwd</link>", "<link>java\nscript:alert(1)</link>",
  ])
  func `what is no link is none`(xml: String) throws {
    let reading = try read(rss(item: "<title>T</title>" + xml))
    #expect(reading.items.count == 1)
    #expect(reading.items.first?.link == nil)
  }

  @Test(arguments: [
    ("<author>ada@a.example (Ada Byron)</author>", "Ada Byron"),
    ("<author>Ada Byron &lt;ada@a.example&gt;</author>", "Ada Byron"),
    ("<author>ada@a.example</author>", "ada@a.example"),
    ("<author>Ada Byron</author><author>Carl Duff</author>", "Ada Byron, Carl Duff"),
    ("<author>Ada Byron (editor)</author>", "Ada Byron (editor)"),
    ("<author><name>Ada Byron</name><email>ada@a.example</email></author>", "Ada Byron"),
    ("<dc:creator><![CDATA[Ada Byron]]></dc:creator>", "Ada Byron"),
    ("<itunes:author>Ada Byron</itunes:author>", "Ada Byron"),
  ])
  func `authors are names`(xml: String, author: String) throws {
    #expect(try read(rss(item: "<title>T</title>" + xml)).items.first?.author == author)
  }

  @Test func `a podcast's summary stands before its subtitle`() throws {
    let item = "<itunes:subtitle>Short</itunes:subtitle><itunes:summary>Long</itunes:summary>"
    #expect(try read(rss(item: item)).items.first?.summary == "Long")
  }

  @Test func `content speaks where there is no description`() throws {
    let item = "<title>T</title><content:encoded><![CDATA[<p>One</p><p>Two</p>]]></content:encoded>"
    #expect(try read(rss(item: item)).items.first?.summary == "One Two")
  }

  @Test func `a long summary is cut between words`() throws {
    let item = "<description>" + String(repeating: "word ", count: 5000) + "</description>"
    let summary = try #require(try read(rss(item: item)).items.first?.summary)
    #expect(summary.utf8.count < 2100)
    #expect(summary.hasSuffix("word…"))
  }

  @Test func `RSS 1.0 items stand beside the channel and are known by rdf about`() throws {
    let reading = try read(
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
        xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://a.example/"><title>A</title>
      <items><rdf:Seq><rdf:li resource="https://a.example/1"/></rdf:Seq></items></channel>
      <item rdf:about="https://a.example/1"><title>One</title><link>https://a.example/1</link>
      <dc:date>2024-06-24T20:49:00Z</dc:date><dc:subject>Sea</dc:subject></item></rdf:RDF>
      """)
    let item = try #require(reading.items.first)
    #expect(reading.kind == .rdf)
    #expect(item.guid == "https://a.example/1")
    #expect(item.categories == ["Sea"])
    #expect(item.published == FeedDate.parse("2024-06-24T20:49:00Z"))
  }

  @Test(arguments: [
    "<rss version=\"2.0\"><channel><title>Quiet</title></channel></rss>",
    "<rss version=\"0.91\"/>", "<feed xmlns=\"http://www.w3.org/2005/Atom\"/>",
    "<!-- none --><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"></urlset>",
    "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Quiet\",\"items\":[]}",
  ])
  func `a feed without items is read, and empty`(text: String) throws {
    #expect(try read(text).items.isEmpty)
  }

  @Test func `a prefix means what was declared last`() throws {
    let creator = { (uri: String) in
      "<item xmlns:x=\"\(uri)\"><title>T</title><x:creator>Ada</x:creator></item>"
    }
    let items =
      creator("http://purl.org/dc/elements/1.1/")
      + creator("http://purl.org/rss/1.0/modules/content/")
      + creator("http://purl.org/dc/elements/1.1/")
    let reading = try read("<rss><channel>\(items)</channel></rss>")
    #expect(reading.items.map(\.author) == ["Ada", nil, "Ada"])
  }

  @Test func `fields are found among a thousand names of elements`() throws {
    let others = (0..<1000).map { "<n\($0)>x</n\($0)><m\($0) a='b'/>" }
    let fields = ["<title>T</title>", "<guid>7</guid>", "<author>Ada</author>"]
    let item = zip(others, (0..<1000).map { fields[$0 % 3] }).map { $0 + $1 }.joined()
    for reading in [try read(rss(item: item)), try read(rss(item: item + item))] {
      #expect(reading.items.map(\.title) == ["T"])
      #expect(reading.items.map(\.guid) == ["7"])
      #expect(reading.items.map(\.author) == ["Ada"])
    }
  }

  static let plain: [(String, String?)] = [
    ("<title>One</title>", "One"), ("<title\n>One</title>", "One"), ("<Title>One</tItLe>", "One"),
    ("<title a=\"b\" c='d'>One</title>", "One"), ("<title a=b>One</title>", "One"),
    ("<title a=\"/\">One</title>", "One"), ("<title a=\">\">One</title>", "One"),
    ("<title a = \"x>y\">One</title>", "One"), ("<title a=\"x>One</title>", "One"),
    ("<title>One</title >", "One"), ("<title><![CDATA[One]]></title>", "One"),
    ("<title> <![CDATA[One]]> </title>", "One"), ("<title><![cdata[One]]></title>", "One"),
    ("<title>O<![CDATA[n]]>e</title>", "One"), ("<title>O<!-- n -->ne</title>", "One"),
    ("<title/>", nil), ("<title a=\"b\"/>", nil), ("<title></title>", nil),
    ("<title/><title>One</title>", "One"), ("<title>One</title", "One"),
  ]

  @Test(arguments: plain)
  func `a title is read however its tags are written`(text: String, title: String?) throws {
    let item = try read(rss(item: "<guid>7</guid>" + text)).items.first
    #expect(item?.title == title ?? "", "\(text)")
  }
}

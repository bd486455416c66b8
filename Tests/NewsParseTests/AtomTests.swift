import NewsModel
import NewsParse
import NewsTime
import Testing

struct AtomTests {
  @Test func `an entry gives all its fields`() throws {
    let reading = try read(
      atom(
        entry: """
          <title>Ferry delayed</title><id>tag:harbour.example,2024:1</id>
          <link rel="self" href="https://harbour.example/1.atom"/>
          <link rel="alternate" type="text/html" href="https://harbour.example/1"/>
          <published>2024-06-24T20:49:00Z</published><updated>2024-06-24T21:00:00Z</updated>
          <category term="traffic" label="Traffic"/><summary>Fog.</summary>
          <content type="html">&lt;p&gt;Fog, and more of it.&lt;/p&gt;</content>
          """))
    #expect(reading.kind == .atom)
    #expect(reading.language == "en")
    #expect(
      reading.items == [
        Item(
          title: "Ferry delayed", summary: "Fog.", author: "The Desk", categories: ["traffic"],
          link: "https://harbour.example/1", guid: "tag:harbour.example,2024:1",
          published: FeedDate.parse("2024-06-24T20:49:00Z"),
          updated: FeedDate.parse("2024-06-24T21:00:00Z"))
      ])
  }

  @Test(arguments: [
    ("<title>A &lt;b&gt; is text</title>", "A <b> is text"),
    ("<title type=\"html\">A &lt;b&gt;bold&lt;/b&gt; one</title>", "A bold one"),
    (
      "<title type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">A <b>bold</b> one</div></title>",
      "A bold one"
    ),
    ("<title type=\"text/html\" mode=\"base64\">QSA8Yj5ib2xkPC9iPiBvbmU=</title>", "A bold one"),
    ("<title type=\"html\"><![CDATA[A <b>bold</b> one]]></title>", "A bold one"),
    ("<title type=\"application/x-desk\">test</title>", "test"),
  ])
  func `titles say themselves whether they are HTML`(xml: String, title: String) throws {
    #expect(try read(atom(entry: xml)).items.first?.title == title)
  }

  @Test(arguments: [
    ("<link href=\"https://a.example/1\"/>", "https://a.example/1"),
    (
      "<link rel=\"self\" href=\"/self\"/><link rel=\"alternate\" href=\"/page\"/>",
      "https://a.example/page"
    ),
    (
      "<link rel=\"enclosure\" href=\"/x.mp3\"/><content src=\"/page\" type=\"text/html\"/>",
      "https://a.example/page"
    ),
    ("<id>https://a.example/id</id>", "https://a.example/id"),
    ("<link>https://a.example/text</link>", "https://a.example/text"),
  ])
  func `the page stands before the feed and the file`(xml: String, link: String) throws {
    let reading = try read(
      atom(entry: "<title>T</title>" + xml), base: "https://a.example/feed.xml")
    #expect(reading.items.first?.link == link)
  }

  @Test func `bases add up from the outside in`() throws {
    let reading = try read(
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/x/">
      <entry xml:base="y/"><title>T</title><link href="1"/></entry></feed>
      """, base: "https://other.example/")
    #expect(reading.items.first?.link == "https://a.example/x/y/1")
  }

  @Test func `an entry's own author stands before the feed's, a source's is nobody's`() throws {
    let entry = """
      <title>T</title><source><author><name>Elsewhere</name></author><title>No</title></source>
      <author><name>Ada Byron</name><uri>https://a.example</uri></author>
      """
    let item = try #require(try read(atom(entry: entry)).items.first)
    #expect(item.author == "Ada Byron")
    #expect(item.title == "T")
  }

  @Test func `the feed's author is that of the entries behind it`() throws {
    let reading = try read(
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><entry><title>1</title></entry>
      <author><name>Ada Byron</name></author><entry><title>2</title></entry>
      <entry><title>3</title></entry></feed>
      """)
    #expect(reading.items.map(\.author) == [nil, "Ada Byron", "Ada Byron"])
  }

  @Test func `Atom 0.3 dates count`() throws {
    let item = try read(
      """
      <feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title>T</title>
      <issued>2004-04-20T00:23:47Z</issued><modified>2004-04-20T11:56:34Z</modified></entry></feed>
      """
    ).items.first
    #expect(item?.published == FeedDate.parse("2004-04-20T00:23:47Z"))
    #expect(item?.updated == FeedDate.parse("2004-04-20T11:56:34Z"))
  }

  @Test func `a prefix says nothing, the namespace does`() throws {
    let reading = try read(
      """
      <x:feed xmlns:x="http://www.w3.org/2005/Atom"><x:entry><x:title>T</x:title>
      <x:link href="https://a.example/1"/></x:entry></x:feed>
      """)
    #expect(reading.kind == .atom)
    #expect(reading.items.first?.title == "T")
    #expect(reading.items.first?.link == "https://a.example/1")
  }
}

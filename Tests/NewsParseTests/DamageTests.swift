import NewsModel
import NewsParse
import NewsTime
import Testing

struct DamageTests {
  private func titles(_ items: String) throws -> [String] {
    try read("<rss><channel>\(items)</channel></rss>").items.map(\.title)
  }

  @Test(arguments: [
    "<item><title>One</title><item><title>Two</title></item>",
    "<item><title>One</item><item><title>Two</title></item>",
    "<item><title>One<link>https://a.example</link></item><item><title>Two</title></item>",
    "<item><b><title>One</title></item><item><title>Two</title></item>",
    "<item><title>One</title></b></item><item><title>Two</title></item>",
    "<item><title>One</title><description><![CDATA[x</description></item><item><title>Two</title></item>",
    "<item><title>One</title><a href=\"x></item><item><title>Two</title></item>",
    "<item><title>One</title><!-- x </item><item><title>Two</title></item>",
    "<item><title>One</title><? x </item><item><title>Two</title></item>",
    "<item><title>One</title><description>a < b & c</description></item><item><title>Two</title></item>",
    "<item><title>One</title><item/><item><title>Two</title></item>",
    "</item><item><title>One</title></item></title><item><title>Two</title></item>",
  ])
  func `the neighbours of damage survive`(items: String) throws {
    let found = try titles(items)
    #expect(found.count == 2)
    #expect(found.first?.hasPrefix("One") == true)
    #expect(found.last == "Two")
  }

  @Test func `items are handed out as they come, up to who wants no more`() throws {
    let items = (1...90).map { "<item><title>\($0)</title></item>" }.joined()
    let body = Array("<rss><channel>\(items)</channel></rss>".utf8)
    var found: [String] = []
    var calls = 0
    let reading = try Parser.read(
      Response(body: body, fetched: Instant(seconds: 0)), context: ReadingContext()
    ) { items, kind in
      #expect(kind == .rss)
      #expect(calls < 2)
      calls += 1
      found += items.map(\.title)
      items.removeAll()
      return calls < 2
    }
    #expect((2..<60).contains(found.count))
    #expect(found == (1...found.count).map(String.init))
    #expect(reading.items.isEmpty)
    // What nobody takes is in the reading.
    #expect(try titles(items) == (1...90).map(String.init))
  }

  @Test func `a cut feed gives what came before the cut, and says so`() throws {
    let whole = rss(
      item: """
        <title>One</title><link>https://a.example/1</link></item><item><title>Two</title>
        <link>https://a.example/2</link></item><item><title>Three</title>
        <link>https://a.example/3</link><description>Text</description>
        """)
    let bytes = Array(whole.utf8)
    for length in stride(from: 1, to: bytes.count, by: 3) {
      guard let reading = try? read(Array(bytes[..<length])) else { continue }
      #expect(!reading.leftOut.isEmpty)
      for item in reading.items {
        #expect(["One", "Two", "Three"].contains(item.title))
        #expect(item.link.map { $0.hasPrefix("https://a.example/") && $0.count == 19 } == true)
      }
    }
  }

  @Test func `entities of a document are not followed`() throws {
    let reading = try read(
      """
      <!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
      <rss><channel><item><title>x &b; &f; y</title></item></channel></rss>
      """)
    #expect(reading.items.map(\.title) == ["x &b; &f; y"])
  }

  @Test func `depth costs nothing`() throws {
    let deep = String(repeating: "<x>", count: 100_000)
    let reading = try read(
      "<rss><channel>\(deep)<item><title>One</title></item></channel></rss>")
    #expect(reading.items.map(\.title) == ["One"])
  }

  @Test func `many attributes and namespaces are read once`() throws {
    var tag = "<item"
    for index in 0..<50_000 { tag += " a\(index)=\"v\" xmlns:n\(index)=\"urn:\(index)\"" }
    #expect(try titles(tag + "><title>One</title></item>") == ["One"])
  }

  @Test func `quotes that never close are looked for once`() throws {
    let items = String(repeating: "<item a=\"><title>One</title></item>\n", count: 20_000)
    #expect(try titles(items).contains("One"))
  }

  @Test func `sections that never close are looked for once`() throws {
    let items = String(repeating: "<item><title><![CDATA[One</title></item>\n", count: 20_000)
    #expect(try titles(items).contains("One"))
  }
}

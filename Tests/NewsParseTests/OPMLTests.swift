import NewsModel
import NewsParse
import Testing

@Suite struct OPMLTests {
  private func list(_ body: String) throws -> FeedList {
    try OPMLReader.read(
      Array(
        "<opml version=\"2.0\"><head><title>Mine &amp; ours</title></head><body>\(body)</body></opml>"
          .utf8))
  }

  @Test func `a list tells its title and its feeds in order`() throws {
    let list = try list(
      """
      <outline type="rss" text="Harbour" xmlUrl="https://example.org/a.xml?x=1&amp;y=2"
        htmlUrl="https://example.org/" language="en"/>
      <outline title="Quay" xmlUrl="http://example.org/b.xml"/>
      """)
    #expect(list.title == "Mine & ours")
    #expect(
      list.entries == [
        FeedList.Entry(
          url: "https://example.org/a.xml?x=1&y=2", name: "Harbour", page: "https://example.org/",
          language: "en"),
        FeedList.Entry(url: "http://example.org/b.xml", name: "Quay"),
      ])
  }

  @Test func `folders are kept, outermost first, and end where they end`() throws {
    let list = try list(
      """
      <outline text="Sea"><outline text="North"><outline text="A" xmlUrl="https://a.example/"/>
      </outline><outline text="B" xmlUrl="https://b.example/"></outline></outline>
      <outline text="C" xmlUrl="https://c.example/"/>
      """)
    #expect(list.entries.map { $0.folders.map(\.name) } == [["Sea", "North"], ["Sea"], []])
  }

  @Test func `categories stand in where there are no folders`() throws {
    let list = try list(
      #"<outline text="A" category="/Boston/Weather, /Sea" xmlUrl="https://a.example/"/>"#)
    #expect(list.entries.map { $0.folders.map(\.name) } == [["Weather", "Sea"]])
  }

  @Test func `a feed that is listed twice is listed once`() throws {
    let list = try list(
      """
      <outline text="A" xmlUrl="https://a.example/"/><outline text="B" xmlUrl="https://a.example/"/>
      """)
    #expect(list.entries.map(\.name) == ["A"])
  }

  @Test(arguments: ["file:///etc/passwd", "exec:id", "gopher://a.example/", "javascript:x", "/a"])
  func `an address that is none of the web's is left out and told`(address: String) throws {
    let list = try list(#"<outline text="A" xmlUrl="\#(address)"/>"#)
    #expect(list.entries.isEmpty)
    #expect(list.leftOut == ["A: \(address) is no web address"])
  }

  @Test func `damage costs what it damages`() throws {
    let list = try list(
      #"<outline text="A" xmlUrl="https://a.example/"<outline text="B & C" xmlUrl="https://b.example/">"#
    )
    #expect(list.entries.map(\.url).last == "https://b.example/")
  }

  @Test func `a hundred thousand folders cost no stack`() throws {
    let list = try list(
      String(repeating: "<outline text='x'>", count: 100_000)
        + #"<outline text="A" xmlUrl="https://a.example/"/>"#)
    #expect(list.entries.map(\.name) == ["A"])
  }

  @Test func `what is no list is refused`() {
    #expect(throws: ParseError.self) { try OPMLReader.read(Array("<rss></rss>".utf8)) }
  }
}

import NewsModel
import NewsParse
import NewsText
import NewsTime
import Testing

/// What the config says about a page is acted on.
struct ListingHintTests {
  private static let page = """
    <div id="top"><h2>Today</h2><ul>
    <li class="x y"><a href="/t/1">Council votes to repair the harbour wall</a> <i>25 June 2024 10:30</i></li>
    <li class="x"><a href="/t/2">Ferry line opens a second crossing</a> <i>25 June 2024 09:15</i></li>
    <li class="x"><a href="/t/3">The desk on video, number nine</a> <i>25 June 2024 08:00</i></li></ul></div>
    <div id="old"><h2>Older</h2><ul>
    <li class="x"><b class="head">School year will begin a week later</b> <a href="/t/4">read</a>
      <u data-when="yes">24 June 2024 22:04</u> <i>1 May 2024 07:00</i></li>
    <li class="x"><b class="head">Flood warning lifted along the river</b> <a href="/t/5">read</a>
      <u data-when="yes">24 June 2024 20:00</u> <i>2 May 2024 07:00</i></li></ul></div>
    <p>About us</p>
    """

  private func rows(_ hints: Source.ListingHints) throws -> [String] {
    try PageListing.read(
      Array(Self.page.utf8),
      context: ReadingContext(baseURL: "https://news.example/", hints: hints)
    ).items.map { "\($0.published?.text ?? "-") \($0.title) <\($0.link ?? "")>" }
  }

  @Test func `entries, titles and times are those of the selectors`() throws {
    let hints = Source.ListingHints(
      item: try Selector("#old li.x"), title: try Selector("b.head"),
      time: try Selector("[data-when=yes]"))
    #expect(
      try rows(hints) == [
        "2024-06-24T22:04:00 School year will begin a week later <https://news.example/t/4>",
        "2024-06-24T20:00:00 Flood warning lifted along the river <https://news.example/t/5>",
      ])
  }

  @Test func `the list lies between two texts, and lines are dropped`() throws {
    #expect(
      try rows(Source.ListingHints(before: "Older", drop: ["on video"])) == [
        "2024-06-25T10:30:00 Council votes to repair the harbour wall <https://news.example/t/1>",
        "2024-06-25T09:15:00 Ferry line opens a second crossing <https://news.example/t/2>",
      ])
    #expect(
      try rows(
        Source.ListingHints(
          after: "older", item: try Selector("li"), title: try Selector("b.head"),
          time: try Selector("u"))) == [
          "2024-06-24T22:04:00 School year will begin a week later <https://news.example/t/4>",
          "2024-06-24T20:00:00 Flood warning lifted along the river <https://news.example/t/5>",
        ])
  }

  @Test func `a selector that fits nothing is an error`() {
    #expect(throws: ParseError.self) {
      try rows(Source.ListingHints(item: try Selector("article")))
    }
  }

  @Test(arguments: [
    ("li.y a", 1), ("div > ul > li", 5), ("#top > li", 0), ("#top li, #old li", 5),
    ("div li[class=\"x y\"]", 1), ("LI.x", 5),
  ])
  func `selectors mean what they mean in CSS`(selector: String, count: Int) throws {
    let hints = Source.ListingHints(item: try Selector(selector))
    #expect((try? rows(hints).count) ?? 0 == count)
  }
}

import NewsModel
import NewsParse
import NewsTime
import TestSupport
import Testing

@Suite struct PageListingTests {
  private func read(
    _ page: String, base: String? = "https://news.example/latest/", reference: CivilTime? = nil
  ) throws -> Reading {
    try PageListing.read(
      Array(page.utf8), context: ReadingContext(reference: reference, baseURL: base))
  }

  /// Rows as `stamp title <link> @aside`.
  private func rows(_ page: String) throws -> [String] {
    try read(page).items.map { item in
      Rows.row(item) + (item.link.map { " <\($0)>" } ?? "")
    }
  }

  private static let expected = [
    "2024-06-25T10:30:00 Council votes to repair the harbour wall <https://news.example/a/1>",
    "2024-06-25T09:15:00 Ferry line opens a second crossing <https://news.example/a/2>",
    "2024-06-24T22:04:00 School year will begin a week later <https://news.example/a/3>",
  ]

  @Test(
    arguments: [
      // Cards with an image link, a heading, a teaser and a stamp.
      """
      <html><body><nav><ul><li><a href="/">Home</a><li><a href="/w">World and regions</a></ul></nav>
      <div class="list">
      <article><a href="/a/1"><img src="1.jpg"></a><h2><a href="/a/1">Council votes to repair the \
      harbour wall</a></h2><p>The wall has been leaking since last winter.</p>
      <span class="d">25 June 2024 10:30</span></article>
      <article><a href="/a/2"><img src="2.jpg"></a><h2><a href="/a/2">Ferry line opens a second \
      crossing</a></h2><p>From July there will be a boat every hour.</p>
      <span class="d">25 June 2024 09:15</span></article>
      <article><a href="/a/3"><img src="3.jpg"></a><h2><a href="/a/3">School year will begin a week \
      later</a></h2><p>Heat made the ministry change its mind.</p>
      <span class="d">24 June 2024 22:04</span></article>
      </div><footer><a href="/imprint">About the makers of this page</a></footer></body></html>
      """,
      // A link that wraps the whole card; list items without end tags.
      """
      <ul>
      <li><a href="../a/1"><div>Harbour</div><div class="t">Council votes to repair the harbour \
      wall</div><time datetime="2024-06-25T10:30:00">this morning</time></a>
      <li><a href="../a/2"><div>Ferries</div><div class="t">Ferry line opens a second \
      crossing</div><time datetime="2024-06-25T09:15:00">this morning</time></a>
      <li><a href="../a/3"><div>Schools</div><div class="t">School year will begin a week \
      later</div><time datetime="2024-06-24T22:04:00">yesterday</time></a>
      </ul>
      """,
      // No box around a row: title, stamp, title, stamp.
      """
      <div><h3><a href="/a/1">Council votes to repair the harbour wall</a></h3>
      <p>25.06.2024 10:30</p>
      <h3><a href="/a/2">Ferry line opens a second crossing</a></h3>
      <p>25.06.2024 09:15</p>
      <h3><a href="/a/3">School year will begin a week later</a></h3>
      <p>24.06.2024 22:04</p></div>
      """,
      // A table, the stamp in a cell of its own.
      """
      <table><tr><td>06/25/2024 10:30<td><a href="/a/1">Council votes to repair the harbour wall</a>
      <tr><td>06/25/2024 09:15<td><a href="/a/2">Ferry line opens a second crossing</a>
      <tr><td>06/24/2024 22:04<td><a href="/a/3">School year will begin a week later</a></table>
      """,
      // The stamp in the link.
      """
      <base href="https://news.example/a/">
      <p><a href="1"><b>25.06.2024 10:30</b> Council votes to repair the harbour wall</a></p>
      <p><a href="2"><b>25.06.2024 09:15</b> Ferry line opens a second crossing</a></p>
      <p><a href="3"><b>24.06.2024 22:04</b> School year will begin a week later</a></p>
      """,
    ])
  func `repeated records are found without configuration`(page: String) throws {
    #expect(try rows(page) == Self.expected)
  }

  @Test func `a side list is marked by its heading`() throws {
    let reading = try read(
      """
      <main><h2>Latest news</h2><ul>
      <li><a href="/a/1">Council votes to repair the harbour wall</a> <i>25 June 2024 10:30</i></li>
      <li><a href="/a/2">Ferry line opens a second crossing</a> <i>25 June 2024 09:15</i></li>
      </ul></main>
      <aside><h2>Most read</h2><ol>
      <li><a href="/a/8">How the old mill became a school</a> <i>21 June 2024 10:30</i></li>
      <li><a href="/a/9">Five walks along the northern shore</a> <i>20 June 2024 09:15</i></li>
      </ol></aside>
      """)
    #expect(reading.items.map(\.aside) == [nil, nil, "Most read", "Most read"])
  }

  @Test func `feeds a page offers are told`() throws {
    let reading = try read(
      """
      <html lang="en"><head><title>News</title>
      <link rel="alternate" type="application/rss+xml" title="All" href="/feed.xml">
      <link rel="alternate" hreflang="fr" href="/fr/"></head><body>Nothing here</body></html>
      """)
    #expect(reading.feeds == [Reading.FeedLink(url: "https://news.example/feed.xml", title: "All")])
    #expect(reading.items.isEmpty)
    #expect(reading.language == "en")
  }

  @Test func `lengths of videos are no times`() throws {
    let page = ["01:50", "02:41", "01:12", "03:05", "00:58", "02:20"].enumerated().map {
      "<li><a href='/v/\($0.offset)'><i>\($0.element)</i><h5>A film about bridge number "
        + "\($0.offset + 1)</h5></a></li>"
    }.joined()
    let reading = try read("<ul>\(page)</ul>")
    #expect(reading.items.count == 6)
    #expect(reading.items.allSatisfy { $0.published == nil })
  }

  @Test func `a page without links is read as a text`() throws {
    let reading = try read(
      """
      <body><h1>Town desk</h1>
      <p>Council votes to repair the harbour wall<p>25 June 2024 10:30
      <p>Ferry line opens a second crossing<p>25 June 2024 09:15
      <p>School year will begin a week later<p>24 June 2024 22:04
      """)
    #expect(
      reading.items.map { Rows.row($0) } == [
        "2024-06-25T10:30:00 Council votes to repair the harbour wall",
        "2024-06-25T09:15:00 Ferry line opens a second crossing",
        "2024-06-24T22:04:00 School year will begin a week later",
      ])
  }

  @Test func `a page without news is an error`() {
    #expect(throws: ParseError.self) {
      try read("<html><body><p>Some words about us.</p></body></html>")
    }
  }

  @Test func `deep nesting and stray tags stay linear`() throws {
    let deep = String(repeating: "<div>", count: 200_000) + String(repeating: "</b>", count: 20_000)
    let spans =
      String(repeating: "<span>", count: 40_000)
      + String(repeating: "</i></p>", count: 40_000)
    let time = ThreadTime.measure {
      for page in [deep, spans, String(repeating: "<a href=x><li><p>", count: 20_000)] {
        _ = try? read(page)
      }
    }
    #expect(time < .seconds(20))
  }
}

@Suite struct PageDataTests {
  @Test func `articles told in json-ld alone are items`() throws {
    let articles = (1...3).map {
      """
      {"@type": "ListItem", "position": \($0), "item": {"@type": "NewsArticle",
       "headline": "Bridge number \($0) is open &amp; busy", "url": "/a/\($0)",
       "datePublished": "2024-06-25T10:3\($0):00+04:00"}}
      """
    }.joined(separator: ",")
    let page = """
      <html><head><script type="application/ld+json">{"@type": "ItemList",
      "itemListElement": [\(articles)]}</script></head><body><div id="app"></div></body></html>
      """
    let reading = try PageListing.read(
      Array(page.utf8), context: ReadingContext(baseURL: "https://news.example/"))
    #expect(
      reading.items.map { Rows.row($0) } == [
        "2024-06-25T10:31:00+04:00 Bridge number 1 is open & busy",
        "2024-06-25T10:32:00+04:00 Bridge number 2 is open & busy",
        "2024-06-25T10:33:00+04:00 Bridge number 3 is open & busy",
      ])
    #expect(reading.items.first?.link == "https://news.example/a/1")
  }
}

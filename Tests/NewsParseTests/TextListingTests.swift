import NewsModel
import NewsParse
import NewsText
import NewsTime
import TestSupport
import Testing

/// Rows as `stamp title / subtitle (summary) @aside`, for comparing whole listings.
enum Rows {
  static func text(
    _ text: String, reference: String? = nil, base: String? = nil
  ) throws -> [String] {
    var context = ReadingContext(baseURL: base)
    if let reference, let day = Day(text: String(reference.prefix(10))),
      let time = TimeOfDay(text: String(reference.suffix(5)))
    {
      context.reference = CivilTime(day: day, time: time)
    }
    return try TextListing.read(Array(text.utf8), context: context).items.map(row)
  }

  static func row(_ item: Item) -> String {
    var row = "\(item.published?.text ?? "-") \(item.title)"
    if let subtitle = item.subtitle { row += " / \(subtitle)" }
    if let aside = item.aside { row += " @\(aside)" }
    return row
  }
}

@Suite struct TextListingTests {
  @Test func `a title, sometimes a subtitle, then the stamp`() throws {
    let rows = try Rows.text(
      """
      A long article about bridges
          What they carry

          ESSAYS  3 May 2024 - 09:15

          The bridge over the river has stood for ninety years. It was built by hand.

          Nobody knows how long it will last.

      Read also

      How the old mill became a school Local stories

      24 June 2024 - 12:54

      Five walks along the northern shore Outdoors

      21 June 2024 - 14:02
      Latest news

          Council votes to repair the harbour wall

          25 June 2024 - 02:09

          Ferry line opens second crossing before the summer

          What travellers need to know

          25 June 2024 - 00:06

          School year will begin a week later in the valley


          24 June 2024 - 22:04

          Flood warning lifted along the lower river

          24 June 2024 - 22:04

      All news
      """)
    #expect(
      rows == [
        "2024-06-24T12:54:00 How the old mill became a school Local stories @Read also",
        "2024-06-21T14:02:00 Five walks along the northern shore Outdoors @Read also",
        "2024-06-25T02:09:00 Council votes to repair the harbour wall",
        "2024-06-25T00:06:00 Ferry line opens second crossing before the summer"
          + " / What travellers need to know",
        "2024-06-24T22:04:00 School year will begin a week later in the valley",
        "2024-06-24T22:04:00 Flood warning lifted along the lower river",
      ])
  }

  /// The titles each layout below holds.
  private static let expected = [
    "2024-06-25T10:30:00 Council votes to repair the harbour wall",
    "2024-06-25T09:15:00 Ferry line opens a second crossing",
    "2024-06-24T22:04:00 School year will begin a week later",
  ]

  @Test(
    arguments: [
      // The stamp above.
      """
      25.06.2024 10:30
      Council votes to repair the harbour wall
      The wall has been leaking since the storms of last winter, the mayor said on Tuesday...
      25.06.2024 09:15
      Ferry line opens a second crossing
      From July there will be a boat every twenty minutes, also at night and on Sundays...
      24.06.2024 22:04
      School year will begin a week later
      Heat in the classrooms made the ministry change its mind, it said in a statement...
      """,
      // The stamp over two lines.
      """
      25.06.2024

      10:30 Uhr

      Council votes to repair the harbour wall

      The wall has been leaking since the storms of last winter, the mayor said on Tuesday.

      25.06.2024

      09:15 Uhr

      Ferry line opens a second crossing

      From July there will be a boat every twenty minutes, also at night and on Sundays.

      24.06.2024

      22:04 Uhr

      School year will begin a week later

      Heat in the classrooms made the ministry change its mind, it said in a statement.
      """,
      // The title above, the teaser below, and the same words in each row.
      """
      Council votes to repair the harbour wall

      June 25, 2024 10:30

      The wall has been leaking since the storms of last winter, the mayor said on Tuesday.

      Read more

      Ferry line opens a second crossing

      June 25, 2024 09:15

      From July there will be a boat every twenty minutes, also at night and on Sundays.

      Read more

      School year will begin a week later

      June 24, 2024 22:04

      Heat in the classrooms made the ministry change its mind, it said in a statement.

      Read more
      """,
      // Before the title.
      """
      25/06/2024 10:30 Council votes to repair the harbour wall
      25/06/2024 09:15 Ferry line opens a second crossing
      24/06/2024 22:04 School year will begin a week later
      """,
      // After the title.
      """
      * Council votes to repair the harbour wall (25 June 2024, 10:30)
      * Ferry line opens a second crossing (25 June 2024, 09:15)
      * School year will begin a week later (24 June 2024, 22:04)
      """,
      // Markdown.
      """
      ## Council votes to repair the harbour wall
      25 June 2024 10:30

      The wall has been leaking since the storms of last winter. The mayor said so.

      ## Ferry line opens a second crossing
      25 June 2024 09:15

      From July there will be a boat every twenty minutes. It runs at night, too.

      ## School year will begin a week later
      24 June 2024 22:04

      Heat in the classrooms made the ministry change its mind. It said so itself.
      """,
    ])
  func `the layout is found out from the rows`(text: String) throws {
    let rows = try Rows.text(text)
    #expect(rows == Self.expected)
  }

  @Test func `a wrapped title is one title`() throws {
    let rows = try Rows.text(
      """
      Council votes to repair the harbour wall after the storms of last winter and to
      pay for it with the toll of the bridge

      25 June 2024 10:30

      Ferry line opens a second crossing for travellers from the northern villages of
      the lake before the summer begins

      25 June 2024 09:15

      School year will begin a week later because classrooms are far too hot in early
      September, says the ministry

      24 June 2024 22:04

      Flood warning lifted

      24 June 2024 20:15
      """)
    #expect(
      rows.first
        == "2024-06-25T10:30:00 Council votes to repair the harbour wall after the storms of"
        + " last winter and to pay for it with the toll of the bridge")
    #expect(rows.count == 4)
  }

  @Test func `clocks alone are of the day of capture, and of the day before after midnight`() throws
  {
    let rows = try Rows.text(
      """
      09:12 Council votes to repair the harbour wall
      00:05 Ferry line opens a second crossing
      23:40 School year will begin a week later
      21:10 Flood warning lifted along the lower river
      """, reference: "2024-06-25T09:30")
    #expect(
      rows == [
        "2024-06-25T09:12:00 Council votes to repair the harbour wall",
        "2024-06-25T00:05:00 Ferry line opens a second crossing",
        "2024-06-24T23:40:00 School year will begin a week later",
        "2024-06-24T21:10:00 Flood warning lifted along the lower river",
      ])
  }

  @Test func `the config can say where a list begins and what to drop`() throws {
    let text = """
      Menu of the day
      11:00 Soup of the week is tomato with rice
      Ticker
      10:30 Council votes to repair the harbour wall
      10:10 Our channel on the video platform
      09:15 Ferry line opens a second crossing
      """
    let hints = Source.ListingHints(after: "Ticker", drop: ["our channel"])
    let reading = try TextListing.read(
      Array(text.utf8), context: ReadingContext(hints: hints))
    #expect(
      reading.items.map(\.title) == [
        "Council votes to repair the harbour wall", "Ferry line opens a second crossing",
      ])
  }

  @Test func `plain prose is no listing`() {
    #expect(throws: ParseError.self) {
      try Rows.text("The bridge has stood for ninety years. It was built by hand.")
    }
  }

  @Test func `the page of the seed is read whole`() throws {
    guard let path = Checkout.shared("seed/000_974f4726d8981def.txt"),
      let page = TestFiles.read(path),
      let expected = Checkout.shared("seed/latest-news.expected.jsonl").flatMap(TestFiles.read)
    else {
      print("skipped: ../shared/seed is absent")
      return
    }
    let items = try TextListing.read(page, context: ReadingContext()).items
    #expect(items.filter { $0.aside == "Read also" }.count == 6)
    let main = items.filter { $0.aside == nil }
    let lines = expected.split(separator: 0x0A)
    #expect(main.count == lines.count)
    for (item, line) in zip(main, lines) {
      let node = try JSONReader.parse(Array(line))
      #expect(item.title == node["title"]?.string)
      #expect(item.subtitle == node["subtitle"]?.string)
      #expect(item.published?.text == node["published"]?.string.map { String($0.prefix(19)) })
    }
  }

  @Test func `a long listing is read in linear time`() throws {
    var text = ""
    for row in 0..<20_000 {
      text += "Council votes to repair wall number \(row)\n\n25 June 2024 - 10:30\n\n"
    }
    var rows = 0
    let time = try ThreadTime.measure { rows = try Rows.text(text).count }
    #expect(rows == 20_000)
    #expect(time < .seconds(60))
  }

  @Test func `what an entry quotes is no entry, and a button no title`() throws {
    let places = ["quay", "pier", "bridge", "market", "school", "station"]
    let entries = places.enumerated().map { number, place in
      let verses = (1...15).map { "   Then came number \($0) of the \(place), and sang a verse." }
      return """
        How a night on the \(place) ended with a song

           2024-06-2\(number) 10:15

           12\(number): somebody of the \(place): 2019/05/0\(number + 1) 20:27:1\(number) No:\(number)a\(place)
        \(verses.joined(separator: "\n"))

           Load more

        """
    }
    let rows = try Rows.text(entries.joined(separator: "\n"))
    #expect(
      rows
        == places.enumerated().map {
          "2024-06-2\($0)T10:15:00 How a night on the \($1) ended with a song"
        })
  }
}

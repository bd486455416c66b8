import NewsModel
import NewsParse
import NewsTime
import Testing

struct JSONTests {
  @Test func `a JSON Feed item gives all its fields`() throws {
    let reading = try read(
      """
      {"version": "https://jsonfeed.org/version/1.1", "title": "Harbour News", "language": "en",
       "home_page_url": "https://harbour.example/", "authors": [{"name": "The Desk"}],
       "items": [{"id": 17, "url": "/ferry", "title": "Ferry &amp; fog",
        "content_html": "<p>Fog <b>again</b>.</p>", "date_published": "2024-06-24T20:49:00+04:00",
        "date_modified": "2024-06-24T21:00:00+04:00", "tags": ["sea", "sea", 5]}]}
      """)
    #expect(reading.kind == .jsonFeed)
    #expect(reading.title == "Harbour News")
    #expect(
      reading.items == [
        Item(
          title: "Ferry & fog", summary: "Fog again.", author: "The Desk", categories: ["sea"],
          link: "https://harbour.example/ferry", guid: "17",
          published: FeedDate.parse("2024-06-24T20:49:00+04:00"),
          updated: FeedDate.parse("2024-06-24T21:00:00+04:00"))
      ])
  }

  @Test func `an id may be any scalar, and large ones keep their digits`() throws {
    let reading = try read(
      "{\"items\": [{\"id\": 12345678901234567890, \"title\": \"A\"}, {\"id\": true, \"title\": \"B\"}]}"
    )
    #expect(reading.items.map(\.guid) == ["12345678901234567890", nil])
  }

  @Test func `what a command prints is one item a line`() throws {
    let reading = try read(
      """
      {"title": "One", "link": "https://a.example/1", "published": "2024-06-24T20:49:00+04:00"}

      {"title": "Two", "time": 1719247740, "categories": ["sea"]}
      nonsense
      {"id": "3", "title": "Three"}
      """)
    #expect(reading.kind == .jsonLines)
    #expect(reading.items.map(\.title) == ["One", "Two", "Three"])
    #expect(reading.items[1].published == FeedDate.parse("1719247740"))
    #expect(reading.leftOut == ["line 4: no item"])
  }

  @Test func `a single line is JSON Lines too`() throws {
    #expect(try read("{\"title\": \"One\", \"link\": \"https://a.example\"}").kind == .jsonLines)
  }

  @Test func `wrong types cost a field, not an item`() throws {
    let reading = try read(
      "{\"items\": [{\"id\": [], \"title\": {}, \"url\": 4, \"summary\": \"S\", \"tags\": 7}, 5, null]}"
    )
    #expect(reading.items == [Item(title: "", summary: "S")])
    #expect(reading.leftOut.count == 2)
  }

  @Test(arguments: ["{\"a\": 1}", "{\"items\": 5}", "[1, 2]", "{\"title\": "])
  func `JSON that is no feed is refused`(text: String) {
    #expect(throws: ParseError.self) { try read(text) }
  }
}

import NewsModel
import NewsTime
import Testing

@Suite struct ReadingTests {
  private static let time = TimeOfDay(hour: 1, minute: 30)

  @Test(
    arguments: [
      (Stamp(day: Day(ordinal: 19_899), time: time), 14_400),
      (Stamp(day: Day(ordinal: 19_899), time: time, offset: 0), 0),
      (Stamp(day: Day(ordinal: 19_899), time: nil), nil),
      (Stamp(day: nil, time: time), nil),
    ] as [(Stamp, Int?)])
  func `a whole time without an offset gets that of the zone`(stamp: Stamp, offset: Int?) {
    var item = Item(title: "A", published: stamp)
    item.updated = stamp
    var settled = Reading(kind: .rss, items: [item])
    settled.settle(in: .fixed(offset: 14_400))
    #expect(settled.items.map(\.published?.offset) == [offset])
    #expect(settled.items.map(\.updated?.offset) == [offset])
    #expect(settled.items.first?.published?.time == stamp.time)
  }

  @Test func `of headers of one name the last counts`() {
    let headers = [
      Source.Header(name: "etag", value: "1"), Source.Header(name: "etag", value: "2"),
    ]
    let response = Response(body: [], headers: headers, fetched: Instant(seconds: 0))
    #expect(response.header("etag") == "2")
    #expect(response.header("date") == nil)
  }

  @Test func `pages and texts are listings, feeds are not`() {
    #expect(Reading.Kind.pageListing.isListing)
    #expect(Reading.Kind.textListing.isListing)
    #expect(!Reading.Kind.rss.isListing)
    #expect(!Reading.Kind.jsonLines.isListing)
  }
}

import NewsModel
import NewsText
import NewsTime
import Testing

@Suite struct EventJSONTests {
  private let event = Event(
    seq: 7, kind: .update, itemID: 48213, sourceID: "caliber", sourceName: "Caliber.Az",
    item: Item(
      title: "Toll rises to 20", subtitle: "Two \"hit\"", summary: nil, author: "A. B.",
      categories: ["world"], link: "https://caliber.example/1",
      published: Stamp(
        day: Day(year: 2024, month: 6, day: 24), time: TimeOfDay(hour: 16, minute: 59),
        offset: 14_400), language: "en"),
    time: Instant(seconds: 1_719_233_940), firstSeen: Instant(seconds: 1_719_234_000),
    storyID: 917, topic: TopicName(id: "dagestan", name: "Dagestan"), was: "Toll rises to 15",
    also: ["BBC"], because: "topic dagestan: Dagestan*")

  @Test func `an event has the fields of the contract in their order`() {
    var json = JSONWriter()
    event.write(to: &json)
    #expect(
      json.text == """
        {"v":1,"seq":7,"kind":"update","item":"i48213","story":"s917",\
        "topic":{"id":"dagestan","name":"Dagestan"},"section":null,\
        "source":{"id":"caliber","name":"Caliber.Az"},"language":"en",\
        "title":"Toll rises to 20","subtitle":"Two \\"hit\\"","kicker":null,"summary":null,\
        "author":"A. B.","categories":["world"],"link":"https://caliber.example/1",\
        "id":"https://caliber.example/1","published":"2024-06-24T16:59:00+04:00","updated":null,\
        "precision":"minute","time":1719233940,"first_seen":1719234000,\
        "was":"Toll rises to 15","of":null,"also":["BBC"],"because":"topic dagestan: Dagestan*"}
        """)
  }

  @Test func `an item alone says null where the source says nothing`() {
    var json = JSONWriter()
    Item(title: "Bare").write(to: &json)
    #expect(
      json.text == """
        {"title":"Bare","subtitle":null,"kicker":null,"summary":null,"author":null,\
        "categories":[],"link":null,"id":null,"published":null,"updated":null,\
        "precision":"none","language":null,"section":null}
        """)
  }

  @Test(
    arguments: [
      // No offset told: the one the time was read with.
      (nil, 1_719_233_940, "2024-06-24T16:59:00+04:00"),
      // Clamped to its first reading: no offset can be told from it.
      (nil, 1_719_233_941, "2024-06-24T16:59:00"),
      (3600, 1_719_233_940, "2024-06-24T16:59:00+01:00"),
    ] as [(Int?, Int64, String)])
  func `published has the source's offset`(offset: Int?, time: Int64, text: String) throws {
    var event = event
    event.item.published?.offset = offset
    event.time = Instant(seconds: time)
    var json = JSONWriter()
    event.write(to: &json)
    #expect(try JSONReader.parse(json.bytes)["published"]?.string == text)
  }
}

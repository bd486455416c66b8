import NewsModel
import NewsParse
import Testing

/// How often a feed wants to be asked.
struct PaceTests {
  private static func pace(_ channel: String) throws -> Pace {
    try read(
      """
      <rss version="2.0" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel>
      <title>Harbour</title>\(channel)
      <item><title>Ferry</title><guid>1</guid><ttl>9999</ttl></item></channel></rss>
      """
    ).pace
  }

  @Test(arguments: [
    ("", 0), ("<ttl>60</ttl>", 3600), ("<ttl> 5 </ttl>", 300), ("<ttl>soon</ttl>", 0),
    ("<ttl>-5</ttl>", 0), ("<ttl>99999999999</ttl>", 0),
    ("<sy:updatePeriod>hourly</sy:updatePeriod>", 3600),
    ("<sy:updatePeriod>Hourly</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>", 900),
    ("<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency>", 86_400),
    ("<sy:updatePeriod>often</sy:updatePeriod>", 0),
    ("<ttl>120</ttl><sy:updatePeriod>hourly</sy:updatePeriod>", 7200),
  ]) func `ttl and the syndication module give an interval`(channel: String, seconds: Int) throws {
    #expect(try Self.pace(channel).interval == seconds)
  }

  @Test func `hours and days that are skipped`() throws {
    let pace = try Self.pace(
      """
      <skipHours><hour>0</hour><hour>23</hour><hour>24</hour><hour>77</hour></skipHours>
      <skipDays><day>Saturday</day><day>sunday</day><day>Someday</day></skipDays>
      """)
    #expect(pace.skippedHours == 1 << 23 | 1)
    #expect(pace.skippedDays == 0b110_0000)
  }

  @Test func `a feed's fields after them are read as ever`() throws {
    let reading = try read(
      """
      <rss version="2.0"><channel><skipDays><day>Monday</day></skipDays><title>Harbour</title>
      <item><title>Ferry</title><guid>1</guid></item></channel></rss>
      """)
    #expect(reading.title == "Harbour")
    #expect(reading.items.count == 1)
  }
}

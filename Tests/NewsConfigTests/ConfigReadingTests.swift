import NewsConfig
import NewsModel
import NewsText
import NewsTime
import Testing

/// A config that is right, read as if it lay in /home/me/news.
func configuration(_ text: String, zone: Zone = .utc) throws -> Configuration {
  try read(text, zone: zone).configuration
}

func read(_ text: String, zone: Zone = .utc) throws -> ConfigFile {
  try ConfigFile.read(
    Array(text.utf8), path: "config.json", folder: "/home/me/news", systemZone: zone)
}

struct ConfigReadingTests {
  @Test func `an empty config has one edition in the morning, in the system's zone`() throws {
    let zone = try #require(Zone.named("Asia/Baku"))
    let file = try read("{}", zone: zone)
    let half = try #require(TimeOfDay(hour: 6, minute: 30))
    #expect(
      file.configuration
        == Configuration(
          title: "News", zone: zone,
          editions: [EditionPlan(id: "morning", title: "Morning digest", at: [half], zone: zone)]))
    #expect(
      file.warnings.map(\.description)
        == ["config.json:1:1: sources: none, so there is nothing to read"])
  }

  /// The desk's title and those of editions by id, where the config gives none.
  private static func titles(_ language: String, of ids: [String]) throws -> [String] {
    let editions = ids.map { #"{ "id": "\#($0)" }"# }.joined(separator: ", ")
    let made = try configuration(#"{ "language": "\#(language)", "editions": [ \#(editions) ] }"#)
    return [made.title] + made.editions.map(\.title)
  }

  @Test(
    arguments: [
      ("en-GB", "News|Morning digest|Noon digest|Weekly digest|Sea digest"),
      (
        "de",
        "Nachrichten|Nachrichten am Morgen|Nachrichten am Mittag|Nachrichten der Woche|"
          + "Nachrichten: Sea"
      ),
      ("ru", "Новости|Утренние новости|Новости полудня|Новости недели|Новости: Sea"),
      ("xx", "News|Morning digest|Noon digest|Weekly digest|Sea digest"),
    ])
  func `what has no title gets one in the digest's language`(language: String, titles: String)
    throws
  {
    let ids = ["morning", "midday", "weekly", "sea"]
    #expect(try Self.titles(language, of: ids).joined(separator: "|") == titles)
  }

  @Test(arguments: ["de", "fr", "es", "it", "pt", "tr", "az", "ru", "uk"])
  func `no language lacks a title, and none is English`(language: String) throws {
    let ids = ["morning", "noon", "afternoon", "evening", "night", "daily", "weekly", "weekend"]
    let titles = Set(try Self.titles(language, of: ids))
    #expect(titles.count == ids.count + 1)
    #expect(!titles.contains { $0.contains("digest") || $0 == "News" }, "\(titles)")
  }

  @Test func `every key of a source is read`() throws {
    let source = try #require(
      try configuration(
        #"""
        { "topics": [ { "id": "t" } ],
          "sources": [ {
            "url": "https://example.org/news", "id": "news", "name": "The News", "every": "10m",
            "timezone": "Asia/Baku", "language": "az", "topics": "t", "weight": 2.5,
            "only": ["flood*"], "not": ["hockey"], "backlog": 12,
            "headers": { "Accept-Language": "az", "X-A": "b" }, "user_agent": "me",
            "proxy": "socks5h://localhost:1080", "timeout": "20s", "max_bytes": "2 MiB",
            "allow_private": ["localhost:8080"], "paused": true,
            "listing": { "after": "Latest", "before": "About", "item": "li", "title": "h3",
              "time": "time", "drop": ["Us on YouTube"] } } ] }
        """#
      ).sources.first)
    var expected = Source(
      id: "news", name: "The News", place: .url("https://example.org/news"))
    expected.zone = Zone.named("Asia/Baku")
    expected.language = "az"
    expected.every = 600
    expected.topics = ["t"]
    expected.weight = 2.5
    expected.only = ["flood*"]
    expected.not = ["hockey"]
    expected.backlog = .newest(12)
    expected.headers = [
      Source.Header(name: "Accept-Language", value: "az"), Source.Header(name: "X-A", value: "b"),
    ]
    expected.userAgent = "me"
    expected.proxy = "socks5h://localhost:1080"
    expected.timeout = 20
    expected.maximumBytes = 2 << 20
    expected.privateAccess = .listed(["localhost:8080"])
    expected.paused = true
    expected.listing = Source.ListingHints(
      after: "Latest", before: "About", item: try Selector("li"), title: try Selector("h3"),
      time: try Selector("time"),
      drop: ["Us on YouTube"])
    #expect(source == expected)
  }

  @Test func `a source has the defaults of the contract`() throws {
    let source = try #require(
      try configuration(#"{ "sources": [ { "url": "https://www.example.org/" } ] }"#).sources.first)
    #expect(
      source
        == Source(
          id: "example-org", name: "example.org", place: .url("https://www.example.org/"),
          backlog: .recent, timeout: 30, maximumBytes: 16 << 20, privateAccess: .none))
  }

  @Test func `every key of an edition is read`() throws {
    let configuration = try configuration(
      #"""
      { "timezone": "Asia/Baku", "topics": [ { "name": "North Caucasus", "match": "Derbent" } ],
        "sources": [ { "file": "desk.txt" } ],
        "editions": [
          { "title": "Evening news", "at": ["18:30", "6:15", "18:30"], "days": ["weekends", "mon"],
            "timezone": "UTC", "formats": "html", "topics": "north-caucasus", "sources": "desk",
            "maximum": 20, "links": "inline" },
          { "id": "noon" } ] }
      """#)
    let morning = try #require(TimeOfDay(hour: 6, minute: 15))
    let evening = try #require(TimeOfDay(hour: 18, minute: 30))
    let half = try #require(TimeOfDay(hour: 6, minute: 30))
    let baku = try #require(Zone.named("Asia/Baku"))
    #expect(
      configuration.editions == [
        EditionPlan(
          id: "evening-news", title: "Evening news", at: [morning, evening],
          days: [.saturday, .sunday, .monday], zone: .utc, formats: [.html],
          topics: ["north-caucasus"], sources: ["desk"], maximum: 20, links: .inline),
        EditionPlan(id: "noon", title: "Noon digest", at: [half], zone: baku),
      ])
    #expect(
      configuration.topics
        == [Topic(id: "north-caucasus", name: "North Caucasus", match: ["Derbent"])])
  }

  @Test func `paths are relative to the config's folder`() throws {
    let configuration = try configuration(
      #"""
      { "state": ".tidings", "digests": "/srv/digests", "ca_file": "../ca.pem",
        "sources": [ { "file": "wire/desk.txt" }, { "command": ["./bin/wire", "./arg"] },
                     { "command": ["tail-wire"] } ] }
      """#)
    #expect(configuration.state == "/home/me/news/.tidings")
    #expect(configuration.digests == "/srv/digests")
    #expect(
      configuration.sources.map(\.place) == [
        .file("/home/me/news/wire/desk.txt"), .command(["/home/me/news/bin/wire", "./arg"]),
        .command(["tail-wire"]),
      ])
  }

  @Test(arguments: [
    ("daily", 7), ("weekdays", 5), ("weekends", 2), ("sat", 1), ("sunday", 1),
  ])
  func `words for days`(word: String, count: Int) throws {
    let plan = try configuration(#"{ "editions": [ { "id": "a", "days": "\#(word)" } ] }"#)
    #expect(plan.editions[0].days.count == count)
  }

  @Test func `comments and trailing commas are allowed`() throws {
    let title = try configuration("{ // who\n \"title\": /* so */ \"Desk\", }").title
    #expect(title == "Desk")
  }

  @Test func `two sources of one place are said`() throws {
    let file = try read(
      #"{ "sources": [ { "file": "a" }, { "file": "./a" }, { "id": "b", "file": "b" } ] }"#)
    #expect(
      file.warnings.map(\.description)
        == ["config.json:1:33: sources[1]: the same place as sources[0]"])
  }
}

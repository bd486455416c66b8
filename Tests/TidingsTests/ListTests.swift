import TestSupport
import Testing

/// `import` and `export`: sources from and to the lists of other feed readers.
struct ListTests {
  private static let config = #"""
    {
      // The desk's own.
      "timezone": "Asia/Baku",
      "topics": [
        { "id": "sea", "name": "The Sea & quays", "match": ["ferry"] }, // ferries
      ],
      "sources": [
        { "id": "harbour", "name": "Harbour <1>", "url": "https://a.example/feed?a=1&b=2",
          "topics": ["sea"], "language": "de" },
        { "url": "https://b.example/rss" },
        { "id": "keyed", "url": "https://c.example/?api_key=hush" },
        { "id": "nas", "url": "http://192.168.1.4/feed", "allow_private": true },
        { "id": "wire", "file": "wire.txt" },
      ],
    }
    """#

  @Test func `what is exported is imported again, as it was`() throws {
    let box = try Box()
    box.folder.write(Self.config, to: "config.json")
    let exported = box.run("export")
    #expect(exported.status == 0, "\(exported.errors)")
    #expect(
      exported.errors == """
        tidings: left out: keyed: its address holds a secret
        tidings: left out: nas: is of this machine or its network
        tidings: left out: wire: reads a file of this machine

        """)
    #expect(!exported.output.contains("hush"))

    let other = try Box()
    other.folder.write(exported.output, to: "feeds.opml")
    let imported = other.run("import", other.folder.path("feeds.opml"))
    #expect(imported.status == 0, "\(imported.errors)")
    #expect(imported.errors.contains("2 sources, 1 new topic, 0 left out"))
    let again = other.run("export").output
    #expect(
      again.replacing("<title>News<", with: "<title><")
        == exported.output.replacing("<title>News<", with: "<title><"))
    #expect(
      try other.text("config.json") == #"""
        {
          "topics": [
            { "id": "sea", "name": "The Sea & quays" }
          ],
          "sources": [
            { "id": "b-example", "name": "b.example", "url": "https://b.example/rss" },
            { "id": "harbour", "name": "Harbour <1>", "url": "https://a.example/feed?a=1&b=2", "language": "de", "topics": ["sea"] }
          ]
        }

        """#)
  }

  @Test func `an import keeps what is there and says what it left out`() throws {
    let box = try Box()
    box.folder.write(Self.config, to: "config.json")
    let list = """
      <opml version="1.0"><body>
        <outline text="Shore"><outline text="The sea &amp; quays"/>
          <outline text="Gull" xmlUrl="https://gull.example/feed"/>
          <outline text="Harbour" xmlUrl="https://a.example/feed?a=1&amp;b=2"/>
        </outline>
        <outline text="Passwords" xmlUrl="file:///etc/passwd"/>
        <outline text="Router" xmlUrl="http://127.0.0.1:8080/feed"/>
        <outline text="Run" xmlUrl="exec:id"/>
      </body></opml>
      """
    let trial = box.run("import", "-n", "-", input: list)
    #expect(
      trial.output
        == #"{ "name": "Gull", "url": "https://gull.example/feed", "topics": ["shore"] }"# + "\n")
    #expect(try box.text("config.json") == Self.config)

    let ended = box.run("import", "-", input: list)
    #expect(ended.status == 0, "\(ended.errors)")
    for line in [
      "left out: Passwords: file:///etc/passwd is no web address",
      "left out: Run: exec:id is no web address",
      "left out: Harbour: https://a.example/feed?a=1&b=2: is in the config already, as harbour",
      "left out: Router: http://127.0.0.1:8080/feed: is of this machine or its network",
      "1 source, 1 new topic, 4 left out; written to",
    ] { #expect(ended.errors.contains(line), "\(ended.errors)") }
    let config = try box.text("config.json")
    #expect(config.contains("// The desk's own.") && config.contains("// ferries"))
    #expect(config.contains(#"{ "id": "shore", "name": "Shore" }"#))
    #expect(box.run("check").status == 0)
    let twice = box.run("import", "-", input: list)
    #expect(twice.errors.contains("0 sources"))
    #expect(try box.text("config.json") == config)
  }

  @Test func `what is no list is refused with what would read it`() throws {
    let box = try Box()
    box.folder.write("<rss><channel/></rss>", to: "feed.xml")
    let ended = box.run("import", box.folder.path("feed.xml"))
    #expect(ended.status == 65)
    #expect(ended.errors.contains("no OPML") && ended.errors.contains("tidings add"))
    #expect(box.run("import", box.folder.path("gone.opml")).status == 65)
    #expect(box.folder.read("config.json") == nil)
  }

  @Test func `an included list is read at each run`() throws {
    let box = try Box()
    box.configure(#""include": "feeds.opml""#)
    box.folder.write(
      #"<opml><body><outline text="A" xmlUrl="https://a.example/"/></body></opml>"#,
      to: "feeds.opml")
    let check = box.run("check")
    #expect(check.status == 0, "\(check.errors)")
    #expect(check.output.contains("1 source"))
    #expect(box.run("remove", "a-example").errors.contains("feeds.opml, which the config includes"))
  }

  @Test func `ten thousand feeds are imported in one go`() throws {
    let box = try Box()
    let lines = (0..<10_000).map {
      #"<outline text="Folder \#($0 % 50)"><outline text="Feed \#($0)" xmlUrl="https://s\#($0).example/"/></outline>"#
    }
    let ended = box.run("import", "-", input: "<opml><body>\(lines.joined())</body></opml>")
    #expect(ended.errors.contains("10000 sources, 50 new topics, 0 left out"), "\(ended.errors)")
  }
}

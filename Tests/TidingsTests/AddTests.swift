import TestSupport
import Testing

struct AddTests {
  private static let feed = """
    <?xml version="1.0"?><rss version="2.0"><channel><title>Harbour news</title>
    <item><title>Ferry &amp; quay reopen</title><link>https://example.org/1</link>
    <pubDate>Mon, 24 Jun 2024 10:00:00 GMT</pubDate></item></channel></rss>
    """

  private func server() throws -> LoopbackServer {
    try LoopbackServer { request in
      switch request.path {
      case "/feed.xml": .text(AddTests.feed)
      case "/news":
        .text(
          """
          <html><head><title>Harbour</title>
          <link rel="alternate" type="application/rss+xml" href="/feed.xml"></head>
          <body><h2>Latest</h2></body></html>
          """, [("Content-Type", "text/html")])
      default: .status(404)
      }
    }
  }

  @Test func `the first source makes a config that runs`() throws {
    let box = try Box()
    let file = box.folder.write(Box.listing(3), to: "desk.txt")
    let server = try server()
    let added = box.bare(["add", file, "\(server.url(""))/feed.xml"])
    #expect(added.status == 0, "\(added.errors)")
    #expect(added.errors.contains("3 items"))
    #expect(added.errors.contains("Harbour news") == false)
    let config = try box.text(".config/tidings/config.json")
    #expect(config.contains(#""name": "Harbour news", "url": "\#(server.url(""))/feed.xml""#))
    #expect(config.contains(#""allow_private": true"#))
    let ran = box.bare(["run", "--once"])
    #expect(ran.status == 0, "\(ran.errors)")
    #expect(box.folder.read(".local/share/tidings/digests/latest.txt") != nil)
  }

  @Test func `a config without a word in it is begun by the first source`() throws {
    let box = try Box()
    let path = box.folder.write("\n", to: ".config/tidings/config.json")
    let file = box.folder.write(Box.listing(3), to: "desk.txt")
    let empty = box.bare(["check"])
    #expect(empty.status == 78)
    #expect(empty.errors.contains("\(path):1:1: is empty; the least that a config says is {}"))
    #expect(box.bare(["add", file]).status == 0)
    #expect(box.bare(["check"]).status == 0)
  }

  @Test func `a feed that a page offers is taken before the page`() throws {
    let box = try Box()
    let server = try server()
    let added = box.bare(["add", "\(server.url(""))/news"])
    #expect(added.status == 0, "\(added.errors)")
    #expect(added.errors.contains("the page offers a feed"))
    #expect(try box.text(".config/tidings/config.json").contains("/feed.xml"))
    let again = box.bare(["add", "\(server.url(""))/news"])
    #expect(again.status == 0)
    #expect(again.errors.contains("is in the config already"))
  }

  @Test func `a trial writes nothing, and what cannot be read is told`() throws {
    let box = try Box()
    let file = box.folder.write(Box.listing(2), to: "desk.txt")
    let trial = box.bare(["add", "-n", "--id", "desk", file])
    #expect(trial.status == 0, "\(trial.errors)")
    #expect(trial.lines == [#"{ "id": "desk", "file": "\#(file)" }"#], "\(trial.output)")
    #expect(box.folder.read(".config/tidings/config.json") == nil)
    let server = try server()
    let mixed = box.bare(["add", "\(server.url(""))/gone", file])
    #expect(mixed.status == 1)
    #expect(mixed.errors.contains("404"))
    #expect(try box.text(".config/tidings/config.json").contains("desk.txt"))
    #expect(box.bare(["add", "nowhere.txt"]).status == 65)
  }

  @Test func `a source is taken out by its id, and a comment stays`() throws {
    let box = try Box()
    box.folder.write(
      """
      {
        // what I read
        "sources": [
          { "id": "wire", "file": "a" },
          { "id": "desk", "file": "b" } // mine
        ],
      }
      """, to: "config.json")
    #expect(box.run("remove", "wire").status == 0)
    let left = try box.text("config.json")
    #expect(left.contains("// what I read") && left.contains("// mine") && !left.contains("wire"))
    let unknown = box.run("remove", "dsek")
    #expect(unknown.status == 65)
    #expect(unknown.errors.contains("did you mean 'desk'?"))
  }
}

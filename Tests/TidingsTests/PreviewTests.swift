import TestSupport
import Testing

struct PreviewTests {
  private static let feed = """
    <rss version="2.0"><channel><title>Port</title>
    <item><title>Ferry &amp;amp; tram</title><link>/a1</link><guid>a1</guid>
    <pubDate>Mon, 24 Jun 2024 10:00:00 +0200</pubDate></item></channel></rss>
    """

  @Test func `a file needs neither config nor state`() throws {
    let box = try Box()
    let path = box.folder.write(Self.feed, to: "feed.xml")
    let ended = box.bare(["preview", path, "--base-url", "https://example.org/x/"])
    #expect(ended.status == 0, "\(ended.errors)")
    #expect(ended.output.contains("rss, \"Port\": 1 item"))
    #expect(ended.output.contains("https://example.org/a1"))
    #expect(box.folder.names == ["feed.xml"])
  }

  @Test func `jsonl has the fields of an item`() throws {
    let box = try Box()
    let path = box.folder.write(Self.feed, to: "feed.xml")
    let line = try #require(box.bare(["preview", path, "--format", "jsonl"]).lines.first)
    for field in [
      #""title":"Ferry & tram""#, #""id":"a1""#, #""published":"2024-06-24T10:00:00+02:00""#,
      #""summary":null"#, #""categories":[]"#,
    ] {
      #expect(line.contains(field), "\(field) in \(line)")
    }
  }

  @Test func `standard input and pipes are read`() throws {
    let box = try Box()
    let path = box.folder.write(Self.feed, to: "feed.xml")
    #expect(box.bare(["preview", "-"], input: Self.feed).output.contains("Ferry & tram"))
    let script = "cat '\(path)' | '\(box.binary)' preview /dev/stdin"
    #expect(TestCommand.run(["sh", "-c", script]).output.contains("Ferry & tram"))
  }

  @Test func `a listing keeps the wall time of its page, and takes a zone it is given`() throws {
    let box = try Box()
    let path = box.folder.write(Box.listing(5), to: "wire.txt")
    let plain = box.bare(["preview", path, "--format", "jsonl"])
    #expect(plain.output.contains(#""published":"2024-06-24T23:59:00""#), "\(plain.output)")
    let zoned = box.bare(["preview", path, "--format", "jsonl", "--timezone", "Asia/Baku"])
    #expect(zoned.output.contains(#""published":"2024-06-24T23:59:00+04:00""#))
  }

  @Test(arguments: [("just a line", 65), ("", 65)])
  func `what is no feed and no listing is 65 with one line`(text: String, status: Int32) throws {
    let box = try Box()
    let path = box.folder.write(text, to: "x")
    let ended = box.bare(["preview", path])
    #expect(ended.status == status)
    #expect(ended.output.isEmpty)
    #expect(ended.errors.split(separator: "\n").count == 1, "\(ended.errors)")
  }

  @Test func `a feed without items is no error`() throws {
    let box = try Box()
    let path = box.folder.write(
      #"<rss version="2.0"><channel><title>x</title></channel></rss>"#, to: "x.xml")
    let ended = box.bare(["preview", path, "--format", "jsonl"])
    #expect(ended.status == 0)
    #expect(ended.output.isEmpty)
  }

  @Test func `a day alone in a feed is an instant for programs`() throws {
    let box = try Box()
    let path = box.folder.write(
      """
      <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>x</title>
      <item><title>Quay opens</title><dc:date>2024-06-24</dc:date></item></channel></rss>
      """, to: "x.xml")
    let line = box.bare(["preview", path, "--format", "jsonl"]).output
    #expect(line.contains(#""published":"2024-06-24T00:00:00+00:00""#), "\(line)")
    #expect(box.bare(["preview", path]).output.contains("\n2024-06-24 "))
  }

  @Test(arguments: [":::", "news.html", "ftp://example.org/", ""])
  func `a base that is no web address is a mistake of usage`(base: String) throws {
    let box = try Box()
    box.folder.write(Box.listing(3), to: "wire.txt")
    let ended = box.bare(["preview", box.folder.path("wire.txt"), "--base-url", base])
    #expect(ended.status == 64)
    #expect(ended.output == "")
    #expect(ended.errors.contains("an http or https URL"), "\(ended.errors)")
  }
}

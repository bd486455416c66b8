import TestSupport
import Testing

/// A page that is laid out anew is an error with a name, not silence.
struct ShapeTests {
  private static func page(_ count: Int) -> String {
    let rows = (1...count).map { row in
      "<li class='n'><a href='/n/\(row)'>Harbour bulletin number \(row) of the day</a>"
        + " <i>24 June 2024 10:\(row + 10)</i></li>"
    }
    return "<html><body><ul class='news'>\(rows.joined())</ul></body></html>"
  }

  @Test(arguments: [
    "<html><body><p>We are sorry, this page is being rebuilt.</p></body></html>", "", "Soon.",
  ])
  func `a listing that gives nothing any more is told in status and digest`(page: String) throws {
    let box = try Box()
    box.folder.write(Self.page(40), to: "wire.html")
    box.folder.write(Box.listing(5, prefix: "Ferry note"), to: "other.txt")
    box.configure(
      """
      "sources": [ { "id": "wire", "name": "Wire", "file": "wire.html", "backlog": "all" },
        { "id": "other", "file": "other.txt", "backlog": "all" } ]
      """)
    #expect(box.run("run", "--once").lines.count == 45)
    box.folder.write(page, to: "wire.html")
    // Something else to tell: an edition of nothing is one line.
    box.folder.write(Box.listing(6, prefix: "Ferry note"), to: "other.txt")
    let ended = box.run("run", "--once")
    #expect(ended.errors.contains("wire: shape changed: 0 items, 40 before"), "\(ended.errors)")
    #expect(box.run("status").output.contains("shape changed: 0 items, 40 before"))
    // The digest may wrap it.
    let words = box.run("digest").output.split { $0.isWhitespace }.joined(separator: " ")
    #expect(words.contains("shape changed: 0 items, 40 before"), "\(words)")
    // It comes back as it was.
    box.folder.write(Self.page(41), to: "wire.html")
    #expect(box.run("run", "--once").lines.count == 1)
    #expect(!box.run("status").output.contains("shape changed"))
  }

  @Test func `a tenth of the items in another shape is kept, and told as a change`() throws {
    let box = try Box()
    box.folder.write(Self.page(40), to: "wire.html")
    box.configure(file: "wire.html")
    #expect(box.run("run", "--once").lines.count == 40)
    box.folder.write(
      """
      <div class="alert"><p><a href="/x/1">Ferry line opens a second crossing</a> 25 June 2024</p>
      <p><a href="/x/2">School year will begin a week later</a> 25 June 2024</p></div>
      """, to: "wire.html")
    let ended = box.run("run", "--once")
    #expect(ended.lines.count == 2, "\(ended.output)")
    #expect(ended.errors.contains("wire: shape changed: 2 items, 40 before"), "\(ended.errors)")
  }

  @Test func `fewer items in the same shape are a quiet day`() throws {
    let box = try Box()
    box.folder.write(Self.page(40), to: "wire.html")
    box.configure(file: "wire.html")
    #expect(box.run("run", "--once").lines.count == 40)
    box.folder.write(Self.page(3), to: "wire.html")
    let ended = box.run("run", "--once")
    #expect(ended.status == 0)
    #expect(ended.errors.isEmpty, "\(ended.errors)")
  }
}

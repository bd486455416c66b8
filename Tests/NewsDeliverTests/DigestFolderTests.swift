import Glibc
import NewsDeliver
import NewsSystem
import NewsTime
import TestSupport
import Testing

@Suite struct DigestFolderTests {
  private let folder = TemporaryFolder()
  private let monday = Day(ordinal: 19_898)

  private var digests: DigestFolder { DigestFolder(folder.path("digests")) }

  private func publish(
    _ id: String, _ day: Day, text: String?, html: String? = nil
  ) throws(DeliverError) -> [String] {
    let faces = [("txt", text), ("html", html)].compactMap { ending, text in
      text.map { DigestFolder.Face(ending, $0) }
    }
    return try digests.publish("\(day.text)-\(id)", faces: faces)
  }

  private func text(_ name: String) -> String? {
    folder.read("digests/\(name)").map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `both faces are written, and latest points at them`() throws {
    let written = try publish("morning", monday, text: "t\n", html: "h\n")
    #expect(
      written == [
        folder.path("digests/2024-06-24-morning.txt"),
        folder.path("digests/2024-06-24-morning.html"),
      ])
    #expect(
      TestFiles.names(folder.path("digests")) == [
        "2024-06-24-morning.html", "2024-06-24-morning.txt", "latest.html", "latest.txt",
      ])
    #expect(text("latest.txt") == "t\n")
    #expect(try Files.linkTarget(folder.path("digests/latest.html")) == "2024-06-24-morning.html")
  }

  @Test func `the same bytes are not written again`() throws {
    _ = try publish("morning", monday, text: "t\n", html: nil)
    let path = folder.path("digests/2024-06-24-morning.txt")
    let before = try Files.status(path)
    #expect(try publish("morning", monday, text: "t\n", html: nil) == [])
    #expect(try Files.status(path) == before)
    #expect(try publish("morning", monday, text: "u\n", html: nil) == [path])
    #expect(text("latest.txt") == "u\n")
  }

  @Test func `the edition made last is the newest, whatever its day`() throws {
    _ = try publish("morning", monday.adding(days: 1), text: "new", html: nil)
    _ = try publish("morning", monday, text: "old", html: nil)
    #expect(text("latest.txt") == "old")
    _ = try publish("evening", monday.adding(days: 1), text: "eve", html: nil)
    #expect(text("latest.txt") == "eve")
  }

  @Test func `a file in the place of latest is refused and kept`() throws {
    _ = folder.path
    try Files.makeFolder(folder.path("digests"))
    folder.write("mine", to: "digests/latest.txt")
    do {
      _ = try publish("morning", monday, text: "t", html: nil)
      Issue.record("nothing was refused")
    } catch {
      #expect(error.reason == .occupied)
      #expect(
        error.description == folder.path("digests/latest.txt")
          + ": is no link of ours, so it is not replaced; move it away")
    }
    #expect(text("latest.txt") == "mine")
  }

  @Test func `a link or a fifo planted at a digest's name is refused, nothing written through it`()
    throws
  {
    try Files.makeFolder(folder.path("digests"))
    folder.write("victim", to: "victim")
    let name = folder.path("digests/2024-06-24-morning.txt")
    try Files.replaceLink(name, to: folder.path("victim"))
    #expect(throws: DeliverError.self) {
      try publish("morning", monday, text: "t", html: nil)
    }
    #expect(folder.read("victim") == Array("victim".utf8))
    try Files.remove(name)
    #expect(unsafe mkfifo(name, 0o600) == 0)
    #expect(throws: DeliverError.self) {
      try publish("morning", monday, text: "t", html: nil)
    }
  }

  @Test(arguments: ["../x", "a/b", "A", "a b", "a\n", ".hidden", "é"])
  func `only an id of an edition names a file`(id: String) {
    #expect(throws: DeliverError.self) {
      try publish(id, monday, text: "t", html: nil)
    }
    #expect(!TestFiles.exists(folder.path("digests")))
  }

  @Test func `a folder that cannot be made is said with its path`() {
    folder.write("", to: "digests")
    do {
      _ = try publish("morning", monday, text: "t", html: nil)
      Issue.record("nothing was refused")
    } catch {
      #expect(error.description.hasPrefix(folder.path("digests")))
    }
  }
}

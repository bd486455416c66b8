import TestSupport
import Testing

/// A store that is lost between two runs: said once, and nothing is told again as news.
struct StoreLossTests {
  private static let store = "state/tidings.db"

  /// A box whose first edition is made, of five items.
  private static func box() throws -> Box {
    let box = try Box()
    box.folder.write(Box.listing(5), to: "wire.txt")
    box.configure(file: "wire.txt", more: #", "editions": [ { "id": "morning" } ]"#)
    #expect(box.run("run", "--once").lines.count == 5)
    return box
  }

  private static func hurt(_ box: Box, _ how: String) throws {
    let path = box.folder.path(store)
    switch how {
    case "gone": #expect(TestCommand.run(["/bin/rm", path]).status == 0)
    case "emptied": box.folder.write("", to: store)
    case "foreign": box.folder.write(String(repeating: "news ", count: 9000), to: store)
    default:
      var bytes = try #require(box.folder.read(store))
      for index in 8192..<bytes.count - 4096 { bytes[index] = 0 }
      box.folder.write(bytes, to: store)
    }
  }

  @Test(arguments: ["gone", "emptied", "foreign", "zeroed"])
  func `a lost store is said, a new one begun, and nothing is told again`(how: String) throws {
    let box = try Self.box()
    let edition = try box.text("digests/latest.txt")
    try Self.hurt(box, how)
    let next = box.run("run", "--once")
    #expect(next.status == 0, "\(next.errors)")
    #expect(next.output.isEmpty)
    #expect(next.errors.split(separator: "\n").count == 1, "\(next.errors)")
    #expect(
      next.errors.hasPrefix("tidings: error: \(box.folder.path(Self.store)): the store is")
        || next.errors.hasPrefix("tidings: error: \(box.folder.path(Self.store)): not a tidings"))
    #expect(next.errors.contains("counts as told"))
    let names = TestFiles.names(box.folder.path("state"))
    #expect(names.contains { $0.hasPrefix("tidings.db.damaged-") } == (how != "gone"))
    // Today's edition stands as it was, and what is kept is found.
    #expect(try box.text("digests/latest.txt") == edition)
    #expect(box.run("ticker", "--all", "-n", "20").lines.count == 5)
    let again = box.run("run", "--once")
    #expect(again.output.isEmpty && again.errors.isEmpty)
  }

  @Test func `what comes after the loss is news`() throws {
    let box = try Box()
    let line = { (title: String, day: String) in
      #"{"id": "\#(title)", "title": "\#(title)", "published": "\#(day)T12:00:00Z"}"# + "\n"
    }
    box.folder.write(line("Dam holds", "2024-06-24"), to: "wire.jsonl")
    box.configure(file: "wire.jsonl")
    #expect(box.run("run", "--once").lines.count == 1)
    try Self.hurt(box, "emptied")
    #expect(box.run("run", "--once").output.isEmpty)
    box.folder.write(
      line("Dam holds", "2024-06-24") + line("Ferry sinks", "2099-06-24"), to: "wire.jsonl")
    let next = box.run("run", "--once")
    #expect(next.lines.count == 1 && next.output.contains("Ferry sinks"), "\(next.output)")
  }

  @Test func `an edition that was told outlives the items of its store`() throws {
    let box = try Self.box()
    let edition = try box.text("digests/latest.txt")
    // The first page of the list of editions is among those that hold few rows: all else goes.
    let day = String(try #require(TestFiles.names(box.folder.path("digests")).first).prefix(10))
    #expect(
      TestCommand.run([
        "python3", "-c",
        "import sqlite3,sys; c=sqlite3.connect(sys.argv[1]); c.execute('pragma writable_schema=1');"
          + "c.execute(\"update sqlite_schema set rootpage=(select rootpage from sqlite_schema "
          + "where name='events_time') where name='events'\"); c.commit()",
        box.folder.path(Self.store),
      ]).status == 0)
    let next = box.run("run", "--once")
    #expect(next.errors.contains("1 editions saved"), "\(next.errors)")
    #expect(box.run("digest", "--date", day).output == edition)
  }
}

import NewsModel
import NewsStore
import NewsTime
import TestSupport
import Testing

struct OpeningTests {
  private static func reason(_ path: String, _ access: Store.Access) -> StoreError? {
    do throws(StoreError) {
      _ = try Store(path: path, access: access)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a reader finds nothing where nothing was kept, and makes nothing`() {
    let folder = TemporaryFolder()
    let path = folder.path("store.sqlite")
    #expect(
      Self.reason(path, .read)
        == StoreError(.missing, path: path, detail: "nothing kept yet"))
    #expect(folder.names.isEmpty)
    folder.write("", to: "store.sqlite")
    #expect(Self.reason(path, .read)?.reason == .missing)
    #expect(folder.names == ["store.sqlite"])
    // An empty file is what a crash at the very first start leaves.
    #expect(Self.reason(path, .write) == nil)
  }

  @Test(arguments: [
    "x", "This is a listing.\n", String(repeating: "news ", count: 4000),
    "SQLite format 3\0" + String(repeating: "\0", count: 5000),
  ])
  func `a file that is no store is refused and left alone`(text: String) {
    let folder = TemporaryFolder()
    let path = folder.write(text, to: "store.sqlite")
    for access in [Store.Access.write, .read] {
      let error = Self.reason(path, access)
      #expect(error?.reason == .foreign || error?.reason == .damaged)
      #expect(error?.description.hasPrefix("\(path): ") == true)
    }
    #expect(folder.read("store.sqlite") == Array(text.utf8))
  }

  @Test func `another program's database is refused and left alone`() throws {
    let folder = TemporaryFolder()
    let path = folder.path("other.sqlite")
    _ = try Store(path: path, access: .write)
    var bytes = try #require(folder.read("other.sqlite"))
    // The application id, big-endian (SQLite's file format, 1.3).
    bytes.replaceSubrange(68..<72, with: [0, 0, 0, 7])
    folder.write(bytes, to: "other.sqlite")
    let before = folder.read("other.sqlite")
    for access in [Store.Access.write, .read] {
      #expect(
        Self.reason(path, access) == StoreError(.foreign, path: path, detail: "not a tidings store")
      )
    }
    #expect(folder.read("other.sqlite") == before)
  }

  @Test(arguments: [[255, 255, 255, 251], [0, 0, 0, 0]] as [[UInt8]])
  func `a schema that there never was is damage`(version: [UInt8]) throws {
    let folder = TemporaryFolder()
    let path = folder.path("store.sqlite")
    _ = try Store(path: path, access: .write)
    var bytes = try #require(folder.read("store.sqlite"))
    // The user version, where the application id stands eight bytes on.
    bytes.replaceSubrange(60..<64, with: version)
    folder.write(bytes, to: "store.sqlite")
    for access in [Store.Access.write, .read] {
      #expect(Self.reason(path, access)?.reason == .damaged)
    }
  }

  @Test func `a missing folder`() {
    let folder = TemporaryFolder()
    let error = Self.reason(folder.path("none/store.sqlite"), .write)
    #expect(error?.reason == .denied)
    #expect(error?.detail == "no such file or directory")
  }

  @Test func `a folder in place of the file`() {
    let folder = TemporaryFolder()
    for access in [Store.Access.write, .read] {
      #expect(
        Self.reason(folder.path, access)
          == StoreError(.denied, path: folder.path, detail: "not a file"))
    }
  }

  @Test func `a store goes on where it stopped`() throws {
    let folder = TemporaryFolder()
    let path = folder.path("store.sqlite")
    let source = Source(id: "wire", name: "The Wire", place: .file("/wire.txt"), backlog: .all)
    for round in 1...3 {
      let store = try Store(path: path, access: .write)
      let items = (1...round).map { (number: Int) in Item("Number \(number)", guid: "\(number)") }
      let events = try store.keep(
        Reading(kind: .rss, items: items), of: source, state: SourceState(source: "wire"),
        at: Desk.morning)
      #expect(events.map(\.seq) == [Int64(round)])
    }
    let store = try Store(path: path, access: .read)
    #expect(
      try store.events(EventQuery()).map(\.item.title) == ["Number 1", "Number 2", "Number 3"])
  }

  @Test func `a reader reads while a writer writes, and makes no files`() throws {
    let desk = try Desk()
    let reader = try Store(path: desk.path, access: .read)
    #expect(try reader.lastSeq() == 0)
    try desk.hear([Item("Storm")])
    let names = desk.folder.names
    #expect(try reader.lastSeq() == 1)
    try desk.store.atomically {
      try desk.hear([Item("Rain")])
      #expect(try reader.lastSeq() == 1)
      let another = try Store(path: desk.path, access: .read)
      #expect(try another.events(EventQuery()).count == 1)
    }
    #expect(try reader.lastSeq() == 2)
    #expect(desk.folder.names == names)
  }

  @Test func `a reader needs no files made when no writer is there`() throws {
    let folder = TemporaryFolder()
    let path = folder.path("store.sqlite")
    _ = try Store(path: path, access: .write)
    let names = folder.names
    let before = folder.read("store.sqlite")
    #expect(try Store(path: path, access: .read).lastSeq() == 0)
    #expect(folder.names == names)
    #expect(folder.read("store.sqlite") == before)
  }

  @Test func `a reader may not write`() throws {
    let desk = try Desk()
    let reader = try Store(path: desk.path, access: .read)
    #expect(throws: StoreError(.denied, path: desk.path, detail: "may not be written")) {
      try reader.move(cursor: "run", to: 1)
    }
  }

  @Test func `one step after another leads to a later schema`() throws {
    let desk = try Desk()
    try desk.hear([Item("Storm", guid: "g1")])
    let next = Schema.current.followed(by: "CREATE TABLE later (word TEXT NOT NULL) STRICT")
      .followed(by: "ALTER TABLE later ADD COLUMN told INTEGER")
    // A reader waits for a writer to take the steps.
    #expect(throws: StoreError.self) {
      _ = try Store(path: desk.path, access: .read, schema: next)
    }
    let later = try Store(path: desk.path, access: .write, schema: next)
    #expect(try later.events(EventQuery()).map(\.item.title) == ["Storm"])
    #expect(try Store(path: desk.path, access: .read, schema: next).lastSeq() == 1)
    // From then on this program keeps its hands off.
    let newer = StoreError(
      .newer, path: desk.path, detail: "schema 5 of a later tidings; this one knows 3")
    #expect(Self.reason(desk.path, .write) == newer)
    #expect(Self.reason(desk.path, .read) == newer)
  }

  @Test func `a store of an earlier program is led to this one's schema`() throws {
    let folder = TemporaryFolder()
    let path = folder.path("store.sqlite")
    do {
      let first = try Store(path: path, access: .write, schema: Schema.current.until(1))
      try first.move(cursor: "run", to: 3)
    }
    let store = try Store(path: path, access: .write)
    #expect(try store.cursor("run") == 3)
    #expect(try store.outbox().isEmpty)
    #expect(try Store(path: path, access: .read).cursor("run") == 3)
    #expect(TestFiles.exists(path + ".schema-1"))
  }

  @Test func `what was learned of when sources publish is led along`() throws {
    let folder = TemporaryFolder()
    let path = folder.path("store.sqlite")
    let start = Instant(seconds: 1_719_187_200)
    var rhythm = Rhythm()
    rhythm.learn(
      stamped: (0..<9).map { start.adding(seconds: $0 * 7200) }, isGapless: false,
      at: start.adding(seconds: 86_400))
    let text = try #require(rhythm.text)
    let second = Schema.current.until(1).followed(
      by: """
        ALTER TABLE outbox ADD COLUMN away INTEGER NOT NULL DEFAULT 0;
        INSERT INTO sources (id, name, rhythm) VALUES ('known', 'Known', '\(text)');
        INSERT INTO sources (id, name) VALUES ('new', 'New');
        """)
    _ = try Store(path: path, access: .write, schema: second)
    let store = try Store(path: path, access: .write)
    #expect(try store.rhythms().mapValues(\.text) == ["known": text])
    #expect(try store.rhythm(of: "known").text == text)
    #expect(try store.rhythm(of: "new") == Rhythm())
    let states = try store.states()
    #expect(states["known"]?.watchedUntil == rhythm.until)
    #expect(states["new"]?.watchedUntil == nil)
    // What is learned from then on is found by the next program.
    try store.remember(rhythm, of: "new")
    #expect(try Store(path: path, access: .read).states()["new"]?.watchedUntil == rhythm.until)
  }

  @Test func `a step that fails leaves the schema before it`() throws {
    let desk = try Desk()
    try desk.hear([Item("Storm", guid: "g1")])
    let broken = Schema.current.followed(by: "CREATE TABLE later (word TEXT)")
      .followed(by: "CREATE TABLE gone (a TEXT); DROP TABLE items; CREATE TABLE later (word TEXT)")
    #expect(throws: StoreError.self) {
      _ = try Store(path: desk.path, access: .write, schema: broken)
    }
    let second = Schema.current.followed(by: "")
    #expect(try Store(path: desk.path, access: .read, schema: second).lastSeq() == 1)
  }

  @Test func `several that start at once make one store`() async throws {
    let folder = TemporaryFolder()
    let path = folder.path("store.sqlite")
    await withTaskGroup(of: StoreError?.self) { group in
      for _ in 0..<8 { group.addTask { Self.reason(path, .write) } }
      for await error in group { #expect(error == nil) }
    }
    #expect(try Store(path: path, access: .read).lastSeq() == 0)
  }
}

import NewsModel
import NewsStore
import NewsTime
import TestSupport
import Testing

struct BackupTests {
  @Test func `a backup is a store of the same content, in one file`() throws {
    let desk = try Desk()
    try desk.hear([Item("Storm", guid: "g1")])
    let reader = try Store(path: desk.path, access: .read)
    let target = desk.folder.path("copy.db")
    // An older copy is replaced.
    desk.folder.write("old", to: "copy.db")
    try reader.backup(to: target)
    let names = desk.folder.names.filter { $0.hasPrefix("copy") }
    #expect(names == ["copy.db"])
    let copy = try Store(path: target, access: .write)
    #expect(try copy.events(EventQuery()).map(\.item.title) == ["Storm"])
  }

  @Test func `what is not committed yet is not in it`() throws {
    let desk = try Desk()
    try desk.hear([Item("Storm", guid: "g1")])
    let target = desk.folder.path("copy.db")
    try desk.store.atomically {
      try desk.hear([Item("Rain", guid: "g2")])
      try Store(path: desk.path, access: .read).backup(to: target)
    }
    let copy = try Store(path: target, access: .write)
    #expect(try copy.events(EventQuery()).map(\.item.title) == ["Storm"])
  }

  @Test func `a place that is not there leaves nothing behind`() throws {
    let desk = try Desk()
    #expect(throws: StoreError.self) {
      try desk.store.backup(to: desk.folder.path("none/copy.db"))
    }
  }

  @Test func `before its schema changes a store is copied, once a version`() throws {
    let desk = try Desk()
    try desk.hear([Item("Storm", guid: "g1")])
    let next = Schema.current.followed(by: "CREATE TABLE later (word TEXT NOT NULL) STRICT")
    _ = try Store(path: desk.path, access: .write, schema: next)
    let copy = desk.path + ".schema-\(Schema.current.version)"
    #expect(
      try Store(path: copy, access: .write).events(EventQuery()).map(\.item.title) == ["Storm"])
    // A new store has nothing to lose.
    let fresh = TemporaryFolder()
    _ = try Store(path: fresh.path("store.sqlite"), access: .write, schema: next)
    #expect(fresh.names.allSatisfy { !$0.contains(".schema-") })
  }
}

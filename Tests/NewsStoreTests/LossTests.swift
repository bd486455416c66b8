import NewsModel
import NewsStore
import NewsTime
import TestSupport
import Testing

/// RELIABILITY.md row 5: a store that cannot be read is set aside, and nothing is told again.
struct LossTests {
  private static let source = Source(
    id: "wire", name: "The Wire", place: .file("/wire.txt"), backlog: .all)

  private static func hear(
    _ store: Store, _ items: [Item], minutes: Int64 = 0
  ) throws -> [String] {
    let now = Desk.morning.adding(seconds: 60 * minutes)
    var state = SourceState(source: "wire")
    state.lastAsked = now
    return try store.keep(Reading(kind: .rss, items: items), of: source, state: state, at: now)
      .map { "\($0.seq) \($0.kind.rawValue) \($0.item.title)" }
  }

  private static let storm = Item("Storm", ago: 60, guid: "1")
  private static let undated = Item("Rain", ago: nil, guid: "2")
  private static let fresh = Item("Snow", ago: -5, guid: "3")

  private static func openError(_ path: String) -> StoreError.Reason? {
    do throws(StoreError) {
      _ = try Store(path: path, access: .write)
      return nil
    } catch {
      return error.reason
    }
  }

  @Test(arguments: ["gone", "emptied", "overwritten"])
  func `what a lost store told is kept, not told again, and numbers go on`(how: String) throws {
    let folder = TemporaryFolder()
    let path = folder.path("store.sqlite")
    #expect(
      try Self.hear(Store(path: path, access: .write), [Self.storm, Self.undated]).count == 2)
    switch how {
    case "gone": #expect(TestCommand.run(["/bin/rm", path]).status == 0)
    case "emptied": folder.write("", to: "store.sqlite")
    default: folder.write(String(repeating: "news ", count: 4000), to: "store.sqlite")
    }
    #expect(Self.openError(path) == (how == "overwritten" ? .foreign : .lost))
    let loss = try Store.setAside(path, at: Desk.morning.adding(seconds: 60))
    #expect(loss.predecessor == Predecessor(seq: 2, item: 2, told: Desk.morning))
    #expect(loss.path == (how == "gone" ? nil : path + ".damaged-20240625T060100Z"))
    let store = try Store(path: path, access: .write, following: loss.predecessor)
    let told = try Self.hear(store, [Self.storm, Self.undated, Self.fresh], minutes: 10)
    #expect(told == ["3 backlog Storm", "4 backlog Rain", "5 new Snow"])
    #expect(try store.lastSeq() == 5)
  }

  @Test func `what takes its place is whole when it is killed between`() throws {
    let folder = TemporaryFolder()
    let path = folder.path("store.sqlite")
    #expect(try Self.hear(Store(path: path, access: .write), [Self.storm]).count == 1)
    folder.write("", to: "store.sqlite")
    _ = try Store.setAside(path, at: Desk.morning)
    // Killed here: the next one finds the same.
    #expect(Self.openError(path) == .lost)
    let loss = try Store.setAside(path, at: Desk.morning)
    #expect(loss.path == nil)
    #expect(loss.predecessor.seq == 1)
  }

  @Test func `a store that was touched since it was closed is looked through`() throws {
    let folder = TemporaryFolder()
    let path = folder.path("store.sqlite")
    let items = (0..<400).map { (number: Int) in
      Item("Number \(number)", ago: number, guid: "\(number)", summary: "Words")
    }
    #expect(try Self.hear(Store(path: path, access: .write), items).count == 400)
    #expect(Self.openError(path) == nil)
    var bytes = try #require(folder.read("store.sqlite"))
    // A whole page in the middle, which neither opening nor a short run would read.
    let page = bytes.count / 4096 / 2 * 4096
    for index in page..<page + 4096 { bytes[index] = 0 }
    folder.write(bytes, to: "store.sqlite")
    #expect(Self.openError(path) == .damaged)
  }

  @Test func `editions and mutes outlive a store whose items are damaged`() throws {
    let folder = TemporaryFolder()
    let path = folder.path("store.sqlite")
    let edition = Edition(
      id: "morning", day: try #require(Day(text: "2024-06-25")), title: "Morning",
      cutoff: Desk.morning, made: Desk.morning, from: nil, zone: "UTC", after: 0, through: 1,
      asked: 1, answered: 1, failed: [], apart: 0)
    do {
      let store = try Store(path: path, access: .write)
      #expect(try Self.hear(store, [Self.storm]).count == 1)
      #expect(try store.record(edition))
      try store.mute(
        Mute(kind: .words, target: "hockey", title: "hockey", made: Desk.morning, until: nil))
    }
    let loss = try Store.setAside(path, at: Desk.morning)
    let store = try Store(path: path, access: .write, following: loss.predecessor)
    #expect(try store.salvage(try #require(loss.path)) == 1)
    #expect(try store.edition("morning", on: edition.day) == edition)
    #expect(try store.editions(without: "files").isEmpty)
    #expect(try store.mutes(at: Desk.morning).map(\.target) == ["hockey"])
  }
}

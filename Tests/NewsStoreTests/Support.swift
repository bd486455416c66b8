import NewsModel
import NewsStore
import NewsTime
import TestSupport

/// A store in a folder of its own, fed with documents of one source after another.
final class Desk {
  let folder: TemporaryFolder
  let store: Store
  var source: Source
  var now: Instant

  /// Tue 25 June 2024, 06:00 UTC.
  static let morning = Instant(seconds: 1_719_295_200)

  init(backlog: Source.Backlog = .all, now: Instant = morning) throws {
    folder = TemporaryFolder()
    store = try Store(path: folder.path + "/store.sqlite", access: .write)
    source = Source(id: "wire", name: "The Wire", place: .file("/wire.txt"), backlog: backlog)
    self.now = now
  }

  var path: String {
    folder.path + "/store.sqlite"
  }

  /// Ten minutes later the source says that.
  @discardableResult
  func hear(
    _ items: [Item], kind: Reading.Kind = .rss, state: SourceState? = nil
  ) throws -> [Event] {
    now = now.adding(seconds: 600)
    return try store.keep(
      Reading(kind: kind, items: items), of: source,
      state: state ?? SourceState(source: source.id), at: now)
  }

  /// The events of a document as `kind title`.
  func said(_ items: [Item], kind: Reading.Kind = .rss) throws -> [String] {
    try hear(items, kind: kind).map { "\($0.kind.rawValue) \($0.item.title)" }
  }
}

extension Item {
  /// An item published that many minutes before `Desk.morning`; nil for an undated one.
  init(
    _ title: String, ago minutes: Int? = 60, guid: String? = nil, link: String? = nil,
    summary: String? = nil
  ) {
    self.init(
      title: title, summary: summary, link: link, guid: guid,
      published: minutes.map {
        Stamp(Desk.morning.adding(seconds: -60 * Int64($0)), offset: 14_400)
      })
  }
}

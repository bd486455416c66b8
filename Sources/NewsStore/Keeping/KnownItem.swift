import NewsModel
import NewsTime

/// An item the store holds, as a document's entries are compared with it.
struct KnownItem {
  let id: Int64
  let item: Item
  /// The instant it sorts by.
  let time: Instant
  /// Where its listing dates it to now; `time` unless that moved.
  let dated: Instant
  let isBacklog: Bool
  let revisions: Int
  /// The one it has, then those it had.
  let guids: [IdentityName]
  /// The one it has, then those it had.
  let links: [IdentityName]
  let title: IdentityName?

  var isDated: Bool {
    item.published != nil
  }
}

import NewsModel
import NewsTime

/// An item as a document gives it, on its way to becoming a known one or a new one.
struct Entry {
  let item: Item
  /// What the stamp says, nil where there is none.
  let published: Instant?
  let guid: [UInt8]?
  /// Canonical; nil where there is none or where it is the listing itself.
  let link: [UInt8]?
  /// Folded.
  let title: [UInt8]?

  init(_ item: Item, published: Instant?, listing: [UInt8]?) {
    self.item = item
    self.published = published
    guid = IdentityText.guid(item)
    let link = IdentityText.link(item.link)
    self.link = link == listing ? nil : link
    title = IdentityText.title(item)
  }

  var keys: [(kind: IdentityKey.Kind, key: IdentityKey)] {
    var keys: [(kind: IdentityKey.Kind, key: IdentityKey)] = []
    if let guid { keys.append((.guid, IdentityKey(.guid, guid))) }
    if let link { keys.append((.link, IdentityKey(.link, link))) }
    if let title { keys.append((.title, IdentityKey(.title, title))) }
    return keys
  }
}

/// An item the store holds, as a document's entries are compared with it.
struct KnownItem {
  let id: Int64
  let item: Item
  /// The instant it sorts by.
  let time: Instant
  let firstSeen: Instant
  /// Where its listing dates it to now; `time` unless that moved.
  let dated: Instant
  let isBacklog: Bool
  let revisions: Int
  /// The one it has and those it had.
  let guids: [[UInt8]]
  /// Canonical: the one it has and those it had.
  let links: [[UInt8]]
  /// Folded.
  let title: [UInt8]?

  var isDated: Bool {
    item.published != nil
  }
}

import NewsModel
import NewsTime

/// An item as a document gives it, on its way to becoming a known one or a new one.
struct Entry {
  let item: Item
  /// What the stamp says, nil where there is none.
  let published: Instant?
  let guid: IdentityName?
  /// Nil where there is none or where it is the listing itself.
  let link: IdentityName?
  let title: IdentityName?

  init(_ item: Item, published: Instant?, listing: IdentityName?, names: IdentityNames) {
    self.item = item
    self.published = published
    guid = names.guid(item.guid)
    let link = names.link(item.link)
    self.link = link == listing ? nil : link
    title = names.title(item)
  }

  /// All it has of guid, link and title.
  var names: [IdentityName] {
    [guid, link, title].compactMap { $0 }
  }
}

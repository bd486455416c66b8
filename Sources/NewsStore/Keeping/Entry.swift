import NewsModel
import NewsText
import NewsTime

/// An item as a document gives it, on its way to becoming a known one or a new one.
///
/// A class, for it holds much and goes through many hands.
final class Entry: Sendable {
  let item: Item
  /// What the stamp says, nil where there is none.
  let published: Instant?
  let guid: IdentityName?
  /// Nil where there is none or where it is the listing itself.
  let link: IdentityName?
  let title: IdentityName?
  /// The title folded: for its name, and for all who read what is new.
  let text: TitleText

  init(_ item: Item, published: Instant?, listing: IdentityName?, names: IdentityNames) {
    self.published = published
    guid = names.guid(item.guid)
    let link = names.link(item.link)
    self.link = link == listing ? nil : link
    text = TitleText(item.title)
    title = names.title(item, text)
    self.item = item
  }

  /// All it has of guid, link and title.
  var names: [IdentityName] {
    [guid, link, title].compactMap { $0 }
  }
}

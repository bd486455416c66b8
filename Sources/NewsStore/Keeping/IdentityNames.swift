import NewsModel
import NewsNet
import NewsText

/// Makes the names of items. What it made of a text it keeps, because a document is mostly what the
/// one before was: canonical links and folded titles are not worked out twice.
final class IdentityNames {
  private var links: [IdentityName: IdentityName] = [:]
  private var titles: [IdentityName: IdentityName?] = [:]

  /// The publisher's id, as written.
  func guid(_ guid: String?) -> IdentityName? {
    guard let guid, !guid.isEmpty else { return nil }
    return IdentityName(.guid, guid)
  }

  /// The canonical form of a link.
  func link(_ link: String?) -> IdentityName? {
    guard let link, !link.isEmpty else { return nil }
    let written = IdentityName(.link, link)
    if let name = links[written] { return name }
    // What is no URL still is the publisher's word for the item.
    let name = CanonicalLink.key(link).map { IdentityName(.link, $0) } ?? written
    links[written] = name
    return name
  }

  /// The folded title; where an item has none, its summary.
  func title(_ item: Item) -> IdentityName? {
    title(item.title) { Fold.bytes(item.title) } ?? summary(item)
  }

  /// The same of an item whose title is folded already.
  func title(_ item: Item, _ text: TitleText) -> IdentityName? {
    title(item.title) { text.folded } ?? summary(item)
  }

  private func summary(_ item: Item) -> IdentityName? {
    item.summary.flatMap { summary in title(summary) { Fold.bytes(summary) } }
  }

  private func title(_ text: String, folded: () -> [UInt8]) -> IdentityName? {
    guard !text.isEmpty else { return nil }
    let written = IdentityName(.title, text)
    if let name = titles[written] { return name }
    let key = String(decoding: folded(), as: UTF8.self)
    let name = key.isEmpty ? nil : IdentityName(.title, key)
    titles[written] = .some(name)
    return name
  }
}

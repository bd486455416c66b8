import NewsModel
import NewsNet
import NewsText

/// What an item is recognised by, as texts that are compared byte for byte.
///
/// Swift's `==` on strings takes NFC and NFD for the same; ids are bytes.
enum IdentityText {
  /// The publisher's id, as written.
  static func guid(_ item: Item) -> [UInt8]? {
    bytes(item.guid)
  }

  /// The canonical form of the link.
  static func link(_ link: String?) -> [UInt8]? {
    guard let link, !link.isEmpty else { return nil }
    // What is no URL still is the publisher's word for the item.
    return Array((CanonicalLink.key(link) ?? link).utf8)
  }

  /// The folded title; where an item has none, its summary.
  static func title(_ item: Item) -> [UInt8]? {
    bytes(Fold.key(item.title)) ?? bytes(item.summary.map { Fold.key($0) })
  }

  private static func bytes(_ text: String?) -> [UInt8]? {
    guard let text, !text.isEmpty else { return nil }
    return Array(text.utf8)
  }
}

/// A 64-bit hash under which the items of a source are found; the texts themselves decide.
struct IdentityKey: Hashable {
  enum Kind: UInt8 {
    case guid = 0x67
    case link = 0x6C
    case title = 0x74
  }

  let value: Int64

  init(_ kind: Kind, _ text: [UInt8]) {
    value = Int64(bitPattern: StableHash.fnv64([kind.rawValue] + text))
  }
}

/// What an item had before and is still found by.
enum AliasKind: String {
  case guid
  case link
}

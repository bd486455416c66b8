import NewsText

/// A guid, a link or a title as items are recognised by it.
///
/// Names are compared byte for byte: Swift's `==` on strings takes NFC and NFD for the same, and ids
/// are bytes. The hash only finds them; in the file too, where it is the key of an index.
struct IdentityName: Hashable {
  enum Kind: UInt8 {
    case guid = 0x67
    case link = 0x6C
    case title = 0x74
  }

  /// The same in every run and on every machine.
  let key: Int64
  private let bytes: [UInt8]

  init(_ kind: Kind, _ text: String) {
    bytes = [kind.rawValue] + text.utf8
    key = Int64(bitPattern: StableHash.fnv64(bytes))
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(key)
  }
}

/// What an item had before and is still found by.
enum AliasKind: String {
  case guid
  case link
}

import NewsText

/// The hashes an item is found by.
struct CopyKeys: Sendable {
  /// In this order: canonical link, whole title, head, first half, second half; 0 where the item
  /// has none.
  let values: InlineArray<5, UInt64>

  static let link = 0
  static let title = 1
  /// The first three words: cut titles, and what they may be the beginning of.
  static let head = 2
  /// One wrong letter leaves the other half as it was; the number of words is part of the key.
  static let halves = 3...4

  init(_ title: CopyTitle, link: String?) {
    var values = InlineArray<5, UInt64>(repeating: 0)
    if let link { values[CopyKeys.link] = CopyKeys.hash(link.utf8, salt: 1) }
    if title.isTelling {
      values[CopyKeys.title] = CopyKeys.hash(title.joined, salt: 2)
      let words = title.words
      if words.count >= 3 {
        values[CopyKeys.head] = CopyKeys.hash(title.text[..<words[2].endIndex], salt: 3)
      }
      if words.count >= 4 {
        let middle = words[words.count / 2].startIndex
        let count = UInt64(words.count) << 8
        values[3] = CopyKeys.hash(title.text[..<middle], salt: count | 4)
        values[4] = CopyKeys.hash(title.text[middle...], salt: count | 5)
      }
    }
    self.values = values
  }

  /// Never 0, which says that there is none.
  private static func hash(_ bytes: some Sequence<UInt8>, salt: UInt64) -> UInt64 {
    let hash = StableHash.fnv64(bytes, salt: salt)
    return hash == 0 ? 1 : hash
  }
}

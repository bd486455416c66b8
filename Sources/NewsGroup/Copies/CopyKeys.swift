import NewsText

/// The hashes an item is found by.
struct CopyKeys: Sendable {
  /// In this order: canonical link, whole title, head, first half, second half; 0 where the item
  /// has none.
  private(set) var values = InlineArray<5, UInt64>(repeating: 0)

  static let count = 5
  static let link = 0
  static let title = 1
  /// The first three words: cut titles, and what they may be the beginning of.
  static let head = 2
  /// One wrong letter leaves the other half as it was; the number of words is part of the key.
  static let halves = 3...4

  init(_ title: CopyTitle, link: String?) {
    if let link { values[CopyKeys.link] = CopyKeys.hash(link.utf8, salt: 1) }
    guard title.isTelling else { return }
    values[CopyKeys.title] = CopyKeys.hash(title.joined, salt: 2)
    guard title.wordCount >= 3 else { return }
    let starts = title.starts
    let fourth = starts.count > 3 ? starts[3] - 1 : title.text.count
    values[CopyKeys.head] = CopyKeys.hash(title.text[..<fourth], salt: 3)
    guard title.wordCount >= 4 else { return }
    let middle = starts[starts.count / 2]
    let count = UInt64(starts.count) << 8
    values[3] = CopyKeys.hash(title.text[..<middle], salt: count | 4)
    values[4] = CopyKeys.hash(title.text[middle...], salt: count | 5)
  }

  /// Keys as they were kept.
  init(_ kept: InlineArray<5, UInt64>) {
    values = kept
  }

  /// Never 0, which says that there is none.
  private static func hash(_ bytes: some Sequence<UInt8>, salt: UInt64) -> UInt64 {
    let hash = StableHash.fnv64(bytes, salt: salt)
    return hash == 0 ? 1 : hash
  }
}

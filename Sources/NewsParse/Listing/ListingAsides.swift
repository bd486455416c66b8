internal import NewsModel

/// Side lists: a page has them beside a list of its own.
enum ListingAsides {
  /// Lifts the mark where all items bear it: what stands alone is no side list.
  static func lift(_ items: inout [Item]) {
    guard items.allSatisfy({ $0.aside != nil }) else { return }
    for index in items.indices { items[index].aside = nil }
  }
}

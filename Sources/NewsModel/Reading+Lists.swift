extension Reading {
  /// Items of its main list.
  package var mainCount: Int {
    // By their places: items are large.
    items.indices.count { items[$0].aside == nil }
  }

  /// What to say of a document that only lists others, a sitemap index or an OPML file: it is read
  /// well, and there will never be an item in it. Nil for all that may hold news.
  package var onlyLists: String? {
    guard items.isEmpty, let first = feeds.first else { return nil }
    return switch kind {
    case .sitemap: "a sitemap index, no news itself; its newest sitemap is \(first.url)"
    case .opml: "a list of feeds, no news itself; the first is \(first.url)"
    default: nil
    }
  }
}

package import NewsTime

/// One entry of a feed or a listing, as published: plain text, absolute link.
package struct Item: Sendable, Equatable {
  package var title: String
  /// A second headline line.
  package var subtitle: String?
  /// A word or two above the title.
  package var kicker: String?
  package var summary: String?
  package var author: String?
  /// The publisher's own categories.
  package var categories: [String]
  /// Absolute where a base was known.
  package var link: String?
  /// The publisher's id: guid, atom:id, rdf:about, JSON Feed id.
  package var guid: String?
  package var updated: Stamp?
  package var published: Stamp?
  /// BCP 47.
  package var language: String?
  /// The side list it stood in ("Read also"); nil in the main list. Such items are kept apart.
  package var aside: String?
}

extension Item {
  // By way of the compiler's own initializer, which takes them in the order they are stored in: one
  // that sets a structure of this size field by field copies the whole of it at its end.
  package init(
    title: String, subtitle: String? = nil, kicker: String? = nil, summary: String? = nil,
    author: String? = nil, categories: [String] = [], link: String? = nil, guid: String? = nil,
    published: Stamp? = nil, updated: Stamp? = nil, language: String? = nil, aside: String? = nil
  ) {
    self.init(
      title: title, subtitle: subtitle, kicker: kicker, summary: summary, author: author,
      categories: categories, link: link, guid: guid, updated: updated, published: published,
      language: language, aside: aside)
  }
}

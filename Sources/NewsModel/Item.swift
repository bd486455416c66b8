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
  package var published: Stamp?
  package var updated: Stamp?
  /// BCP 47.
  package var language: String?
  /// The side list it stood in ("Read also"); nil in the main list. Such items are kept apart.
  package var aside: String?

  @inlinable
  package init(
    title: String, subtitle: String? = nil, kicker: String? = nil, summary: String? = nil,
    author: String? = nil, categories: [String] = [], link: String? = nil, guid: String? = nil,
    published: Stamp? = nil, updated: Stamp? = nil, language: String? = nil, aside: String? = nil
  ) {
    self.title = title
    self.subtitle = subtitle
    self.kicker = kicker
    self.summary = summary
    self.author = author
    self.categories = categories
    self.link = link
    self.guid = guid
    self.published = published
    self.updated = updated
    self.language = language
    self.aside = aside
  }
}

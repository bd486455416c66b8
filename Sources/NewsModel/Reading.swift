package import NewsTime

/// What parsing made of a response.
package struct Reading: Sendable, Equatable {
  /// What the bytes turned out to be.
  package enum Kind: String, Sendable, Equatable {
    case rss
    case rdf
    case atom
    case jsonFeed = "json feed"
    case sitemap
    case opml
    case pageListing = "html listing"
    case textListing = "text listing"
    case jsonLines = "json lines"
  }

  /// A feed that a page offers by `<link rel=alternate>`.
  package struct FeedLink: Sendable, Equatable {
    package var url: String
    package var title: String?

    package init(url: String, title: String? = nil) {
      self.url = url
      self.title = title
    }
  }

  package var kind: Kind
  /// The document's own title.
  package var title: String?
  /// BCP 47.
  package var language: String?
  /// In document order; side lists included, marked by `Item.aside`.
  package var items: [Item]
  /// A short name of the layout a listing was read by, kept per source.
  package var shape: String?
  package var feeds: [FeedLink]
  /// What was left out, a line each, for `preview`.
  package var leftOut: [String]
  /// The document ends before its end: what is in it is real, what it lacks means nothing.
  package var isCut: Bool
  /// How often the document wants to be asked.
  package var pace: Pace

  package init(
    kind: Kind, title: String? = nil, language: String? = nil, items: [Item] = [],
    shape: String? = nil, feeds: [FeedLink] = [], leftOut: [String] = [],
    isCut: Bool = false, pace: Pace = Pace()
  ) {
    self.kind = kind
    self.title = title
    self.language = language
    self.items = items
    self.shape = shape
    self.feeds = feeds
    self.leftOut = leftOut
    self.isCut = isCut
    self.pace = pace
  }
}

/// What the outside knows that a document may not say.
package struct ReadingContext: Sendable, Equatable {
  /// The wall clock at capture: for "2 hours ago", "18:42", "9/27".
  package var reference: CivilTime?
  /// For relative links, where the document names no base of its own.
  package var baseURL: String?
  package var hints: Source.ListingHints
  /// BCP 47, where the config says.
  package var language: String?

  package init(
    reference: CivilTime? = nil, baseURL: String? = nil,
    hints: Source.ListingHints = .none, language: String? = nil
  ) {
    self.reference = reference
    self.baseURL = baseURL
    self.hints = hints
    self.language = language
  }
}

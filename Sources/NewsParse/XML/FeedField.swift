/// What an element says about its entry, whatever vocabulary it comes from.
enum FeedField: UInt8, Sendable {
  case title
  /// Titles of other vocabularies, used where there is no title.
  case titleElsewhere
  case link
  case origLink
  case guid
  case id
  case identifier
  case published
  case created
  case updated
  /// A date that does not say what happened then.
  case date
  case summary
  case description
  case content
  /// Descriptions of other vocabularies, used where there is nothing better.
  case descriptionElsewhere
  case author
  case creator
  /// Authors of podcasts and pictures.
  case authorElsewhere
  case category
  /// Several in one text, with commas between.
  case keywords
  case language
  // How often a feed wants to be asked.
  case timeToLive
  case updatePeriod
  case updateFrequency
  case skippedHour
  case skippedDay

  /// Whether the text is short: another known element in it says that its end tag is missing.
  var isShort: Bool {
    switch self {
    case .summary, .description, .content, .descriptionElsewhere, .author: false
    default: true
    }
  }

  /// What an element of that name says; nil for containers and the unknown.
  init?(_ name: FeedName, in space: FeedSpace) {
    let field: FeedField? =
      switch space {
      case .plain, .atom, .rdf: Self.plain(name)
      case .dc, .dcterms: Self.dublinCore(name)
      case .content: name == .encoded ? .content : nil
      case .media: Self.media(name)
      case .itunes: Self.podcast(name)
      case .feedburner: name == .origlink ? .origLink : nil
      case .news: Self.news(name)
      case .syndication: Self.syndication(name)
      case .xhtml: name == .body || name == .div ? .content : nil
      case .xml, .other: nil
      }
    guard let field else { return nil }
    self = field
  }

  private static func plain(_ name: FeedName) -> FeedField? {
    switch name {
    case .title: .title
    case .link, .loc: .link
    case .guid: .guid
    case .id: .id
    case .origlink: .origLink
    case .pubdate, .published, .issued: .published
    case .created: .created
    case .updated, .modified, .lastmod: .updated
    case .date: .date
    case .description: .description
    case .summary, .abstract: .summary
    case .content, .encoded, .fullitem, .body: .content
    case .author: .author
    case .creator: .creator
    case .category: .category
    case .subject: .category
    case .keywords: .keywords
    case .language: .language
    case .ttl: .timeToLive
    case .hour: .skippedHour
    case .day: .skippedDay
    default: nil
    }
  }

  private static func syndication(_ name: FeedName) -> FeedField? {
    switch name {
    case .updateperiod: .updatePeriod
    case .updatefrequency: .updateFrequency
    default: nil
    }
  }

  private static func dublinCore(_ name: FeedName) -> FeedField? {
    switch name {
    case .title: .titleElsewhere
    case .creator, .author: .creator
    case .date: .date
    case .issued: .published
    case .created: .created
    case .modified: .updated
    case .description, .abstract: .description
    case .subject: .category
    case .identifier: .identifier
    case .language: .language
    default: nil
    }
  }

  private static func media(_ name: FeedName) -> FeedField? {
    switch name {
    case .title: .titleElsewhere
    case .description: .descriptionElsewhere
    case .category: .category
    case .keywords: .keywords
    case .credit: .authorElsewhere
    default: nil
    }
  }

  private static func podcast(_ name: FeedName) -> FeedField? {
    switch name {
    case .title: .titleElsewhere
    case .summary, .description: .description
    case .category: .category
    case .subtitle: .descriptionElsewhere
    case .author: .authorElsewhere
    case .keywords: .keywords
    default: nil
    }
  }

  private static func news(_ name: FeedName) -> FeedField? {
    switch name {
    case .title: .title
    case .publicationDate: .published
    case .keywords: .keywords
    case .language: .language
    default: nil
    }
  }
}

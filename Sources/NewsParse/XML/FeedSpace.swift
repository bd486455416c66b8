internal import NewsText

/// The namespaces that matter to a feed.
enum FeedSpace: UInt8, Sendable {
  /// No namespace, RSS 0.9x to 2.0, RSS 1.0 and every unknown default namespace.
  case plain
  case atom
  case rdf
  case dc
  case dcterms
  case content
  case media
  case itunes
  case feedburner
  case news
  case syndication
  case xhtml
  case xml
  /// A prefix nothing is known of.
  case other

  /// The namespace a URI names, nil where it is not known here.
  ///
  /// Case, `https` and a slash at the end do not matter: feeds disagree about them.
  init?(uri: String) {
    var name = Substring(uri.lowercased())
    if let scheme = name.utf8.firstIndex(of: UInt8(ascii: ":")), name.hasPrefix("http") {
      name = name[name.index(after: scheme)...].drop { $0 == "/" }
    }
    while let last = name.last, last == "/" || last == "#" { name.removeLast() }
    guard let known = Self.names[String(name)] else { return nil }
    self = known
  }

  /// The namespace a prefix means where the document does not say.
  init(prefix: String) {
    self =
      switch prefix {
      case "", "rss": .plain
      case "atom", "atom10", "atom03", "a10": .atom
      case "rdf": .rdf
      case "dc": .dc
      case "dcterms", "dct": .dcterms
      case "content": .content
      case "media": .media
      case "itunes", "googleplay": .itunes
      case "feedburner": .feedburner
      case "news": .news
      case "sy": .syndication
      case "xhtml", "html": .xhtml
      case "xml": .xml
      default: .other
      }
  }

  private static let names: [String: FeedSpace] = [
    "backend.userland.com/rss": .plain,
    "backend.userland.com/rss2": .plain,
    "blogs.law.harvard.edu/tech/rss": .plain,
    "cyber.law.harvard.edu/rss/rss.html": .plain,
    "my.netscape.com/publish/formats/rss-0.91.dtd": .plain,
    "my.netscape.com/rdf/simple/0.9": .plain,
    "channel.netscape.com/rdf/simple/0.9": .plain,
    "purl.org/rss/1.0": .plain,
    "purl.org/net/rss1.1": .plain,
    "www.rssboard.org/rss-specification": .plain,
    "www.sitemaps.org/schemas/sitemap/0.9": .plain,
    "www.google.com/schemas/sitemap/0.84": .plain,
    "www.w3.org/2005/atom": .atom,
    "purl.org/atom/ns": .atom,
    "purl.org/atom-blog/ns": .atom,
    "purl.org/net/rss1.1/payload": .content,
    "www.w3.org/1999/02/22-rdf-syntax-ns": .rdf,
    "purl.org/dc/elements/1.1": .dc,
    "purl.org/dc/elements/1.0": .dc,
    "purl.org/dc/terms": .dcterms,
    "purl.org/rss/1.0/modules/content": .content,
    "search.yahoo.com/mrss": .media,
    "video.search.yahoo.com/mrss": .media,
    "www.rssboard.org/media-rss": .media,
    "tools.search.yahoo.com/mrss": .media,
    "www.itunes.com/dtds/podcast-1.0.dtd": .itunes,
    "www.google.com/schemas/play-podcasts/1.0": .itunes,
    "rssnamespace.org/feedburner/ext/1.0": .feedburner,
    "www.google.com/schemas/sitemap-news/0.9": .news,
    "purl.org/rss/1.0/modules/syndication": .syndication,
    "www.w3.org/1999/xhtml": .xhtml,
    "www.w3.org/xml/1998/namespace": .xml,
  ]
}

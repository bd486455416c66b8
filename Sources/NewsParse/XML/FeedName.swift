internal import NewsText

/// The local names of elements that matter to a feed, in lower case.
enum FeedName: String, CaseIterable, Sendable {
  // Documents and entries.
  case rss, rdf, feed, channel, urlset, sitemapindex, sitemap, opml, html
  case item, entry, url
  // Titles and links.
  case title, link, guid, id, identifier, origlink, loc
  // Dates.
  case pubdate, published, issued, created, updated, modified, date, lastmod
  case publicationDate = "publication_date"
  // Texts.
  case description, summary, content, encoded, fullitem, body, abstract, subtitle, div
  // People and categories.
  case author, creator, credit, name, email, category, subject, keywords
  // Containers.
  case group, news, items, li
  case source, image, textinput
  case language
  // How often to ask.
  case ttl, updateperiod, updatefrequency, skiphours, skipdays, hour, day

  /// The name in `range`, in any case; nil where it is none of these.
  static func find(_ bytes: [UInt8], _ range: Range<Int>) -> FeedName? {
    table.place(of: bytes, range).map { all[$0] }
  }

  private static let all = allCases
  private static let table = NameTable(all.map(\.rawValue))
}

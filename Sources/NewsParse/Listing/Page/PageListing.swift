package import NewsModel
internal import NewsText

/// Reads an HTML "latest news" page.
package enum PageListing {
  /// The page's items; `bytes` are valid UTF-8.
  package static func read(
    _ bytes: [UInt8], context: ReadingContext
  ) throws(ParseError) -> Reading {
    var scanner = MarkupScanner(bytes, dialect: .html)
    var feeds: [Reading.FeedLink] = []
    while let token = scanner.next() {
      guard case .start(let tag) = token, scanner.isName(tag.name, "link"),
        scanner.attribute("rel", of: tag) == "alternate",
        let address = scanner.attribute("href", of: tag)
      else { continue }
      feeds.append(
        Reading.FeedLink(url: address, title: scanner.attribute("title", of: tag)))
    }
    guard !feeds.isEmpty else { throw ParseError(.noNews, "no list of news found on this page") }
    return Reading(kind: .pageListing, feeds: feeds)
  }
}

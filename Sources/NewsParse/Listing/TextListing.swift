package import NewsModel

/// Reads a plain-text "latest news" listing.
package enum TextListing {
  /// The listing's items; `bytes` are valid UTF-8.
  package static func read(
    _ bytes: [UInt8], context: ReadingContext
  ) throws(ParseError) -> Reading {
    throw ParseError(.noNews, "no list of news found in this text")
  }
}

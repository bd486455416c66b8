package import NewsModel

/// Reads whatever the bytes turn out to be.
package enum Parser {
  /// The items of a response.
  ///
  /// What it is, is found out from the bytes, not from names and headers; of the headers only
  /// the charset and Content-Location are heard.
  package static func read(
    _ response: Response, context: ReadingContext
  ) throws(ParseError) -> Reading {
    let start = response.body.first { $0 > 0x20 }
    if start == UInt8(ascii: "<") {
      return try PageListing.read(response.body, context: context)
    }
    return try TextListing.read(response.body, context: context)
  }
}

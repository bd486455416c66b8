package import NewsModel
internal import NewsText

/// Reads whatever the bytes turn out to be.
package enum Parser {
  /// The items of a response.
  ///
  /// What it is, is found out from the bytes, not from names and headers; of the headers only
  /// the charset and Content-Location are heard.
  package static func read(
    _ response: Response, context: ReadingContext
  ) throws(ParseError) -> Reading {
    try read(response, context: context) { _, _ in true }
  }

  /// The same, with the items handed out instead of kept: a document may be a hundred megabytes.
  ///
  /// `each` is told of them a few at a time, may take them off the list, and says whether it wants
  /// more. What it leaves there is in what is returned.
  package static func read(
    _ response: Response, context: ReadingContext,
    each: (inout [Item], Reading.Kind) -> Bool
  ) throws(ParseError) -> Reading {
    if case .binary(let name) = Sniffer.find(Array(response.body.prefix(64))) {
      throw ParseError(.binary, "\(name), no feed and no listing")
    }
    let kind = Sniffer.charsetKind(response.body)
    let bytes = Charset.utf8(response.body, declared: charset(response), kind: kind).bytes
    var context = context
    context.baseURL = base(response, context)
    var reading: Reading
    switch Sniffer.find(bytes) {
    case .empty: throw ParseError(.empty, "an empty document")
    case .binary(let name): throw ParseError(.binary, "\(name), no feed and no listing")
    case .feed: return try FeedReader.read(bytes, base: context.baseURL, each: each)
    case .json: reading = try json(bytes, context)
    case .outlines: reading = try outlines(bytes)
    case .page: reading = try PageListing.read(bytes, context: context)
    case .text: reading = try TextListing.read(bytes, context: context)
    }
    _ = each(&reading.items, reading.kind)
    return reading
  }

  /// A list of feeds is no news; it offers what it lists.
  private static func outlines(_ bytes: [UInt8]) throws(ParseError) -> Reading {
    let list = try OPMLReader.read(bytes)
    return Reading(
      kind: .opml, title: list.title,
      feeds: list.entries.map { Reading.FeedLink(url: $0.url, title: $0.name) },
      leftOut: list.leftOut)
  }

  private static func json(
    _ bytes: [UInt8], _ context: ReadingContext
  ) throws(ParseError) -> Reading {
    let (node, error) = JSONReader.salvage(bytes)
    if let node, let reading = JSONFeedReader.read(node, base: context.baseURL) {
      guard let error, reading.items.isEmpty else {
        var reading = reading
        if let error {
          reading.isCut = true
          reading.leftOut.append("the document is damaged: \(error.what)")
        }
        return reading
      }
      throw ParseError(.damaged, "JSON that cannot be read: \(error.what)")
    }
    let lines = JSONLinesReader.read(bytes, base: context.baseURL)
    guard !lines.items.isEmpty else {
      throw ParseError(
        .damaged, error.map { "JSON that cannot be read: \($0.what)" } ?? "JSON, but no feed")
    }
    return lines
  }

  /// The charset parameter of Content-Type.
  private static func charset(_ response: Response) -> String? {
    guard let type = response.header("content-type") else { return nil }
    let bytes = Array(type.lowercased().utf8)
    guard let found = ByteSearch.first("charset", in: bytes, 0..<bytes.count) else { return nil }
    let value = bytes[(found + 7)...].drop { ASCII.isSpace($0) || $0 == UInt8(ascii: "=") }
      .drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
      .prefix { $0 > 0x20 && $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "\"") && $0 != 0x27 }
    return value.isEmpty ? nil : String(decoding: value, as: UTF8.self)
  }

  /// What relative links are relative to: RFC 3986 section 5.1.
  private static func base(_ response: Response, _ context: ReadingContext) -> String? {
    var base = context.baseURL
    if base == nil, let url = response.url, LinkText.scheme(url)?.hasPrefix("http") == true {
      base = url
    }
    guard let location = response.header("content-location") else { return base }
    return LinkText.base(location, within: base) ?? base
  }
}

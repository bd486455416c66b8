internal import NewsText

/// Finds out what bytes are, from the bytes alone.
enum Sniffer {
  enum Finding: Sendable, Equatable {
    case feed
    case json
    case outlines
    case page
    case text
    case empty
    /// What it is, for the error.
    case binary(String)
  }

  /// How far the root of a document is looked for: people put licences before it.
  private static let reach = 1 << 16

  /// A first guess, before the charset is known: it only tells where a charset may be declared.
  static func charsetKind(_ body: [UInt8]) -> Charset.Kind {
    // UTF-16 and UTF-32 read as ASCII once their NULs are gone.
    let head = body.prefix(2048).filter { $0 != 0 }
    switch find(head) {
    case .feed, .outlines: return .xml
    case .json: return .json
    case .page: return .html
    default: return head.starts(with: "<?xml".utf8) ? .xml : .text
    }
  }

  /// What it is; `bytes` are UTF-8.
  static func find(_ bytes: [UInt8]) -> Finding {
    if let name = binary(bytes) { return .binary(name) }
    guard let first = bytes.firstIndex(where: { !ASCII.isSpace($0) && $0 < 0x80 && $0 > 0x20 })
    else { return bytes.contains { $0 > 0x20 } ? .text : .empty }
    let byte = bytes[first]
    if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
      return isJSON(bytes, from: first) ? .json : .text
    }
    return markup(bytes)
  }

  private static func isJSON(_ bytes: [UInt8], from start: Int) -> Bool {
    let next = bytes[(start + 1)...].first { !ASCII.isSpace($0) }
    switch next {
    case UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "}"),
      UInt8(ascii: "]"):
      return true
    default:
      return next == nil
    }
  }

  /// The first element that says what the document is.
  private static func markup(_ bytes: [UInt8]) -> Finding {
    var scanner = MarkupScanner(
      bytes, in: 0..<min(bytes.count, reach), dialect: .xml)
    var words = 0
    var tags = 0
    var entries = 0
    while let token = scanner.next() {
      switch token {
      case .start(let tag):
        switch root(scanner, tag.name) {
        case .some(let finding): return finding
        case nil: tags += 1
        }
        if isEntry(scanner, tag.name) { entries += 1 }
      case .other(let range):
        if isPageType(bytes, range) { return .page }
      case .text(let text):
        // A page of text may hold a tag somewhere; markup before any words is a document's.
        if tags == 0 { words += bytes[text].count { !ASCII.isSpace($0) } }
        if tags == 0, words > 2000 { return .text }
      default: break
      }
    }
    if entries > 0 { return .feed }
    if tags == 0 { return .text }
    return words * 4 > bytes.count || tags < 3 && words > 0 ? .text : .page
  }

  private static func root(_ scanner: MarkupScanner, _ name: Range<Int>) -> Finding? {
    let bytes = scanner.bytes
    var local = name
    if let colon = bytes[name].firstIndex(of: UInt8(ascii: ":")) {
      local = colon + 1..<name.upperBound
    }
    switch FeedName.find(bytes, local) {
    case .rss, .rdf, .feed, .channel, .urlset, .sitemapindex: return .feed
    case .html: return .page
    case .opml: return .outlines
    default: break
    }
    return scanner.isName(name, "body") || scanner.isName(name, "head") ? .page : nil
  }

  private static func isEntry(_ scanner: MarkupScanner, _ name: Range<Int>) -> Bool {
    scanner.isName(name, "item") || scanner.isName(name, "entry")
  }

  private static func isPageType(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let start = range.lowerBound
    guard range.count > 14, ByteSearch.isEqual(bytes, start..<start + 9, "<!doctype") else {
      return false
    }
    var index = start + 9
    while index < range.upperBound, ASCII.isSpace(bytes[index]) { index += 1 }
    return index + 4 <= range.upperBound
      && ByteSearch.isEqual(bytes, index..<index + 4, "html")
  }

  /// The name of a format that no news is read from.
  private static func binary(_ bytes: [UInt8]) -> String? {
    let magic: [(StaticString, String)] = [
      ("%PDF-", "a PDF document"), ("GIF8", "an image"), ("\u{7F}ELF", "a program"),
      ("SQLite format 3", "a database"),
    ]
    for (head, name) in magic where ByteSearch.stands(head, in: bytes, at: 0) { return name }
    let heads: [([UInt8], String)] = [
      ([0x89, 0x50, 0x4E, 0x47], "an image"), ([0xFF, 0xD8, 0xFF], "an image"),
      ([0x50, 0x4B, 0x03, 0x04], "an archive"), ([0x1F, 0x8B, 0x08], "compressed data"),
      ([0x42, 0x5A, 0x68], "compressed data"), ([0xFD, 0x37, 0x7A, 0x58], "compressed data"),
      ([0x28, 0xB5, 0x2F, 0xFD], "compressed data"),
    ]
    return heads.first { bytes.starts(with: $0.0) }?.1
  }
}

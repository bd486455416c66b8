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
    guard (2...16).contains(range.count) else { return nil }
    let (low, high) = packed(bytes[range])
    var slot = slot(low, high)
    while let name = table[slot].name {
      if table[slot].low == low, table[slot].high == high { return name }
      slot = (slot + 1) % table.count
    }
    return nil
  }

  private struct Slot {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var name: FeedName?
  }

  private static let table: [Slot] = {
    var table = [Slot](repeating: Slot(), count: 256)
    for name in allCases {
      let (low, high) = packed(name.rawValue.utf8)
      var index = slot(low, high)
      while table[index].name != nil { index = (index + 1) % table.count }
      table[index] = Slot(low: low, high: high, name: name)
    }
    return table
  }()

  private static func packed(_ name: some Sequence<UInt8>) -> (UInt64, UInt64) {
    var low: UInt64 = 0
    var high: UInt64 = 0
    for byte in name {
      high = high << 8 | low >> 56
      low = low << 8 | UInt64(ASCII.lower(byte))
    }
    return (low, high)
  }

  private static func slot(_ low: UInt64, _ high: UInt64) -> Int {
    Int(truncatingIfNeeded: ((low ^ high &* 31) &* 0x9E37_79B9_7F4A_7C15) >> 56)
  }
}

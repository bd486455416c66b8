internal import NewsModel
internal import NewsText
internal import NewsTime

/// Reads an XML feed of any format.
struct FeedReader {
  /// Child sitemaps of a sitemap index that are told at most, and looked at.
  private static let childLimit = 100
  private static let childReach = 10_000

  /// Entries that are found before the first of them is read. What is done with one takes more code
  /// than a processor has at hand, so each step is taken with a few of them before the next step.
  private static let batchSize = 8

  private var decoder: FeedDecoder
  private let text: FieldText
  private let order: FeedDate.Order
  private let outside: String?
  /// What links of the entries are relative to, and for how many elements around that holds.
  private var around: (base: String?, count: Int)?
  private var reading = Reading(kind: .rss)
  /// The sitemaps of a sitemap index, and when they changed.
  private var children: [(url: String, changed: Instant?)] = []
  private var empty = 0

  /// Reads the items, and hands them out as it comes to them, a few at a time; `base` is what the
  /// outside knows of the document's address.
  ///
  /// `each` says whether it wants more. What it does not take off the list is in what is returned.
  static func read(
    _ bytes: [UInt8], base: String?, each: (inout [Item], Reading.Kind) -> Bool
  ) throws(ParseError) -> Reading {
    var reader = FeedReader(bytes, base: base, order: .dayFirst)
    var entries = [EntryReader](repeating: reader.entryReader(RawEntry()), count: batchSize)
    var isWanted = true
    while isWanted {
      let count = reader.find(&entries)
      if count == 0 { break }
      for place in 0..<count {
        if let item = reader.item(&entries[place]) { reader.reading.items.append(item) }
      }
      if let kind = reader.kind { isWanted = each(&reader.reading.items, kind) }
    }
    try reader.finish()
    // A root that says what they are may have come late.
    if isWanted { _ = each(&reader.reading.items, reader.reading.kind) }
    return reader.reading
  }

  /// Goes to the next entries; how many there are.
  private mutating func find(_ entries: inout [EntryReader]) -> Int {
    var count = 0
    while count < entries.count, decoder.next() {
      decoder.exchange(&entries[count].entry)
      entries[count].base = base(of: entries[count].entry.attributes)
      count += 1
    }
    return count
  }

  private init(_ bytes: [UInt8], base: String?, order: FeedDate.Order) {
    decoder = FeedDecoder(bytes)
    text = FieldText(bytes)
    outside = base
    self.order = order
  }

  /// What the document says of itself.
  private mutating func finish() throws(ParseError) {
    guard let kind = kind else { throw ParseError(.damaged, "XML, but no feed") }
    reading.kind = kind
    let feed = entryReader(decoder.feed)
    reading.title = feed.first(.title, as: .title) ?? feed.first(.titleElsewhere, as: .title)
    reading.language =
      feed.first(.language, as: .plain)
      ?? decoder.roots.lazy.compactMap { feed.attribute("xml:lang", in: $0) }.first
    reading.pace = FeedPace.read(feed)
    reading.feeds = newestChildren
    if !decoder.isClosed {
      reading.isCut = true
      reading.leftOut.append("the document is cut off: its end tag is missing")
    }
    if empty > 0 {
      reading.leftOut.append("\(empty) \(empty == 1 ? "entry" : "entries") without content")
    }
  }

  /// The newest first: those are where the news are. What does not say when it changed comes last.
  private var newestChildren: [Reading.FeedLink] {
    children.enumerated().sorted { left, right in
      let (first, second) = (left.element.changed, right.element.changed)
      if let first, let second, first != second { return first > second }
      if (first == nil) != (second == nil) { return first != nil }
      return left.offset < right.offset
    }
    .prefix(Self.childLimit).map { Reading.FeedLink(url: $0.element.url) }
  }

  private var kind: Reading.Kind? {
    switch decoder.root {
    case .rdf: .rdf
    case .feed, .entry: .atom
    case .urlset, .sitemapindex: .sitemap
    case .rss, .channel, .item: .rss
    default: nil
    }
  }

  /// The item an entry is; nil, and counted, where it is none. The reader stays as it is: of one
  /// that is only lent nothing is copied.
  private mutating func item(_ reader: inout EntryReader) -> Item? {
    let item: Item?
    switch reader.entry.root {
    case .sitemapindex:
      keepChild(SitemapAdapter.item(reader))
      return nil
    case .feed, .entry:
      let start = reader.entry.attributes.lowerBound
      item = AtomAdapter.item(reader, feedAuthor: { feedAuthor(before: start) })
    case .urlset: item = SitemapAdapter.item(reader)
    default: item = RSSAdapter.item(reader)
    }
    if case .none = item { empty += 1 }
    // What a cut left of an entry is taken only where it can be known again.
    if !reader.entry.isWhole, let part = item,
      part.title.isEmpty || part.link == nil && part.guid == nil
    {
      empty += 1
      return nil
    }
    return item
  }

  private mutating func keepChild(_ child: Item?) {
    guard let child, let url = child.link, children.count < Self.childReach else { return }
    children.append((url, child.updated?.instant(in: .utc)))
  }

  private mutating func entryReader(_ entry: consuming RawEntry) -> EntryReader {
    let base = base(of: entry.attributes)
    return EntryReader(entry: entry, text: text, base: base, order: order)
  }

  /// xml:base of the elements around, within what the outside knows.
  private mutating func base(of attributes: Range<Int>) -> String? {
    if around?.count != decoder.roots.count {
      var found = outside
      for attributes in decoder.roots { found = Self.base(text, of: attributes, within: found) }
      around = (found, decoder.roots.count)
    }
    return Self.base(text, of: attributes, within: around?.base)
  }

  // Of the reader itself nothing is asked: it would be copied.
  private static func base(
    _ text: FieldText, of attributes: Range<Int>, within outer: String?
  ) -> String? {
    guard attributes.count > 9,
      let own = MarkupScanner(text.bytes, dialect: .xml).attribute("xml:base", in: attributes)
    else { return outer }
    return LinkText.base(own, within: outer)
  }

  /// RFC 4287 section 4.2.1: entries without an author have the feed's, where it stands before
  /// them.
  private func feedAuthor(before entry: Int) -> String? {
    let authors = decoder.feed.all(.author).filter { $0.content.lowerBound <= entry }
    guard authors.count == 1 else { return nil }
    return EntryReader(entry: decoder.feed, text: text, base: nil, order: order)
      .person(authors[0])
  }
}

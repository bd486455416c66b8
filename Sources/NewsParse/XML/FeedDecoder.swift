internal import NewsText

/// Walks an XML feed of any format from entry to entry, each as its fields stand there, undecoded.
///
/// It keeps no tree: of what is open it remembers containers up to a bound, so depth and damage
/// cost nothing. An entry ends at its end tag, at the next entry, or with the document.
struct FeedDecoder {
  /// Containers that are remembered at most; what is deeper is counted only.
  private static let depthLimit = 200
  /// Prefixes that are remembered at most.
  private static let prefixLimit = 200

  private(set) var scanner: MarkupScanner
  /// Fields of the feed itself, so far.
  private(set) var feed = RawEntry()
  /// Attributes of the elements around the entries: where xml:base and xml:lang stand.
  private(set) var roots: [Range<Int>] = []
  /// The first element of a kind that is known.
  private(set) var root: FeedName?
  /// Whether the root's end tag was found.
  private(set) var isClosed = false

  /// The entry that `next` found.
  private(set) var entry = RawEntry()
  private var isInEntry = false
  private var defaultSpace = FeedSpace.plain
  private var prefixes: [(prefix: PackedName, space: FeedSpace)] = []
  private var meanings = TagMeanings()
  /// Elements nothing is known of that are open, innermost last.
  private var unknown: [Range<Int>] = []
  /// How many more are open beyond the bound.
  private var uncounted = 0

  var bytes: [UInt8] { scanner.bytes }

  init(_ bytes: [UInt8]) {
    scanner = MarkupScanner(bytes, dialect: .xml)
  }

  /// Goes to the next entry; false at the end of the document.
  mutating func next() -> Bool {
    while true {
      if takePlainElement() { continue }
      scanner.skipText()
      guard let token = scanner.next() else { break }
      switch token {
      case .start(let tag):
        if start(tag) { return true }
      case .end(let name):
        if end(name) { return true }
      default:
        break
      }
    }
    entry.isWhole = false
    return endEntry()
  }

  /// Gives the entry away for another one, whose room the next takes.
  mutating func exchange(_ other: inout RawEntry) {
    swap(&entry, &other)
  }

  // MARK: Elements

  /// Takes a whole element that is a field, or one that says nothing; false, and nothing taken,
  /// where anything else comes.
  private mutating func takePlainElement() -> Bool {
    let start = scanner.position
    guard let element = scanner.nextPlainElement() else { return false }
    let outer = defaultSpace
    let meaning = meaning(of: element.name, element.packed, element.attributes)
    defaultSpace = outer
    if let field = meaning.field {
      take(
        RawField(
          attributes: element.attributes, content: element.content, field: field,
          space: meaning.space, form: element.isSection ? .cdata : .text,
          isNested: !unknown.isEmpty))
    } else if meaning.name != nil, !meaning.isGroup {
      scanner.move(to: start)
      return false
    }
    return true
  }

  /// Takes a start tag; whether an entry ends there.
  private mutating func start(_ tag: MarkupScanner.Tag) -> Bool {
    let outer = defaultSpace
    let meaning = meaning(of: tag.name, PackedName(bytes.span, tag.name), tag.attributes)
    let space = meaning.space
    guard let name = meaning.name else {
      open(tag, restoring: outer)
      return false
    }
    if isEntry(name, space) { return startEntry(tag, name) }
    if let field = meaning.field {
      defaultSpace = outer
      take(field, tag, space)
      return false
    }
    if meaning.isGroup {
      defaultSpace = outer
      return false
    }
    switch name {
    case .rss, .rdf, .feed, .channel, .urlset, .sitemapindex, .sitemap, .opml, .html:
      if !isInEntry {
        if root == nil || root == .html { root = name }
        if roots.count < Self.depthLimit { roots.append(tag.attributes) }
        return false
      }
    default: break
    }
    open(tag, restoring: outer)
    return false
  }

  private func isEntry(_ name: FeedName, _ space: FeedSpace) -> Bool {
    switch name {
    case .item, .entry: space == .plain || space == .atom || space == .rdf
    case .url: root == .urlset && space == .plain
    case .sitemap: root == .sitemapindex && space == .plain
    default: false
    }
  }

  private mutating func startEntry(_ tag: MarkupScanner.Tag, _ name: FeedName) -> Bool {
    if isInEntry {
      // Its end tag is missing; the new one is read once it has been taken.
      scanner.move(to: tag.name.lowerBound - 1)
      return endEntry()
    }
    if root == nil { root = name }
    entry.begin(tag.attributes, in: root)
    isInEntry = true
    forgetOpen()
    return tag.isSelfClosing ? endEntry() : false
  }

  /// Remembers an element nothing is known of.
  private mutating func open(_ tag: MarkupScanner.Tag, restoring space: FeedSpace) {
    defaultSpace = space
    guard !tag.isSelfClosing else { return }
    if unknown.count < Self.depthLimit {
      unknown.append(tag.name)
    } else {
      uncounted += 1
    }
  }

  /// Takes an end tag; whether an entry ends there.
  private mutating func end(_ range: Range<Int>) -> Bool {
    if let name = FeedName.find(bytes, localName(range)) {
      switch name {
      case .item, .entry, .url, .sitemap:
        if isInEntry, isEntry(name, space(ofEnd: range)) { return endEntry() }
      case .rss, .rdf, .feed, .urlset, .sitemapindex:
        if name == root {
          isClosed = true
          return endEntry()
        }
      default: break
      }
    }
    if uncounted > 0 {
      uncounted -= 1
    } else if let place = unknown.lastIndex(where: { scanner.isSame($0, range) }) {
      unknown.removeSubrange(place...)
    }
    return false
  }

  /// Whether an entry was open.
  private mutating func endEntry() -> Bool {
    defer { isInEntry = false }
    forgetOpen()
    return isInEntry
  }

  private mutating func forgetOpen() {
    if !unknown.isEmpty { unknown.removeAll(keepingCapacity: true) }
    uncounted = 0
  }

  // MARK: Fields

  private mutating func take(
    _ field: FeedField, _ tag: MarkupScanner.Tag, _ space: FeedSpace
  ) {
    let (content, form, isWhole) =
      tag.isSelfClosing
      ? (scanner.position..<scanner.position, .text, true) : capture(field, tag)
    // A field that the end of the document cut off could say something else than was meant.
    guard isWhole else { return }
    take(
      RawField(
        attributes: tag.attributes, content: content, field: field, space: space, form: form,
        isNested: !unknown.isEmpty))
  }

  private mutating func take(_ field: RawField) {
    if isInEntry {
      entry.append(field)
    } else if unknown.isEmpty {
      feed.append(field)
    }
  }

  /// The content of an element, up to its end tag, or to whatever shows that this is missing.
  private mutating func capture(
    _ field: FeedField, _ tag: MarkupScanner.Tag
  ) -> (content: Range<Int>, form: RawField.Form, isWhole: Bool) {
    let start = scanner.position
    var stop = start
    var sections = 0
    var section = start..<start
    var hasText = false
    var hasMarkup = false
    var hasComment = false
    var depth = 0
    scan: while true {
      stop = scanner.position
      guard let token = scanner.next() else { return (start..<stop, .text, false) }
      switch token {
      case .text(let text):
        if !hasText { hasText = !isBlank(text) }
      case .cdata(let inside):
        sections += 1
        section = inside
      case .start(let inner):
        if endsCapture(inner, field) {
          scanner.move(to: stop)
          break scan
        }
        hasMarkup = true
        if !inner.isSelfClosing, scanner.isSame(inner.name, tag.name) { depth += 1 }
      case .end(let name):
        if scanner.isSame(name, tag.name) {
          if depth == 0 { break scan }
          depth -= 1
        } else if endsCapture(name) {
          scanner.move(to: stop)
          break scan
        }
      case .comment: hasComment = true
      case .other:
        if stop < scanner.end, scanner.isCut, scanner.position == scanner.end {
          return (start..<stop, .text, false)
        }
      }
    }
    if hasMarkup { return (start..<stop, .markup, true) }
    if sections == 0, !hasComment { return (start..<stop, .text, true) }
    return sections == 1 && !hasText ? (section, .cdata, true) : (start..<stop, .pieces, true)
  }

  /// Whether a start tag inside a field shows that the field's end tag is missing.
  private func endsCapture(_ tag: MarkupScanner.Tag, _ field: FeedField) -> Bool {
    guard let name = FeedName.find(bytes, localName(tag.name)) else { return false }
    switch name {
    case .item, .entry: return true
    case .guid, .pubdate, .description, .published, .updated, .category, .encoded, .creator:
      return field.isShort
    default: return false
    }
  }

  private func endsCapture(_ end: Range<Int>) -> Bool {
    switch FeedName.find(bytes, localName(end)) {
    case .item, .entry, .channel, .rss, .feed, .rdf, .urlset: true
    default: false
    }
  }

  private func isBlank(_ range: Range<Int>) -> Bool {
    bytes[range].allSatisfy(ASCII.isSpace)
  }

  // MARK: Names

  /// What a tag means; takes its declarations. `packed` is its name, where that is short.
  @inline(__always)
  private mutating func meaning(
    of name: Range<Int>, _ packed: PackedName?, _ attributes: Range<Int>
  ) -> TagMeaning {
    if mayDeclare(attributes) { declare(attributes) }
    guard let packed else { return freshMeaning(of: name) }
    if let known = meanings.known(packed, in: defaultSpace) { return known }
    let meaning = freshMeaning(of: name)
    meanings.keep(meaning, of: packed, in: defaultSpace)
    return meaning
  }

  private func freshMeaning(of name: Range<Int>) -> TagMeaning {
    let local = localName(name)
    let hasPrefix = local.lowerBound > name.lowerBound
    let space = hasPrefix ? space(prefix: name.lowerBound..<local.lowerBound - 1) : defaultSpace
    return TagMeaning(FeedName.find(bytes, local), in: space)
  }

  private func localName(_ name: Range<Int>) -> Range<Int> {
    MarkupScanner.localName(scanner.bytes.span, name)
  }

  private func space(ofEnd name: Range<Int>) -> FeedSpace {
    let local = localName(name)
    guard local.lowerBound > name.lowerBound else { return .plain }
    return space(prefix: name.lowerBound..<local.lowerBound - 1)
  }

  private func space(prefix: Range<Int>) -> FeedSpace {
    guard let name = PackedName(bytes.span, prefix) else { return .other }
    for known in prefixes where known.prefix == name { return known.space }
    return FeedSpace(prefix: scanner.name(prefix))
  }

  /// Whether there is what may begin `xmlns`: most tags have none, and need no second look.
  private func mayDeclare(_ attributes: Range<Int>) -> Bool {
    attributes.count > 6
      && ByteSearch.hasLetters(UInt8(ascii: "x"), UInt8(ascii: "m"), in: bytes, attributes)
  }

  private mutating func declare(_ range: Range<Int>) {
    var attributes = scanner.attributes(in: range)
    while let attribute = attributes.next() {
      guard attribute.name.count >= 5, ASCII.lower(bytes[attribute.name.lowerBound]) == 0x78,
        ByteSearch.isEqual(
          bytes, attribute.name.lowerBound..<attribute.name.lowerBound + 5, "xmlns")
      else { continue }
      let space = FeedSpace(uri: scanner.value(of: attribute))
      if attribute.name.count == 5 {
        defaultSpace = space ?? .plain
      } else if let space, attribute.name.count > 6,
        let prefix = PackedName(
          bytes.span, attribute.name.lowerBound + 6..<attribute.name.upperBound)
      {
        declare(prefix, space)
      }
    }
  }

  private mutating func declare(_ prefix: PackedName, _ space: FeedSpace) {
    if let place = prefixes.firstIndex(where: { $0.prefix == prefix }) {
      guard prefixes[place].space != space else { return }
      prefixes[place].space = space
    } else if prefixes.count < Self.prefixLimit {
      prefixes.append((prefix, space))
    }
    meanings.forget()
  }
}

import NewsModel

/// Stories as they are kept between runs: little-endian numbers, one behind another.
extension StoryFinder {
  private static let form: UInt8 = 1
  /// Bytes of a source's key, and of a term with its count.
  private static let sourceSize = 4
  private static let termSize = 6
  /// A name is the highest bit of its count.
  private static let isName: UInt16 = 0x8000

  /// The stories at these places.
  private func records(of places: [Int]) -> [StoryRecord] {
    var writer = ByteWriter(capacity: 1024)
    return places.map { place in
      writer.clear()
      write(place, to: &writer)
      return StoryRecord(id: stories[place].id, state: Array(writer.bytes))
    }
  }

  private func write(_ place: Int, to writer: inout ByteWriter) {
    let story = stories[place]
    writer.add(StoryFinder.form)
    writer.add(UInt8(story.words.count))
    writer.add(bytes: words[story.words])
    writer.add(story.first)
    writer.add(story.last)
    writer.add(story.items)
    writer.add(sizes[place].norm.bitPattern)
    writer.add(UInt8(story.isFresh ? 1 : 0))
    writer.add(UInt8(story.sources.count))
    for source in sources[story.sources] { writer.add(source) }
    writer.add(UInt8(story.terms.count))
    for term in terms[story.terms] {
      let count = term.count | (term.isName ? StoryFinder.isName : 0)
      writer.add(UInt64(count) << 32 | UInt64(term.key), bytes: StoryFinder.termSize)
    }
    writer.add(UInt8(story.figure == nil ? 0 : 1))
    if let figure = story.figure {
      writer.add(figure.value.bitPattern)
      writer.add(figure.unit)
      let text = figure.text.utf8.prefix(64)
      writer.add(UInt8(text.count))
      writer.add(bytes: text)
    }
  }

  /// Knows about `count` stories again, in the order they were begun; what is none of this form is
  /// passed over. The finder has no others yet.
  mutating func restore<Failure>(
    _ count: Int, _ forEach: ((StoryRecord) -> Void) throws(Failure) -> Void
  ) throws(Failure) {
    reserve(count)
    try forEach { restore($0) }
    listAll()
  }

  /// Makes room for so many stories at once: what grows step by step is moved as often. What stories
  /// have of each is more than they mostly have, for room that is not used costs nothing.
  private mutating func reserve(_ count: Int) {
    stories.reserveCapacity(count)
    sizes.reserveCapacity(count)
    evidence.reserveCapacity(count)
    candidates.reserveCapacity(count)
    terms.reserve(count * 20)
    sources.reserve(count * 6)
    words.reserve(count * 100)
    postings.reserve(count * 24)
    rates.reserve(count)
    lists.reserveCapacity(count)
  }

  /// Adds a story as it was kept, which nothing finds yet.
  private mutating func restore(_ record: StoryRecord) {
    let bytes = record.state
    var reader = ByteReader(bytes)
    guard reader.read(UInt8.self) == StoryFinder.form,
      let length = reader.read(UInt8.self), let words = reader.read(bytes: Int(length)),
      let first = reader.read(Int64.self), let last = reader.read(Int64.self),
      let items = reader.read(Int32.self), let norm = reader.read(UInt32.self),
      let isFresh = reader.read(UInt8.self), let sourceCount = reader.read(UInt8.self),
      let sources = reader.read(bytes: Int(sourceCount) * StoryFinder.sourceSize),
      let termCount = reader.read(UInt8.self),
      let terms = reader.read(bytes: Int(termCount) * StoryFinder.termSize),
      let hasFigure = reader.read(UInt8.self)
    else { return }
    var story = LiveStory(id: record.id, first: first, last: last)
    if hasFigure != 0 {
      guard let value = reader.read(UInt64.self), let unit = reader.read(UInt8.self),
        let length = reader.read(UInt8.self), let text = reader.read(bytes: Int(length))
      else { return }
      story.figure = Figure(
        text: String(decoding: text, as: UTF8.self), value: Double(bitPattern: value), unit: unit)
    }
    story.items = items
    story.isFresh = isFresh != 0
    story.words = self.words.list(words)
    story.sources = self.sources.list(of: Int(sourceCount))
    var at = sources.startIndex
    for place in story.sources.range {
      self.sources[place] = ByteReader.number(in: bytes, at: at)
      at += StoryFinder.sourceSize
    }
    story.terms = self.terms.list(of: Int(termCount))
    at = terms.startIndex
    for place in story.terms.range {
      let key: UInt32 = ByteReader.number(in: bytes, at: at)
      let count: UInt16 = ByteReader.number(in: bytes, at: at + 4)
      let term = LiveStory.Term(
        key: key, index: rates.index(of: key), count: count & ~StoryFinder.isName,
        isName: count & StoryFinder.isName != 0)
      self.terms[place] = term
      if term.isName { story.hasNames = true }
      at += StoryFinder.termSize
    }
    append(story, norm: Float(bitPattern: norm))
  }

  /// The stories that changed since the last call, of those that stand before `end`; and the ids of
  /// those among them that are no more.
  mutating func takeChanges(before end: Int) -> (kept: [StoryRecord], gone: [Int64]) {
    let places = changed.filter { $0 < end }.sorted()
    changed.removeAll { $0 < end }
    for place in places { stories[place].isChanged = false }
    let kept = records(of: places.filter { stories[$0].isOpen })
    return (kept, places.filter { !stories[$0].isOpen }.map { stories[$0].id })
  }

  // MARK: Leaving out

  /// Many are closed: it costs as much as a start, and what is closed holds little.
  var isWorthCompacting: Bool {
    closed > 1024 && closed > 2 * count
  }

  /// Leaves out what is closed, and the terms that only that mentioned: as a restart does.
  mutating func compact() {
    let open = stories.indices.filter { stories[$0].isOpen }
    let records = records(of: open)
    let isChanged = open.map { stories[$0].isChanged }
    self = StoryFinder()
    restore(records.count) { records.forEach($0) }
    for place in isChanged.indices where isChanged[place] { change(place) }
  }
}

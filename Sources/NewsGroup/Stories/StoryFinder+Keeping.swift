import NewsModel

/// Stories as they are kept between runs: little-endian numbers, one behind another.
extension StoryFinder {
  private static let form: UInt8 = 1
  /// Bytes of a source's key, and of a term with its count.
  private static let sourceSize = 4
  private static let termSize = 6
  /// A name is the highest bit of its count.
  private static let isName: UInt16 = 0x8000

  /// The story at a place.
  func record(of place: Int) -> StoryRecord {
    let story = stories[place]
    var writer = ByteWriter(
      capacity: 64 + story.words.count + story.sources.count * StoryFinder.sourceSize
        + story.terms.count * StoryFinder.termSize)
    writer.add(StoryFinder.form)
    writer.add(UInt8(story.words.count))
    writer.add(bytes: words[story.words])
    writer.add(story.first)
    writer.add(story.last)
    writer.add(story.items)
    writer.add(story.norm.bitPattern)
    writer.add(UInt8(story.isFresh ? 1 : 0))
    writer.add(UInt8(story.sources.count))
    for source in sources[story.sources] { writer.add(source) }
    writer.add(UInt8(story.terms.count))
    for term in terms[story.terms] {
      writer.add(term.key)
      writer.add(term.count | (term.isName ? StoryFinder.isName : 0))
    }
    writer.add(UInt8(story.figure == nil ? 0 : 1))
    if let figure = story.figure {
      writer.add(figure.value.bitPattern)
      writer.add(figure.unit)
      let text = figure.text.utf8.prefix(64)
      writer.add(UInt8(text.count))
      writer.add(bytes: text)
    }
    return StoryRecord(id: story.id, state: writer.bytes)
  }

  /// Knows stories again, in the order they were begun; what is none of this form is passed over.
  /// The finder has no others yet.
  mutating func restore<Failure>(
    _ forEach: ((StoryRecord) -> Void) throws(Failure) -> Void
  ) throws(Failure) {
    try forEach { restore($0) }
    listAll()
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
    story.norm = Float(bitPattern: norm)
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
    append(story)
  }

  /// The stories that changed since the last call, of those that stand before `end`; and the ids of
  /// those among them that are no more.
  mutating func takeChanges(before end: Int) -> (kept: [StoryRecord], gone: [Int64]) {
    let places = changed.filter { $0 < end }.sorted()
    changed.removeAll { $0 < end }
    var kept: [StoryRecord] = []
    var gone: [Int64] = []
    for place in places {
      stories[place].isChanged = false
      if stories[place].isOpen {
        kept.append(record(of: place))
      } else {
        gone.append(stories[place].id)
      }
    }
    return (kept, gone)
  }

  // MARK: Leaving out

  /// Many are closed.
  var isWorthCompacting: Bool {
    closed > 1024 && closed > count / 2
  }

  /// Leaves out what is closed, and the terms that only that mentioned: as a restart does.
  mutating func compact() {
    let old = self
    self = StoryFinder()
    restore { body in
      for place in old.stories.indices where old.stories[place].isOpen {
        body(old.record(of: place))
      }
    }
    for (place, story) in old.stories.lazy.filter(\.isOpen).enumerated() where story.isChanged {
      change(place)
    }
  }
}

/// An element as it stands in the document: ranges, nothing decoded.
struct RawField: Sendable {
  /// What its content is made of.
  enum Form: UInt8, Sendable {
    /// Text alone, references undecoded.
    case text
    /// One CDATA section; the range is its inside.
    case cdata
    /// Text and sections.
    case pieces
    /// Elements, and whatever stands between them.
    case markup
  }

  // In this order it is copied in pieces that do not overlap: one that does is read back slowly.
  let attributes: Range<Int>
  let content: Range<Int>
  let field: FeedField
  let space: FeedSpace
  let form: Form
  /// Whether it stood inside an element nothing is known of: used where nothing else says it.
  let isNested: Bool
}

/// An entry, or the feed itself, as its fields stand in the document.
struct RawEntry: Sendable {
  /// Attributes of the entry's own tag.
  private(set) var attributes = 0..<0
  /// The document's root, as far as it is known.
  private(set) var root: FeedName?
  private(set) var fields: [RawField] = []
  /// A bit for each kind of field there is: most kinds are not, and need no search.
  private var kinds: UInt32 = 0
  /// The same for fields that stand in the entry itself.
  private var ownKinds: UInt32 = 0
  /// Whether its end was found.
  var isWhole = true

  /// Becomes another, and keeps its room.
  mutating func begin(_ attributes: Range<Int>, in root: FeedName?) {
    self.attributes = attributes
    self.root = root
    fields.removeAll(keepingCapacity: true)
    kinds = 0
    ownKinds = 0
    isWhole = true
  }

  mutating func append(_ field: RawField) {
    fields.append(field)
    let bit: UInt32 = 1 << UInt32(field.field.rawValue)
    kinds |= bit
    if !field.isNested { ownKinds |= bit }
  }

  /// Whether there is a field of that kind.
  func has(_ field: FeedField) -> Bool {
    kinds & 1 << UInt32(field.rawValue) != 0
  }

  /// The first thing `body` makes of a field of that kind: of those that stand in the entry
  /// itself, else of those of elements nothing is known of.
  func first<Value>(_ field: FeedField, _ body: (RawField) -> Value?) -> Value? {
    guard has(field) else { return nil }
    let nested = isOnlyNested(field)
    return first(where: { $0.isMeant(field, nested) }, body)
  }

  /// The first thing `body` makes of a field that is meant.
  @inline(__always)
  func first<Value>(
    where isMeant: (RawField) -> Bool, _ body: (RawField) -> Value?
  ) -> Value? {
    // By their places: whoever walks over an array itself holds it, and pays for that.
    for place in fields.indices where isMeant(fields[place]) {
      if let value = body(fields[place]) { return value }
    }
    return nil
  }

  /// The same from the last on.
  func last<Value>(_ field: FeedField, _ body: (RawField) -> Value?) -> Value? {
    guard has(field) else { return nil }
    let nested = isOnlyNested(field)
    for place in fields.indices.reversed() where fields[place].isMeant(field, nested) {
      if let value = body(fields[place]) { return value }
    }
    return nil
  }

  /// Hands out the fields of that kind: those that stand in the entry itself, else those of
  /// elements nothing is known of.
  func each(_ field: FeedField, _ body: (RawField) -> Void) {
    guard has(field) else { return }
    let nested = isOnlyNested(field)
    for place in fields.indices where fields[place].isMeant(field, nested) {
      body(fields[place])
    }
  }

  /// The same as a list.
  func all(_ field: FeedField) -> [RawField] {
    var all: [RawField] = []
    each(field) { all.append($0) }
    return all
  }

  private func isOnlyNested(_ field: FeedField) -> Bool {
    ownKinds & 1 << UInt32(field.rawValue) == 0
  }
}

extension RawField {
  @inline(__always)
  fileprivate func isMeant(_ field: FeedField, _ isNested: Bool) -> Bool {
    self.field == field && self.isNested == isNested
  }
}

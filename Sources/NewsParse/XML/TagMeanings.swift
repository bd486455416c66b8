internal import NewsText

/// What a tag of some name means to a feed.
struct TagMeaning: Sendable {
  let space: FeedSpace
  /// Nil where nothing is known of it.
  let name: FeedName?
  /// What the element says; nil for containers, too.
  let field: FeedField?

  init(_ name: FeedName?, in space: FeedSpace) {
    self.space = space
    self.name = name
    field = name.flatMap { FeedField($0, in: space) }
  }
}

/// The meanings of tags that were met: a document has millions of tags, and a few dozen names.
///
/// They hold as long as no prefix is declared anew.
struct TagMeanings: Sendable {
  private struct Slot: Sendable {
    let name: PackedName
    /// The default namespace it was met in.
    let outer: FeedSpace
    let meaning: TagMeaning
  }

  private static let bits = 6
  private var slots = [Slot?](repeating: nil, count: 1 << bits)

  /// What is known of a name as it stands in a tag; nil where it was not met.
  func known(_ name: PackedName, in outer: FeedSpace) -> TagMeaning? {
    guard let slot = slots[name.hash(bits: Self.bits)], slot.name == name, slot.outer == outer
    else { return nil }
    return slot.meaning
  }

  mutating func keep(_ meaning: TagMeaning, of name: PackedName, in outer: FeedSpace) {
    slots[name.hash(bits: Self.bits)] = Slot(name: name, outer: outer, meaning: meaning)
  }

  /// Forgets all of them.
  mutating func forget() {
    for place in slots.indices { slots[place] = nil }
  }
}

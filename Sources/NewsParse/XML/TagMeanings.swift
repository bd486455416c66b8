internal import NewsText

/// What a tag of some name means to a feed.
struct TagMeaning: Sendable {
  let space: FeedSpace
  /// Nil where nothing is known of it.
  let name: FeedName?
  /// What the element says; nil for containers, too.
  let field: FeedField?
  /// Whether it is a container whose children speak for the entry, or for the feed.
  let isGroup: Bool

  init(_ name: FeedName?, in space: FeedSpace) {
    self.space = space
    self.name = name
    field = name.flatMap { FeedField($0, in: space) }
    isGroup =
      switch name {
      case .group, .news, .skiphours, .skipdays: true
      case .content: space == .media
      default: false
      }
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

  private static let bits = 7
  private var slots = [Slot?](repeating: nil, count: 1 << bits)

  /// What is known of a name as it stands in a tag; nil where it was not met.
  func known(_ name: PackedName, in outer: FeedSpace) -> TagMeaning? {
    let place = name.hash(bits: Self.bits)
    if let slot = slots[place], slot.name == name, slot.outer == outer { return slot.meaning }
    if let slot = slots[place ^ 1], slot.name == name, slot.outer == outer { return slot.meaning }
    return nil
  }

  /// Keeps a meaning in one of two places: what was there is found out again.
  mutating func keep(_ meaning: TagMeaning, of name: PackedName, in outer: FeedSpace) {
    let place = name.hash(bits: Self.bits)
    let slot = Slot(name: name, outer: outer, meaning: meaning)
    slots[slots[place] == nil ? place : place ^ 1] = slot
  }

  /// Forgets all of them.
  mutating func forget() {
    for place in slots.indices { slots[place] = nil }
  }
}

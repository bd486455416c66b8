package import NewsTime

/// Something that happened to an item: what tickers and editions are made of.
package struct Event: Sendable, Equatable {
  /// What happened.
  package enum Kind: String, Sendable, Hashable {
    case new
    /// A known item whose title or summary changed.
    case update
    /// The same item, carried by another source.
    case copy
    /// Kept as seen: old when it was first read.
    case backlog
  }

  /// Rises by one with every event, whatever the source.
  package var seq: Int64
  package var kind: Kind
  package var itemID: Int64
  package var sourceID: String
  package var sourceName: String
  package var item: Item
  /// The instant it sorts by: published, never after `firstSeen`, else `firstSeen`.
  package var time: Instant
  package var firstSeen: Instant
  /// The story's id is its first item's.
  package var storyID: Int64?
  /// When the story's first item was first seen.
  package var storySince: Instant?
  package var topic: TopicName?
  /// An update's title before.
  package var was: String?
  /// A copy's first item.
  package var copyOf: Int64?
  /// Names of the sources that carry copies.
  package var also: [String]
  /// Why it is what it is: a reason code and its evidence.
  package var because: String
  /// The item's words, where somebody has worked them out already.
  package var text: ItemText?

  package init(
    seq: Int64, kind: Kind, itemID: Int64, sourceID: String, sourceName: String, item: Item,
    time: Instant, firstSeen: Instant, storyID: Int64? = nil,
    storySince: Instant? = nil, topic: TopicName? = nil, was: String? = nil, copyOf: Int64? = nil,
    also: [String] = [], because: String = "", text: ItemText? = nil
  ) {
    self.seq = seq
    self.kind = kind
    self.itemID = itemID
    self.sourceID = sourceID
    self.sourceName = sourceName
    self.item = item
    self.time = time
    self.firstSeen = firstSeen
    self.storyID = storyID
    self.storySince = storySince
    self.topic = topic
    self.was = was
    self.copyOf = copyOf
    self.also = also
    self.because = because
    self.text = text
  }
}

/// Where the grouper puts an event's item.
package struct Placement: Sendable, Equatable {
  package var seq: Int64
  package var storyID: Int64
  /// The item it copies, where it is a copy.
  package var copyOf: Int64?
  package var topic: TopicName?
  /// What the item's story said before, where the item says it anew: "15".
  package var was: String?
  /// Its story has said it all before: kept with it, and told by nobody.
  package var isRepeat: Bool
  /// The source's `only` or `not` keeps it out of what is told: its event is kept as backlog.
  package var isKeptOut: Bool
  package var because: String

  package init(
    seq: Int64, storyID: Int64, copyOf: Int64? = nil, topic: TopicName? = nil,
    was: String? = nil, isRepeat: Bool = false, isKeptOut: Bool = false, because: String
  ) {
    self.seq = seq
    self.storyID = storyID
    self.copyOf = copyOf
    self.topic = topic
    self.was = was
    self.isRepeat = isRepeat
    self.isKeptOut = isKeptOut
    self.because = because
  }
}

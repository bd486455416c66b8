/// A live story as the grouper keeps it from run to run; only it reads the bytes.
package struct StoryRecord: Sendable, Equatable {
  /// The story's id: that of its first item.
  package var id: Int64
  package var state: [UInt8]

  package init(id: Int64, state: [UInt8]) {
    self.id = id
    self.state = state
  }
}

/// Where an item of the last days stands, as far as later items ask.
package struct PlacedItem: Sendable, Equatable {
  package var item: Int64
  package var story: Int64
  /// Unix seconds.
  package var time: Int64
  package var isCopy: Bool
  /// The topic it was told under, where that is one of IPTC's.
  package var topic: MediaTopic?

  package init(item: Int64, story: Int64, time: Int64, isCopy: Bool, topic: MediaTopic? = nil) {
    self.item = item
    self.story = story
    self.time = time
    self.isCopy = isCopy
    self.topic = topic
  }
}

/// How far the grouper has come, as it is kept between two runs.
package struct GroupProgress: Sendable, Equatable {
  /// The last event whose item is settled in its story.
  package var through: Int64
  /// The last item that was settled: of a later event, a higher one is told for the first time.
  package var item: Int64
  /// Hours since 1970 at which stories were ended last.
  package var hour: Int64
  /// The last event of which stories were joined for an edition.
  package var merged: Int64

  package init(through: Int64 = 0, item: Int64 = 0, hour: Int64 = .min, merged: Int64 = 0) {
    self.through = through
    self.item = item
    self.hour = hour
    self.merged = merged
  }
}

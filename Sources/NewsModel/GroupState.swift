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

/// What the grouper knows between two runs.
package struct GroupState: Sendable, Equatable {
  /// The last event whose item is settled in its story.
  package var through: Int64
  /// The last item that was settled: of a later event, a higher one is told for the first time.
  package var item: Int64
  /// Hours since 1970 at which stories were ended last.
  package var hour: Int64
  /// The last event of which stories were joined for an edition.
  package var merged: Int64
  /// In the order they were begun.
  package var stories: [StoryRecord]
  /// What copies are found by: all that `Grouper.takeCopies` gave of the last days, in that order.
  package var copies: [[UInt8]]
  /// Of the last days, in the order of their events.
  package var placed: [PlacedItem]

  package init(
    through: Int64 = 0, item: Int64 = 0, hour: Int64 = .min, merged: Int64 = 0,
    stories: [StoryRecord] = [], copies: [[UInt8]] = [], placed: [PlacedItem] = []
  ) {
    self.through = through
    self.item = item
    self.hour = hour
    self.merged = merged
    self.stories = stories
    self.copies = copies
    self.placed = placed
  }
}

/// What became of stories when items were settled, and what is to be kept of them.
package struct GroupChange: Sendable, Equatable {
  /// An event that stands in another story than it was told with.
  package struct Move: Sendable, Equatable {
    package var seq: Int64
    package var story: Int64
    /// Why, with its evidence.
    package var because: String

    package init(seq: Int64, story: Int64, because: String) {
      self.seq = seq
      self.story = story
      self.because = because
    }
  }

  /// A story that became part of an older one; its id goes on naming that.
  package struct Merge: Sendable, Equatable {
    package var from: Int64
    package var into: Int64
    /// Why, with its evidence.
    package var because: String

    package init(from: Int64, into: Int64, because: String) {
      self.from = from
      self.into = into
      self.because = because
    }
  }

  package var through: Int64
  package var item: Int64
  package var hour: Int64
  package var merged: Int64
  package var moves: [Move]
  package var merges: [Merge]
  /// New and changed stories.
  package var kept: [StoryRecord]
  /// Ids of stories that ended, or became part of others.
  package var gone: [Int64]

  package init(
    through: Int64, item: Int64, hour: Int64, merged: Int64 = 0, moves: [Move] = [],
    merges: [Merge] = [], kept: [StoryRecord] = [], gone: [Int64] = []
  ) {
    self.through = through
    self.item = item
    self.hour = hour
    self.merged = merged
    self.moves = moves
    self.merges = merges
    self.kept = kept
    self.gone = gone
  }
}

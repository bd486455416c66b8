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

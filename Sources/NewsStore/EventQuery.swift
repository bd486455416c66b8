package import NewsModel
package import NewsTime

/// Which events are wanted; what is not said does not bound.
package struct EventQuery: Sendable, Equatable {
  /// Only events after that one.
  package var after: Int64?
  /// Only events up to that one, itself included.
  package var through: Int64?
  /// By `Event.time`, itself included.
  package var since: Instant?
  /// By `Event.time`, itself not included.
  package var until: Instant?
  /// All where empty.
  package var kinds: Set<Event.Kind>
  /// Ids; all where empty.
  package var sources: [String]
  /// Ids; all where empty.
  package var topics: [String]
  package var story: Int64?
  /// Only items that were at least so many seconds old when they came.
  package var age: Int64?
  package var item: Int64?
  /// Of those, only so many of the highest `seq`.
  package var newest: Int?
  /// Of those, only so many of the lowest `seq`: a page of a long way.
  package var oldest: Int?

  package init(
    after: Int64? = nil, through: Int64? = nil, since: Instant? = nil, until: Instant? = nil,
    kinds: Set<Event.Kind> = [], sources: [String] = [], topics: [String] = [],
    story: Int64? = nil, age: Int64? = nil, item: Int64? = nil, newest: Int? = nil,
    oldest: Int? = nil
  ) {
    self.after = after
    self.through = through
    self.since = since
    self.until = until
    self.kinds = kinds
    self.sources = sources
    self.topics = topics
    self.story = story
    self.age = age
    self.item = item
    self.newest = newest
    self.oldest = oldest
  }
}

import NewsGroup
import NewsModel
import NewsStore
import NewsTime

extension Desk {
  /// The grouper as the store knows it.
  func grouper(of store: Store, now: Instant) throws(StoreError) -> Grouper {
    let progress = try store.groupProgress()
    var grouper = Grouper(
      topics: configuration.topics, sources: configuration.sources, only: configuration.only,
      not: configuration.not, progress: progress, learnt: try store.topicCounts())
    let since = now.adding(seconds: -Grouper.reach)
    try grouper.restoreStories(store.storyCount(), store.forEachStory)
    try store.forEachCopies(since: since) { grouper.restore(copies: $0) }
    try store.forEachPlaced(since: since) { grouper.restore($0) }
    grouper.wait(for: try store.events(EventQuery(after: progress.through)))
    return grouper
  }

  /// What would become of the stories if an edition were made now.
  func regrouping(of store: Store, now: Instant) throws(StoreError) -> GroupChange {
    var grouper = try grouper(of: store, now: now)
    return grouper.settle(before: nil, merging: true, old: try old(grouper, in: store))
  }

  /// The old news that no edition has looked at.
  func old(_ grouper: borrowing Grouper, in store: Store) throws(StoreError) -> [Event] {
    try store.events(EventQuery(after: grouper.merged, age: Grouper.old))
  }
}

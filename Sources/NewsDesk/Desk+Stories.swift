import NewsGroup
import NewsModel
import NewsStore
import NewsTime

extension Desk {
  /// The grouper as the store knows it.
  func grouper(of store: Store, now: Instant) throws(StoreError) -> Grouper {
    let state = try store.groupState(since: now.adding(seconds: -Grouper.reach))
    return Grouper(
      topics: configuration.topics, sources: configuration.sources, only: configuration.only,
      not: configuration.not, unsettled: try store.events(EventQuery(after: state.through)),
      state: state, learnt: try store.topicCounts())
  }

  /// What would become of the stories if an edition were made now.
  func regrouping(of store: Store, now: Instant) throws(StoreError) -> GroupChange {
    var grouper = try grouper(of: store, now: now)
    return grouper.settle(before: nil, merging: true, old: try old(grouper, in: store))
  }

  /// The old news that no edition has looked at.
  func old(_ grouper: Grouper, in store: Store) throws(StoreError) -> [Event] {
    try store.events(EventQuery(after: grouper.merged, age: Grouper.old))
  }
}

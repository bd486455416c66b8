import NewsGroup
import NewsModel
import NewsStore
import NewsTime

extension Desk {
  /// The grouper as the store knows it, before the event of that `seq`.
  func grouper(
    of store: Store, before seq: Int64? = nil, now: Instant
  ) throws(StoreError) -> Grouper {
    let state = try store.groupState()
    let since = now.adding(seconds: -Grouper.reach)
    var recent = try store.events(
      EventQuery(after: state.through, through: seq.map { $0 - 1 }))
    let known = Set(recent.map(\.seq))
    recent += try store.events(
      EventQuery(through: seq.map { $0 - 1 }, since: since)
    ).filter { !known.contains($0.seq) }
    return Grouper(
      topics: configuration.topics, sources: configuration.sources, only: configuration.only,
      not: configuration.not, recent: recent, state: state, learnt: try store.topicCounts())
  }

  /// What would become of the stories if an edition were made now.
  func regrouping(of store: Store, now: Instant) throws(StoreError) -> GroupChange {
    var grouper = try grouper(of: store, now: now)
    return grouper.settle(before: nil, merging: true)
  }
}

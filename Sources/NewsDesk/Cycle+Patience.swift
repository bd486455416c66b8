import NewsModel
import NewsStore
import NewsTime

extension Cycle {
  /// A host that asks several of its sources for patience, at whatever times, means them all.
  mutating func lookAround(
    _ source: Source, until: Instant, now: Instant
  ) throws(DeskError) {
    let others = neighbours(of: source)
    let resting = others.compactMap { states[$0.id]?.notBefore }.filter { $0 > now }
    guard let latest = resting.max(), (resting.count + 1) * 3 >= others.count + 1 else { return }
    try rest(others, until: max(latest, until))
  }

  /// Notes that sources are not to be asked before.
  mutating func rest(_ sources: [Source], until: Instant) throws(DeskError) {
    for source in sources {
      var state = states[source.id] ?? SourceState(source: source.id)
      guard state.notBefore.map({ $0 < until }) ?? true else { continue }
      state.notBefore = until
      do { try store.remember(state) } catch { throw DeskError(error) }
      states[source.id] = state
    }
  }
}

import NewsModel
import NewsStore
import NewsText
import NewsTime

/// Names as a user types them, turned into ids.
extension Desk {
  /// Ids of sources that are named by id or by name; those that left the config count while
  /// something of theirs is kept.
  package func sourceIDs(_ names: [String]) throws(DeskError) -> [String] {
    if names.isEmpty { return [] }
    let kept = (try? readStore().sourceTallies(at: WallClock.now())) ?? []
    let known =
      configuration.sources.map { (id: $0.id, name: $0.name) }
      + kept.map { (id: $0.source, name: $0.name) }
    return try resolve(names, among: known, kind: "source")
  }

  /// Ids of topics that are named by id or by name.
  package func topicIDs(_ names: [String]) throws(DeskError) -> [String] {
    try resolve(names, among: configuration.topics.map { ($0.id, $0.name) }, kind: "topic")
  }

  private func resolve(
    _ names: [String], among known: [(id: String, name: String)], kind: String
  ) throws(DeskError) -> [String] {
    var ids: [String] = []
    for name in names {
      let key = Fold.key(name)
      if let found = known.first(where: { $0.id == name })
        ?? known.first(where: { Fold.key($0.name) == key })
      {
        ids.append(found.id)
      } else {
        throw unknown(name, kind: kind, among: known.flatMap { [$0.id, $0.name] })
      }
    }
    return ids
  }

  /// The error for a name that nothing has, with the nearest that something has.
  func unknown(_ name: String, kind: String, among known: [String]) -> DeskError {
    let nearest = Nearest.suggestion(for: name, among: known)
    return DeskError(
      .usage, "\(name): no such \(kind)", hint: nearest.map { "did you mean \($0)?" })
  }
}

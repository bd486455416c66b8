import NewsModel
import NewsTime

/// Which items of a document are news, and which are kept as seen (INTERFACES.md, "backlog").
enum BacklogRule {
  private static let day: Int64 = 86_400

  /// Of a first fetch: true for each item that is news, by what the user says alone.
  static func newsOfFirst(_ timeline: Timeline, backlog: Source.Backlog) -> [Bool] {
    let count = timeline.times.count
    let most: Int
    switch backlog {
    case .all:
      most = count
    case .none:
      most = 0
    case .newest(let number):
      most = min(max(0, number), count)
    case .recent:
      let start = timeline.newest.adding(seconds: -day)
      let recent = timeline.times.count { $0 >= start }
      most = min(max(min(recent, 50), 5), count)
    }
    var isNews = [Bool](repeating: false, count: count)
    for index in timeline.order.suffix(most) { isNews[index] = true }
    return isNews
  }

  /// Of any fetch: an item this much older than the newest of its document comes from an archive.
  static func isArchived(_ time: Instant, beside newest: Instant) -> Bool {
    time < newest.adding(seconds: -7 * day)
  }
}

import NewsTime

/// How fast news comes, so that a silence is told only where it is one: three hours say nothing of
/// a source that speaks twice a day.
struct NewsPace: Sendable {
  private var newest: Instant?
  /// The gaps before the last lines, in seconds.
  private var gaps: [Int64] = []

  private static let remembered = 20
  private static let least: Int64 = 3 * 3600

  /// The gap before `time` where it is long for what came before; nil for a usual one.
  mutating func quiet(before time: Instant) -> Int64? {
    defer { newest = max(newest ?? time, time) }
    guard let newest, time >= newest else { return nil }
    let gap = time.seconds - newest.seconds
    let usual = gaps.isEmpty ? 0 : gaps.reduce(0, +) / Int64(gaps.count)
    let isLong = gaps.count >= 3 && gap >= NewsPace.least && gap >= 4 * usual
    // A silence that was told is no pace.
    if !isLong { gaps.append(gap) }
    if gaps.count > NewsPace.remembered { gaps.removeFirst() }
    return isLong ? gap : nil
  }
}

import NewsModel
import NewsTime

/// When the items of one document were published, as far as it says, and in which order.
struct Timeline {
  /// What the stamps say, nil where an item has none.
  let published: [Instant?]
  /// For order and backlog: `published`, never after now; an undated item stands where the document
  /// puts it, at the time of the item before.
  let times: [Instant]
  /// The latest time that is not in the future.
  let newest: Instant
  /// Indexes, oldest first.
  let order: [Int]

  /// - Parameter zone: of stamps without an offset.
  init(_ items: [Item], kind: Reading.Kind, zone: Zone, at now: Instant) {
    let published = items.map { Timeline.instant(of: $0.published, zone: zone, at: now) }
    var times: [Instant] = []
    times.reserveCapacity(published.count)
    var before = published.lazy.compactMap { $0 }.first.map { min($0, now) } ?? now
    for instant in published {
      if let instant { before = min(instant, now) }
      times.append(before)
    }
    self.published = published
    self.times = times
    newest = published.lazy.compactMap { $0 }.filter { $0 <= now }.max() ?? now

    let newestFirst = Timeline.isNewestFirst(published, kind: kind)
    order = times.indices.sorted { left, right in
      if times[left] != times[right] { return times[left] < times[right] }
      return newestFirst ? left > right : left < right
    }
  }

  /// The instant a stamp names. A clock without a day that is ahead of us was yesterday's.
  static func instant(of stamp: Stamp?, zone: Zone, at now: Instant) -> Instant? {
    guard let stamp, let instant = stamp.instant(in: zone, reference: now) else { return nil }
    let halfAnHour: Int64 = 1800
    guard stamp.precision == .clock, instant > now.adding(seconds: halfAnHour) else {
      return instant
    }
    return stamp.instant(in: zone, reference: now.adding(seconds: -86_400))
  }

  /// Documents run newest first unless their own stamps say otherwise; a stream of lines grows at
  /// its end.
  private static func isNewestFirst(_ published: [Instant?], kind: Reading.Kind) -> Bool {
    var falls = 0
    var rises = 0
    var before: Instant?
    for instant in published {
      guard let instant else { continue }
      if let before, before != instant {
        if instant < before { falls += 1 } else { rises += 1 }
      }
      before = instant
    }
    return falls == rises ? kind != .jsonLines : falls > rises
  }
}

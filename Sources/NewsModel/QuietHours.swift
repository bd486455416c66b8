package import NewsTime

/// A span of the day in which a reader is not to be disturbed: `23:00-06:30`.
package struct QuietHours: Sendable, Equatable {
  package var from: TimeOfDay
  /// Not itself quiet; where it is before `from`, it is of the next day.
  package var until: TimeOfDay

  package init(from: TimeOfDay, until: TimeOfDay) {
    self.from = from
    self.until = until
  }

  /// Reads `23:00-06:30`; nil for anything else.
  package init?(text: String) {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, let from = TimeOfDay(text: String(ends[0])),
      let until = TimeOfDay(text: String(ends[1]))
    else { return nil }
    self.init(from: from, until: until)
  }

  /// `23:00-06:30`
  package var text: String { "\(from.clockText)-\(until.clockText)" }

  /// Whether the walls of `zone` show a time in it.
  package func contains(_ instant: Instant, in zone: Zone) -> Bool {
    let time = zone.civil(at: instant).time
    return from <= until ? (from..<until).contains(time) : time >= from || time < until
  }

  /// The next time it ends.
  package func end(after instant: Instant, in zone: Zone) -> Instant {
    let day = zone.day(at: instant)
    let today = zone.instant(of: CivilTime(day: day, time: until))
    if today > instant { return today }
    return zone.instant(of: CivilTime(day: day.adding(days: 1), time: until))
  }
}

internal import NewsModel
internal import NewsText

/// What a feed says of how often it wants to be asked.
///
/// RSS 2.0: `ttl` in minutes, `skipHours`, `skipDays`; RSS 1.0's syndication module: a period and how
/// many updates there are in one.
enum FeedPace {
  static func read(_ feed: EntryReader) -> Pace {
    Pace(
      interval: max(timeToLive(feed), updates(feed)), skippedHours: hours(feed),
      skippedDays: days(feed))
  }

  private static func timeToLive(_ feed: EntryReader) -> Int {
    number(feed.first(.timeToLive, as: .plain)).map { $0 * 60 } ?? 0
  }

  private static func updates(_ feed: EntryReader) -> Int {
    guard let name = feed.first(.updatePeriod, as: .plain)?.lowercased(),
      let period = periods[name]
    else { return 0 }
    return period / max(1, number(feed.first(.updateFrequency, as: .plain)) ?? 1)
  }

  private static let periods = [
    "hourly": 3600, "daily": 86_400, "weekly": 604_800, "monthly": 2_629_800,
    "yearly": 31_557_600,
  ]

  /// Both 0 and 24 are written for midnight.
  private static func hours(_ feed: EntryReader) -> UInt32 {
    feed.entry.all(.skippedHour).prefix(100).reduce(0) { mask, field in
      guard let hour = number(feed.text.line(field, .plain)), hour <= 24 else { return mask }
      return mask | 1 << UInt32(hour % 24)
    }
  }

  private static func days(_ feed: EntryReader) -> UInt32 {
    feed.entry.all(.skippedDay).prefix(100).reduce(0) { mask, field in
      guard let name = feed.text.line(field, .plain)?.lowercased(),
        let day = weekdays.firstIndex(of: name)
      else { return mask }
      return mask | 1 << UInt32(day)
    }
  }

  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// A whole number of at most seven digits.
  private static func number(_ text: String?) -> Int? {
    guard let text, (1...7).contains(text.utf8.count), text.utf8.allSatisfy(ASCII.isDigit) else {
      return nil
    }
    return Int(text)
  }
}

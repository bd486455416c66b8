package import NewsTime

/// What a document says of how often it wants to be asked.
package struct Pace: Sendable, Equatable {
  /// Seconds from one asking to the next at least: RSS 2.0 `ttl`, RSS 1.0 `sy:updatePeriod` and
  /// `sy:updateFrequency`; 0 where it says nothing.
  package var interval: Int
  /// RSS 2.0 `skipHours`: bit n is the hour n in UTC.
  package var skippedHours: UInt32
  /// RSS 2.0 `skipDays`: bit 0 is Monday, in UTC.
  package var skippedDays: UInt32

  package init(interval: Int = 0, skippedHours: UInt32 = 0, skippedDays: UInt32 = 0) {
    self.interval = interval
    self.skippedHours = skippedHours
    self.skippedDays = skippedDays
  }

  /// Whether it wants no questions in the hour of `instant`.
  ///
  /// A document that skips all hours or all days means something else, and is not heard.
  package func skips(_ instant: Instant) -> Bool {
    let hours = skippedHours & 0xFF_FFFF
    let days = skippedDays & 0x7F
    if hours != 0xFF_FFFF, hours >> UInt32(Rhythm.hour(of: instant)) & 1 == 1 { return true }
    return days != 0x7F && days >> UInt32(Rhythm.day(of: instant)) & 1 == 1
  }
}

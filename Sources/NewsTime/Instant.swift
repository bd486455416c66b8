/// A point in time: whole seconds since 1970-01-01T00:00:00Z, leap seconds not counted (POSIX).
package struct Instant: Sendable, Hashable, Comparable {
  /// Unix seconds; negative before 1970.
  package var seconds: Int64

  /// The instant of that many Unix seconds.
  package init(seconds: Int64) {
    self.seconds = seconds
  }

  /// The earlier instant is less.
  package static func < (left: Instant, right: Instant) -> Bool {
    left.seconds < right.seconds
  }

  /// The instant `seconds` later, or earlier where negative.
  package func adding(seconds more: Int64) -> Instant {
    Instant(seconds: seconds &+ more)
  }
}

package import NewsTime

/// What asking a source has cost: requests, redirects included, and bytes as they came over the net.
package struct Usage: Sendable, Equatable {
  /// The cost of a stretch of time, or of one asking.
  package struct Cost: Sendable, Equatable {
    package var requests: Int64
    package var bytes: Int64

    package init(requests: Int64 = 0, bytes: Int64 = 0) {
      self.requests = requests
      self.bytes = bytes
    }

    /// Both together.
    package static func + (left: Cost, right: Cost) -> Cost {
      Cost(
        requests: left.requests &+ right.requests, bytes: left.bytes &+ right.bytes)
    }
  }

  /// Since it was first asked.
  package var total: Cost
  /// Askings that failed, since it was first asked.
  package var failures: Int64
  /// The day (UTC) that `today` counts, as days since 1970-01-01.
  package var day: Int64
  package var today: Cost
  package var yesterday: Cost

  package init(
    total: Cost = Cost(), failures: Int64 = 0, day: Int64 = 0, today: Cost = Cost(),
    yesterday: Cost = Cost()
  ) {
    self.total = total
    self.failures = failures
    self.day = day
    self.today = today
    self.yesterday = yesterday
  }

  /// Adds what one asking cost.
  package mutating func add(_ cost: Cost, at now: Instant) {
    turn(to: now)
    total = total + cost
    today = today + cost
  }

  /// The cost of the 24 hours before `now`: today's, and of yesterday's the part that lies within.
  package func lastDay(at now: Instant) -> Cost {
    var usage = self
    usage.turn(to: now)
    let share = 1 - Double(now.seconds - usage.day * 86_400) / 86_400
    return usage.today
      + Cost(
        requests: Int64((Double(usage.yesterday.requests) * share).rounded()),
        bytes: Int64((Double(usage.yesterday.bytes) * share).rounded()))
  }

  private mutating func turn(to now: Instant) {
    let day = Int64((Double(now.seconds) / 86_400).rounded(.down))
    guard day != self.day else { return }
    yesterday = day == self.day + 1 ? today : Cost()
    today = Cost()
    self.day = day
  }
}

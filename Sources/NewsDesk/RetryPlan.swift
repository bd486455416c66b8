import NewsModel
import NewsTime

/// When a message that did not arrive is tried again, and when no more.
struct RetryPlan: Sendable {
  /// Seconds to the first try again; each further one takes twice as long.
  static let first: Int64 = 30
  /// Seconds between tries at most.
  static let longest: Int64 = 3600
  /// A mail is given up after five days, as mail servers do (RFC 5321 section 4.5.4.1).
  static let mailLife: Int64 = 5 * 86_400
  /// Everything else, which is of today, is given up after so many tries: some seven hours.
  static let mostTries = 14

  /// When an entry is tried again after a try at `now`. `jitter`, 0.8 to 1.2, keeps many messages
  /// from coming back at once.
  static func next(_ entry: OutboxEntry, at now: Instant, jitter: Double) -> Instant {
    let wait = min(longest, first << Int64(min(max(entry.attempts, 0), 20)))
    return now.adding(seconds: max(1, Int64((Double(wait) * jitter).rounded())))
  }

  /// Whether an entry that has just failed again is given up.
  static func isOver(_ entry: OutboxEntry, isMail: Bool, at now: Instant) -> Bool {
    isMail
      ? now.seconds - entry.made.seconds >= mailLife : entry.attempts >= mostTries
  }
}

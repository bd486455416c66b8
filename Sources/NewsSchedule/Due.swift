package import NewsTime

/// When a source is asked next, and why then.
package struct Due: Sendable, Equatable {
  /// Not before this; the past where it is due.
  package var instant: Instant
  /// In words, for `status`: `9 items a day`, `max-age of the server`.
  package var because: String
  /// Seconds by which a run may be early: a timer fires when it fires, and the next run may be long
  /// after. 0 where a server set the time.
  package var tolerance: Int

  package init(_ instant: Instant, because: String, tolerance: Int = 0) {
    self.instant = instant
    self.because = because
    self.tolerance = tolerance
  }

  /// Whether a run at `now` asks it.
  package func isDue(at now: Instant) -> Bool {
    instant.seconds - Int64(tolerance) <= now.seconds
  }
}

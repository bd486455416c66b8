package import NewsModel
package import NewsTime

/// When a source is asked next, and why then. A pure value: state in, instant out.
package struct SourceSchedule: Sendable, Equatable {
  /// Not before this; the past where it is due.
  package var due: Instant
  /// In words, for `status`.
  package var because: String

  /// The interval of a URL for which the config gives none, in seconds.
  package static let usualInterval = 1800
  /// The longest interval failures stretch it to, in seconds.
  package static let longestBackoff = 6 * 3600
  /// How often a service looks at files and runs commands that have no `every`, in seconds.
  package static let localInterval = 600

  /// When `source` is due, given what is remembered of it; nil when never again.
  ///
  /// A one-shot run looks at files and runs commands each time (`serving` false): they cost nobody
  /// but us. A service does so every `localInterval`.
  package init?(source: Source, state: SourceState?, now: Instant, serving: Bool) {
    if source.paused || state?.gone == true { return nil }
    // Never asked, or asked in a future that a clock has since taken back.
    var due = now
    var because = "never asked"
    if let state, let asked = state.lastAsked, asked <= now {
      let usual = SourceSchedule.interval(of: source, serving: serving)
      var interval = usual.seconds
      because = usual.because
      if state.failures > 0, case .url = source.place {
        let stretched = interval << min(state.failures - 1, 10)
        interval = max(interval, min(stretched, SourceSchedule.longestBackoff))
        because = "\(state.failures) failed in a row"
      }
      due = asked.adding(seconds: Int64(interval))
    }
    // A day is the most a server may ask for; more is a clock that was wrong when it was written.
    if let until = state?.notBefore, until > due, until.seconds - now.seconds <= 86_400 {
      due = until
      because = "retry-after"
    }
    self.due = due
    self.because = because
  }

  private static func interval(
    of source: Source, serving: Bool
  ) -> (seconds: Int, because: String) {
    switch (source.every, source.place) {
    case (.some(let every), _): (every, "every")
    case (.none, .url): (usualInterval, "usual interval")
    case (.none, .file), (.none, .command):
      serving ? (localInterval, "local interval") : (0, "each run")
    }
  }
}

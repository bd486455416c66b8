package import NewsTime

/// What came of one try to deliver.
package enum Verdict: Sendable, Equatable {
  /// It is out; in a mailbox it may have been before.
  case sent
  /// This message not now.
  case later(String)
  /// Nothing to that place now, and not before then where it said so.
  case away(String, until: Instant?)
  /// This message never.
  case refused(String)
  /// Nothing to that place ever again.
  case gone(String)
}

package import NewsTime

/// One message to one recipient, waiting or done.
package struct OutboxEntry: Sendable, Equatable {
  /// How far it has come.
  package enum State: String, Sendable, Equatable {
    case waiting
    case sent
    /// Given up: refused for good, or tried for too long.
    case failed
  }

  package var number: Int64
  /// The delivery's name in the config.
  package var delivery: String
  /// The address of a mail; empty for every other way.
  package var recipient: String
  package var made: Instant
  package var state: State
  package var attempts: Int
  package var due: Instant
  /// When it was sent or given up.
  package var ended: Instant?
  /// Why it is not sent yet, or never will be.
  package var reason: String?

  package init(
    number: Int64, delivery: String, recipient: String, made: Instant, state: State,
    attempts: Int, due: Instant, ended: Instant?, reason: String?
  ) {
    self.number = number
    self.delivery = delivery
    self.recipient = recipient
    self.made = made
    self.state = state
    self.attempts = attempts
    self.due = due
    self.ended = ended
    self.reason = reason
  }
}

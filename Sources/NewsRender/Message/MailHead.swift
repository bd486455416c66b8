/// What stands on the envelope of a mail, and tells it from every other.
package struct MailHead: Sendable, Equatable {
  /// Plain addresses, of the config: never from a feed.
  package var from: String
  package var to: String
  /// Without the angle brackets.
  package var id: String
  /// The id of the mail that this one continues.
  package var thread: String?
  /// What separates the parts: nobody who writes for a feed may guess it.
  package var boundary: String
  /// The host that lists are named after.
  package var host: String

  package init(
    from: String, to: String, id: String, thread: String? = nil, boundary: String, host: String
  ) {
    self.from = from
    self.to = to
    self.id = id
    self.thread = thread
    self.boundary = boundary
    self.host = host
  }
}

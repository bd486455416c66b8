/// A command line that cannot be meant: exit 64.
struct UsageError: Error, Sendable, Equatable {
  /// Lower case, no full stop.
  var message: String
  /// What to type instead.
  var hint: String?

  init(_ message: String, hint: String? = nil) {
    self.message = message
    self.hint = hint
  }
}

import NewsStore

/// What ends a command: `where: what`, a hint where there is a fix, and the exit status.
package struct DeskError: Error, Sendable {
  package var status: ExitCode
  /// `where: what`, lower case, no full stop.
  package var text: String
  package var hint: String?
  /// The store cannot be read; a cycle sets it aside and begins another.
  var lostStore: StoreError?

  package init(_ status: ExitCode, _ text: String, hint: String? = nil) {
    self.status = status
    self.text = text
    self.hint = hint
  }
}

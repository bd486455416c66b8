/// What the store could not do, and where.
package struct StoreError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What kind of trouble it is.
  package enum Reason: String, Sendable, Equatable {
    /// There is no store yet: nothing was ever kept.
    case missing
    /// There was a store, and its file is gone or empty.
    case lost
    /// The file is something else than a store of ours.
    case foreign
    /// A later version of the program made it.
    case newer
    /// An earlier version of the program made it, and a reader may not bring it up to date.
    case older
    /// The file is ours but broken.
    case damaged
    /// No space left.
    case full
    /// Another process holds it for longer than we wait.
    case busy
    /// The file or its folder may not be read or written.
    case denied
    /// The machine failed to read or write.
    case input
    /// Anything else, a fault of the program included.
    case failed
  }

  package var reason: Reason
  /// The store's file.
  package var path: String
  /// Lower case, without the path.
  package var detail: String

  package init(_ reason: Reason, path: String, detail: String) {
    self.reason = reason
    self.path = path
    self.detail = detail
  }

  package var description: String {
    "\(path): \(detail)"
  }
}

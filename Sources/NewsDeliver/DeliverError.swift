/// Why an edition did not arrive: `where: what`, lower case.
package struct DeliverError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What kind of trouble it is.
  package enum Reason: Sendable, Equatable {
    /// The file system refused; `errno`.
    case system(Int32)
    /// Something that is not ours stands where a link belongs.
    case occupied
    /// A name that is no id of an edition.
    case badName
  }

  package let reason: Reason
  /// The path.
  package let place: String
  package let detail: String

  package init(reason: Reason, place: String, detail: String) {
    self.reason = reason
    self.place = place
    self.detail = detail
  }

  package var description: String {
    "\(place): \(detail)"
  }
}

/// Why a document is not JSON, and where.
package struct JSONError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Offset of the byte that does not fit; the document's length where it ends too early.
  package var offset: Int
  /// Lower case, without the place: "expected a comma or ]".
  package var what: String

  package init(offset: Int, what: String) {
    self.offset = offset
    self.what = what
  }

  package var description: String {
    "byte \(offset): \(what)"
  }
}

/// Why a pattern cannot be used.
package struct PatternError: Error, Sendable, Equatable, CustomStringConvertible {
  package var pattern: String
  /// Offset into the pattern's UTF-8 bytes.
  package var offset: Int
  /// Lower case.
  package var what: String

  package init(pattern: String, offset: Int, what: String) {
    self.pattern = pattern
    self.offset = offset
    self.what = what
  }

  package var description: String {
    "\(pattern): \(what)"
  }
}

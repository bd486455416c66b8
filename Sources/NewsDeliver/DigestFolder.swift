package import NewsTime

/// The folder digests are written to: `<day>-<id>.txt`, `.html`, and links to the newest.
package struct DigestFolder: Sendable {
  package let path: String

  package init(_ path: String) {
    self.path = path
  }

  /// Writes the faces that are given and points `latest.txt` and `latest.html` at them, unless
  /// these point at a later day. A file that holds the same bytes already is left alone.
  ///
  /// Returns the paths that were written or changed.
  package func publish(
    id: String, day: Day, text: String?, html: String?
  ) throws(DeliverError) -> [String] {
    []
  }
}

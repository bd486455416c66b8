/// How long what was read is kept: `keep` in the config.
package struct Retention: Sendable, Equatable {
  /// Seconds; nil for ever.
  package var items: Int?
  /// Seconds; nil for ever.
  package var editions: Int?

  /// Items half a year, editions for ever.
  package init(items: Int? = 180 * 86_400, editions: Int? = nil) {
    self.items = items
    self.editions = editions
  }
}

/// Text as it is compared: without case, accents, and the many forms of quotes and dashes.
package enum Fold {
  /// The key of a title: two titles that a reader takes for the same have the same key.
  package static func key(_ text: String) -> String {
    CharacterReferences.decode(text).lowercased()
      .split { $0.isWhitespace }.joined(separator: " ")
  }
}

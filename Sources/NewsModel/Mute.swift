package import NewsTime

/// What the user does not want to be told, and for how long.
package struct Mute: Sendable, Equatable {
  /// What it names.
  package enum Kind: String, Sendable, Equatable {
    case item
    case story
    /// A pattern, as in `not` of the config.
    case words
  }

  package var kind: Kind
  /// The id of the item or story in decimal digits, or the pattern.
  package var target: String
  /// What it is called, for lists.
  package var title: String
  package var made: Instant
  /// Forever where nil.
  package var until: Instant?

  package init(kind: Kind, target: String, title: String, made: Instant, until: Instant?) {
    self.kind = kind
    self.target = target
    self.title = title
    self.made = made
    self.until = until
  }

  /// As a user names it: `s917`, `i48213`, `"hockey"`.
  package var name: String {
    switch kind {
    case .item: "i\(target)"
    case .story: "s\(target)"
    case .words: "\"\(target)\""
    }
  }
}

/// A topic of the user's.
package struct Topic: Sendable, Equatable {
  /// `[a-z0-9-]`.
  package var id: String
  package var name: String
  /// Words, phrases, prefixes (`word*`) and expressions (`/.../`): one must match.
  package var match: [String]
  /// None of these may match.
  package var not: [String]
  package var weight: Double

  package init(
    id: String, name: String, match: [String], not: [String] = [], weight: Double = 1
  ) {
    self.id = id
    self.name = name
    self.match = match
    self.not = not
    self.weight = weight
  }
}

/// The name a story's topic or section goes by.
package struct TopicName: Sendable, Hashable {
  package var id: String
  package var name: String

  package init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}

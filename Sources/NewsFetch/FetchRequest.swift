package import NewsModel

/// A source to ask now.
package struct FetchRequest: Sendable {
  package var source: Source
  /// What is remembered of it: validators and the hash of the last body that was kept.
  package var state: SourceState
  /// Whether "not changed" is an answer; false where the items themselves are wanted.
  package var conditional: Bool

  package init(source: Source, state: SourceState, conditional: Bool = true) {
    self.source = source
    self.state = state
    self.conditional = conditional
  }
}

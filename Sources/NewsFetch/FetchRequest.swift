package import NewsModel

/// A source to ask now: made once, and handed from queue to queue.
package final class FetchRequest: Sendable {
  package let source: Source
  /// What is remembered of it: validators and the hash of the last body that was kept.
  package let state: SourceState
  /// Whether "not changed" is an answer; false where the items themselves are wanted.
  package let conditional: Bool

  package init(source: Source, state: SourceState, conditional: Bool = true) {
    self.source = source
    self.state = state
    self.conditional = conditional
  }
}

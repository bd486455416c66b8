package import NewsModel
import NewsTime

/// A source to ask now: made once, and handed from queue to queue.
package final class FetchRequest: Sendable {
  package let source: Source
  /// Whether "not changed" is an answer; false where the items themselves are wanted.
  package let conditional: Bool
  /// Validators and hash of the last body that was kept.
  let validators: Validators
  let bodyHash: UInt64
  /// Whether it failed the last time.
  let isFailing: Bool
  /// A server's Retry-After: not before this.
  let notBefore: Instant?

  /// `state` is what is remembered of the source.
  package init(source: Source, state: SourceState, conditional: Bool = true) {
    self.source = source
    self.conditional = conditional
    validators = state.validators
    bodyHash = state.bodyHash
    isFailing = state.failures > 0
    notBefore = state.notBefore
  }
}

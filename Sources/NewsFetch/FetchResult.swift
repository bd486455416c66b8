package import NewsModel
package import NewsTime

/// How the asking of one source ended.
package struct FetchResult: Sendable {
  /// What came of it.
  package enum Outcome: Sendable {
    case body(Response)
    /// The same as last time; validators where the server sent some with its 304.
    case unchanged(Validators?)
    case failed(FetchError)
    /// 410: the source ended.
    case gone
    /// The server asks for patience until then.
    case throttled(until: Instant, reason: String)
  }

  /// What was asked.
  package let request: FetchRequest
  package var outcome: Outcome
  /// What the user should know beside the outcome: `moved permanently to https://...`.
  package var notices: [String]
  /// The server's host refuses several of its sources: until then none of them is to be asked.
  package var hostRests: Instant?
  /// What of a body arrived before it was cut; the outcome says failed. What it holds is real, what
  /// it lacks means nothing.
  package var partial: Response?
  /// What it took.
  package var cost = Usage.Cost()
  /// Seconds for which the server calls its answer fresh; nil where it does not say.
  package var freshFor: Int?

  package init(
    _ request: FetchRequest, outcome: Outcome, notices: [String] = [], partial: Response? = nil
  ) {
    self.request = request
    self.outcome = outcome
    self.notices = notices
    self.partial = partial
  }
}

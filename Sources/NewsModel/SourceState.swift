package import NewsTime

/// HTTP validators (RFC 9110 section 8.8), as the server wrote them.
package struct Validators: Sendable, Equatable {
  package var etag: String?
  package var lastModified: String?

  package init(etag: String? = nil, lastModified: String? = nil) {
    self.etag = etag
    self.lastModified = lastModified
  }
}

/// What is remembered of a source from one run to the next.
package struct SourceState: Sendable, Equatable {
  package var source: String
  /// Those of the last body that was kept; committed together with its items.
  package var validators: Validators
  /// A hash of the last body that was kept, for places without validators; 0 where none was.
  package var bodyHash: UInt64
  package var lastAsked: Instant?
  package var lastSuccess: Instant?
  /// Failures in a row.
  package var failures: Int
  /// The last failure's words, nil after a success.
  package var failure: String?
  /// A server's Retry-After: not before this.
  package var notBefore: Instant?
  /// The server said 410: never ask again.
  package var gone: Bool
  /// How the listing was read, so that a change of shape shows.
  package var shape: String?
  /// Items in the last document that was read.
  package var itemCount: Int
  /// Items of its side lists, which were not kept.
  package var apart: Int
  /// Until when its rhythm was watched. The rhythm itself is kept apart: most askings do not need
  /// it.
  package var watchedUntil: Instant?
  /// What its last document says of how often to be asked.
  package var pace: Pace
  /// What its server gave out is fresh until then (RFC 9111 section 4.2).
  package var freshUntil: Instant?
  /// How often in a row the whole body came and was the same, because there are no validators.
  package var sameBodies: Int
  /// What asking it costs.
  package var usage: Usage
  /// The hash of a body that reading crashed over.
  package var poison: UInt64?
  /// When it answered again after it had been announced as failing.
  package var back: Instant?

  /// Failures in a row that are announced.
  package static let announcedFailures = 3

  package init(
    source: String, validators: Validators = Validators(), bodyHash: UInt64 = 0,
    lastAsked: Instant? = nil, lastSuccess: Instant? = nil, failures: Int = 0,
    failure: String? = nil, notBefore: Instant? = nil, gone: Bool = false, shape: String? = nil,
    itemCount: Int = 0, apart: Int = 0, watchedUntil: Instant? = nil, pace: Pace = Pace(),
    freshUntil: Instant? = nil, sameBodies: Int = 0, usage: Usage = Usage(), back: Instant? = nil,
    poison: UInt64? = nil
  ) {
    self.source = source
    self.validators = validators
    self.bodyHash = bodyHash
    self.lastAsked = lastAsked
    self.lastSuccess = lastSuccess
    self.failures = failures
    self.failure = failure
    self.notBefore = notBefore
    self.gone = gone
    self.shape = shape
    self.itemCount = itemCount
    self.apart = apart
    self.watchedUntil = watchedUntil
    self.pace = pace
    self.freshUntil = freshUntil
    self.sameBodies = sameBodies
    self.usage = usage
    self.back = back
    self.poison = poison
  }
}

/// How one asking of a source ended.
package enum Outcome: Sendable, Equatable {
  /// So many items were new.
  case new(Int)
  /// Nothing had changed: 304, the same bytes, or only items that are known.
  case unchanged
  case failed(String)
  /// 410: the source ended.
  case gone
  /// The server asks for patience until then.
  case throttled(until: Instant)
  /// It answered, but gives nothing any more: `shape changed: 0 items, 40 before`.
  case silent(String)
}

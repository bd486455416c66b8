package import NewsTime

/// The bytes a source gave, and what came with them.
package struct Response: Sendable, Equatable {
  /// Decoded (inflated) body.
  package var body: [UInt8]
  /// Final URL after redirects, or the file's path; nil for commands.
  package var url: String?
  /// Response headers in the order received, names in lower case.
  package var headers: [Source.Header]
  package var validators: Validators
  /// A stable hash of the body, for `SourceState.bodyHash`; 0 where none was made.
  package var bodyHash: UInt64
  package var fetched: Instant

  package init(
    body: [UInt8], url: String? = nil, headers: [Source.Header] = [],
    validators: Validators = Validators(), bodyHash: UInt64 = 0, fetched: Instant
  ) {
    self.body = body
    self.url = url
    self.headers = headers
    self.validators = validators
    self.bodyHash = bodyHash
    self.fetched = fetched
  }

  /// The last header of that (lower-case) name.
  package func header(_ name: String) -> String? {
    headers.last { $0.name == name }?.value
  }
}

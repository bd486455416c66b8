/// What libcurl could not do.
package struct NetError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What kind of trouble it is, where a caller acts on it.
  package enum Kind: Sendable, Equatable {
    case resolve
    case connect
    case tls
    case timedOut
    /// The body ended before its promised end.
    case cut
    /// The guard let no connection be made.
    case refused
    case tooLarge
    /// A large body, while others had all the room for such: it may be asked again when one has
    /// ended.
    case postponed
    /// A connection that was kept had something to say before it was asked: to be asked again on
    /// one of its own.
    case stale
    case other
  }

  package var kind: Kind
  /// A CURLcode, CURLMcode or CURLUcode.
  package var code: Int
  /// Lower case, without secrets.
  package var what: String

  package init(_ kind: Kind, code: Int, what: String) {
    self.kind = kind
    self.code = code
    self.what = what
  }

  package var description: String { what }
}

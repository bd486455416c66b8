import NewsNet

/// Why a source gave nothing.
package struct FetchError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What kind of trouble it is.
  package enum Reason: Sendable, Equatable {
    /// The URL cannot be asked.
    case url
    /// No connection, or one that broke.
    case network
    /// The certificate or the handshake.
    case tls
    /// An HTTP status other than those with a meaning of their own.
    case status(Int)
    case redirect
    /// An address that the source may not reach.
    case refused
    case tooLarge
    case timedOut
    /// The body ended before its promised end.
    case cut
    /// A page for browsers stands in front: a challenge, a captcha.
    case wall
    /// What lets us in could not be read.
    case pass
    case file
    case command
    /// The run was told to stop.
    case stopped
  }

  package var reason: Reason
  /// Short, lower case, without secrets: `404 not found`.
  package var description: String

  package init(_ reason: Reason, _ description: String) {
    self.reason = reason
    self.description = Masking.mask(description)
  }
}

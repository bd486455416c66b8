/// Why bytes could not be read as news.
package struct ParseError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What kind of trouble it is.
  package enum Reason: String, Sendable, Equatable {
    /// No bytes, or white space alone.
    case empty
    /// Not text at all: an image, an archive, a PDF.
    case binary
    /// Text or a page in which no list of news was found.
    case noNews
    /// It begins as a format that is known, but nothing of it can be read.
    case damaged
  }

  package let reason: Reason
  /// Lower case, without a full stop: `a PDF document, not a feed`.
  package let what: String

  package init(_ reason: Reason, _ what: String) {
    self.reason = reason
    self.what = what
  }

  package var description: String {
    what
  }
}

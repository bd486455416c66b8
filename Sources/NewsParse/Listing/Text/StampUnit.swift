internal import NewsTime

/// The stamp of one row: a line, a part of a line, or a few lines that tell one time together.
struct StampUnit: Sendable {
  /// Where the rest of its line stands.
  enum Role: Sendable {
    /// There is no rest to speak of, or a byline.
    case alone
    /// The stamp comes first: `18:30 A title`.
    case lead
    /// The stamp comes last: `A title (18:30)`.
    case tail
    case middle
  }

  var lines: Range<Int>
  var stamp: ListingStamp
  var role: Role
  /// What else the line says.
  var rest: [UInt8]
  /// Whether the line is the stamp and nothing else.
  var isPure: Bool

  var first: Int { lines.lowerBound }
  var last: Int { lines.upperBound - 1 }
}

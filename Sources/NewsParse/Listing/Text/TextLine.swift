internal import NewsText
internal import NewsTime

/// A line of a text listing as it was meant: unwrapped, without its bullet.
struct TextLine: Sendable {
  var bytes: [UInt8]
  /// Columns before it.
  var indent: Int
  /// Blank lines before it.
  var blanks: Int
  var hasBullet: Bool
  /// Hashes of a Markdown heading.
  var level = 0
  /// Of a Markdown link in it.
  var link: String?
  /// The stamps in it, in order.
  var stamps: [ListingStamp] = []
  var headline: Headline
  /// Said again and again ("Read more"), or nothing to read.
  var isNoise = false
  /// Whether the place of a picture stood right before it.
  var isAfterImage = false
  var head: ListingHeads.Kind?

  /// Whether it is a number alone, as of comments.
  var isCount: Bool {
    bytes.count <= 6 && bytes.allSatisfy(ASCII.isDigit) && stamps.isEmpty
  }

  var text: String {
    String(decoding: bytes, as: UTF8.self)
  }
}

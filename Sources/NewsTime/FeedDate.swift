/// The dates of feeds: RFC 5322, RFC 3339 and what people write instead.
package enum FeedDate {
  /// The stamp a text tells, nil where it tells none.
  package static func parse(_ text: String) -> Stamp? {
    let bytes = Array(text.utf8)
    return parse(bytes, in: 0..<bytes.count)
  }

  /// The same for the bytes of `range`.
  package static func parse(_ bytes: [UInt8], in range: Range<Int>) -> Stamp? {
    nil
  }
}

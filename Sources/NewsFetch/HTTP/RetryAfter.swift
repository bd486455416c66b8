import NewsNet
import NewsText
import NewsTime

/// Retry-After (RFC 9110 section 10.2.3): seconds, or a date.
enum RetryAfter {
  /// What a server may ask of us at most, and what we keep to at least, in seconds.
  static let bounds: ClosedRange<Int64> = 60...86_400
  /// Where a 429 does not say how long.
  static let usual: Int64 = 3600

  /// The instant until which to wait; nil where the field says nothing that can be read.
  static func instant(_ field: String?, now: Instant) -> Instant? {
    guard let text = field, !text.isEmpty else { return nil }
    let seconds: Int64
    if text.utf8.count <= 30, text.utf8.allSatisfy(ASCII.isDigit) {
      seconds = Int64(text) ?? bounds.upperBound
    } else if let date = HTTPDate.seconds(text) {
      seconds = date - now.seconds
    } else {
      return nil
    }
    return now.adding(seconds: min(max(seconds, bounds.lowerBound), bounds.upperBound))
  }
}

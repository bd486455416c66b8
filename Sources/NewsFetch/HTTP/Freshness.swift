import NewsNet
import NewsText
import NewsTime

/// For how long an answer is fresh (RFC 9111 section 4.2).
enum Freshness {
  private static let maxAge = PackedName("max-age")
  private static let noCache = PackedName("no-cache")
  private static let noStore = PackedName("no-store")

  /// Seconds from the answer on; nil where the server does not say.
  static func seconds(_ head: ResponseHead) -> Int? {
    guard let lifetime = lifetime(head) else { return nil }
    let age = head.field("age").flatMap { number($0.utf8Span.span, from: 0) }
    return max(0, lifetime - (age ?? 0))
  }

  private static func lifetime(_ head: ResponseHead) -> Int? {
    if let control = head.field("cache-control"),
      let lifetime = lifetime(control: control.utf8Span.span)
    {
      return lifetime
    }
    guard let expires = head.field("expires") else { return nil }
    // An invalid date, "0" above all, is in the past (section 5.3).
    guard let end = HTTPDate.seconds(expires) else { return 0 }
    guard let date = head.field("date").flatMap({ HTTPDate.seconds($0) }) else { return nil }
    return Int(clamping: max(0, end - date))
  }

  /// What Cache-Control says (section 5.2.2); nil where it says nothing of that.
  private static func lifetime(control bytes: Span<UInt8>) -> Int? {
    var lifetime: Int?
    var start = 0
    while start < bytes.count {
      let end = skip(bytes, from: start) { $0 != UInt8(ascii: ",") }
      let directive = bytes.extracting(start..<end)
      start = end + 1
      let mark = skip(directive, from: 0) { $0 != UInt8(ascii: "=") }
      let name = PackedName(directive, trimmed(directive, 0..<mark))
      if name == noCache || name == noStore { return 0 }
      if name == maxAge, mark < directive.count {
        let value = skip(directive, from: mark + 1, ASCII.isSpace)
        lifetime = lifetime ?? number(directive, from: value)
      }
    }
    return lifetime
  }

  /// A range without the white space at its ends.
  private static func trimmed(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, ASCII.isSpace(bytes[start]) { start += 1 }
    while start < end, ASCII.isSpace(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func skip(
    _ bytes: Span<UInt8>, from start: Int, _ isSkipped: (UInt8) -> Bool
  ) -> Int {
    var index = start
    while index < bytes.count, isSkipped(bytes[index]) { index += 1 }
    return index
  }

  /// Delta seconds; too many are many (section 1.2.2).
  private static func number(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    let start = skip(bytes, from: start) { $0 == UInt8(ascii: "\"") }
    let end = skip(bytes, from: start, ASCII.isDigit)
    guard end > start else { return nil }
    var number = 0
    for index in start..<end {
      number = min(number * 10 + Int(bytes[index] - UInt8(ascii: "0")), Int(Int32.max))
    }
    return number
  }
}

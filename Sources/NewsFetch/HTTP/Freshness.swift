import NewsNet
import NewsText
import NewsTime

/// For how long an answer is fresh (RFC 9111 section 4.2).
enum Freshness {
  /// Seconds from the answer on; nil where the server does not say.
  static func seconds(_ head: ResponseHead) -> Int? {
    guard let lifetime = lifetime(head) else { return nil }
    return max(0, lifetime - (head.field("age").flatMap(number) ?? 0))
  }

  private static func lifetime(_ head: ResponseHead) -> Int? {
    if let control = head.field("cache-control") {
      var lifetime: Int?
      var rest = control.utf8[...]
      while !rest.isEmpty {
        let directive = rest.prefix { $0 != UInt8(ascii: ",") }
        rest = rest[directive.endIndex...].dropFirst()
        let name = directive.prefix { $0 != UInt8(ascii: "=") }
        switch String(decoding: trimmed(name).map(ASCII.lower), as: UTF8.self) {
        case "no-cache", "no-store": return 0
        case "max-age" where name.endIndex < directive.endIndex:
          let value = trimmed(directive[name.endIndex...].dropFirst())
          lifetime = lifetime ?? number(String(Substring(value)))
        default: break
        }
      }
      if let lifetime { return lifetime }
    }
    guard let expires = head.field("expires") else { return nil }
    // An invalid date, "0" above all, is in the past (section 5.3).
    guard let end = HTTPDate.seconds(expires) else { return 0 }
    guard let date = head.field("date").flatMap({ HTTPDate.seconds($0) }) else { return nil }
    return Int(clamping: max(0, end - date))
  }

  /// Delta seconds; too many are many (section 1.2.2).
  private static func number(_ text: String) -> Int? {
    let digits = text.utf8.drop { $0 == UInt8(ascii: "\"") }.prefix(while: ASCII.isDigit)
    guard !digits.isEmpty else { return nil }
    return min(Int(Substring(digits)) ?? Int(Int32.max), Int(Int32.max))
  }

  private static func trimmed(_ text: Substring.UTF8View) -> Substring.UTF8View {
    var text = text.drop { ASCII.isSpace($0) }
    while let last = text.last, ASCII.isSpace(last) { text = text.dropLast() }
    return text
  }
}

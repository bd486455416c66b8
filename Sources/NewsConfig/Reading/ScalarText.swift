import NewsNet
import NewsText

/// Readers of the small texts of a config; nil for what is not of their kind.
enum ScalarText {
  /// A number without a fraction.
  static func whole(_ node: JSONNode) -> Int? {
    guard let number = node.number, number == number.rounded(), let whole = node.integer else {
      return nil
    }
    return Int(exactly: whole)
  }

  /// Bytes: a number, or a text such as `16 MiB`, `500kB`. More than none.
  static func size(_ node: JSONNode) -> Int? {
    if case .number = node.value { return whole(node).flatMap { $0 > 0 ? $0 : nil } }
    guard let text = node.string else { return nil }
    let digits = text.utf8.prefix(while: ASCII.isDigit)
    guard let number = Int(String(decoding: digits, as: UTF8.self)), number > 0 else {
      return nil
    }
    let unit = text.utf8.dropFirst(digits.count).filter { $0 != UInt8(ascii: " ") }
    guard let factor = unitsOfSize[String(decoding: unit, as: UTF8.self).lowercased()] else {
      return nil
    }
    let (bytes, overflow) = number.multipliedReportingOverflow(by: factor)
    return overflow ? nil : bytes
  }

  private static let unitsOfSize = [
    "": 1, "b": 1, "kb": 1000, "mb": 1_000_000, "gb": 1_000_000_000, "kib": 1 << 10,
    "mib": 1 << 20, "gib": 1 << 30, "k": 1 << 10, "m": 1 << 20, "g": 1 << 30,
  ]

  /// Whether the text has the form of a language tag (RFC 5646): `en`, `pt-BR`, `zh-Hant-TW`.
  static func isLanguage(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return (2...3).contains(parts[0].count) && parts[0].allSatisfy(ASCII.isLetter)
      && parts.dropFirst().allSatisfy { part in
        (1...8).contains(part.count) && part.allSatisfy { ASCII.isAlphanumeric($0) }
      }
  }

  /// Whether the text names a proxy as libcurl takes it: a host, with a scheme and port or not.
  static func isProxy(_ text: String) -> Bool {
    let schemes = ["http", "https", "socks4", "socks4a", "socks5", "socks5h"]
    let scheme = schemes.first { text.lowercased().utf8.starts(with: ($0 + "://").utf8) }
    let rest = scheme.map { String(text.dropFirst($0.utf8.count + 3)) } ?? text
    return !rest.utf8.contains { $0 <= 0x20 } && NetURL("http://" + rest) != nil
  }

  /// Whether the text is `host:port`; an IPv6 address stands in brackets.
  static func isHostAndPort(_ text: String) -> Bool {
    guard let colon = text.utf8.lastIndex(of: UInt8(ascii: ":")) else { return false }
    let host = text.utf8[..<colon]
    let port = text.utf8[text.utf8.index(after: colon)...]
    guard !host.isEmpty, port.allSatisfy(ASCII.isDigit), let number = Int(Substring(port)),
      (1...65_535).contains(number)
    else { return false }
    let isBracketed =
      host.first == UInt8(ascii: "[") && host.last == UInt8(ascii: "]") && host.count > 2
    let isPlain = host.allSatisfy { ASCII.isAlphanumeric($0) || $0 == 0x2D || $0 == 0x2E }
    return isBracketed || isPlain
  }

  /// Whether the text may name a header: a token (RFC 9110 section 5.6.2).
  static func isHeaderName(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        ASCII.isAlphanumeric(byte) || Array("!#$%&'*+-.^_`|~".utf8).contains(byte)
      }
  }
}

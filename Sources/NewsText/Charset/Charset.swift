/// Any bytes as UTF-8.
///
/// In this order: a byte order mark; UTF-16 that shows by its zero bytes; bytes that are UTF-8,
/// whatever was declared, since no other charset's text is by chance; the charset parameter of
/// Content-Type; the declaration inside the document; UTF-8 with a few bad bytes; the detector;
/// windows-1252. A Latin-1 of the server gives way to another declaration inside the document:
/// it is what servers say by default.
package enum Charset {
  /// What the bytes claim to be: tells where a charset may be declared inside them.
  package enum Kind: Sendable {
    case xml
    case html
    case text
    case json
  }

  /// The body as valid UTF-8 without byte order mark and NUL, and the charset it was read as, by
  /// WHATWG's lower-case name. What cannot be decoded is U+FFFD.
  package static func utf8(
    _ body: [UInt8], declared http: String?, kind: Kind
  ) -> (bytes: [UInt8], name: String) {
    if let wide = wide(body) { return (withoutNUL(wide.bytes), wide.name) }
    if body.starts(with: [0xEF, 0xBB, 0xBF]) {
      return (withoutNUL(UTF8Bytes.repaired(Array(body.dropFirst(3)))), "utf-8")
    }
    let candidates = candidates(http: http, inside: CharsetDeclaration.label(in: body, kind: kind))
    let (isValid, hasNUL) = UTF8Bytes.check(body)
    guard isValid else { return legacy(body, candidates) }
    // Who declares UTF-8 and writes it needs no second guess.
    if candidates.first?.name != "utf-8", let escaped = escaped(body, candidates) {
      return escaped
    }
    return (hasNUL ? withoutNUL(body) : body, "utf-8")
  }

  private static func wide(_ body: [UInt8]) -> (bytes: [UInt8], name: String)? {
    if body.starts(with: [0xFF, 0xFE, 0, 0]) {
      return (WideText.utf32(body.dropFirst(4), bigEndian: false), "utf-32le")
    }
    if body.starts(with: [0, 0, 0xFE, 0xFF]) {
      return (WideText.utf32(body.dropFirst(4), bigEndian: true), "utf-32be")
    }
    if body.starts(with: [0xFF, 0xFE]) {
      return (WideText.utf16(body.dropFirst(2), bigEndian: false), "utf-16le")
    }
    if body.starts(with: [0xFE, 0xFF]) {
      return (WideText.utf16(body.dropFirst(2), bigEndian: true), "utf-16be")
    }
    if let bigEndian = WideText.bigEndian32(body) {
      return (WideText.utf32(body[...], bigEndian: bigEndian), bigEndian ? "utf-32be" : "utf-32le")
    }
    guard let bigEndian = WideText.bigEndian(body) else { return nil }
    return (WideText.utf16(body[...], bigEndian: bigEndian), bigEndian ? "utf-16be" : "utf-16le")
  }

  private static func withoutNUL(_ bytes: [UInt8]) -> [UInt8] {
    ByteSearch.first(0, in: bytes, 0..<bytes.count) == nil ? bytes : bytes.filter { $0 != 0 }
  }

  /// The declared charsets, the likelier first.
  private static func candidates(
    http: String?, inside: String?
  ) -> [CharsetLabels.Encoding] {
    let outer = http.flatMap(CharsetLabels.encoding)
    let inner = inside.flatMap(CharsetLabels.encoding)
    let isDefault = outer?.name == "windows-1252"
    let ordered = isDefault ? [inner, outer] : [outer, inner]
    // A declaration that could be read as ASCII is not UTF-16.
    return ordered.compactMap { $0 }.filter { !$0.name.hasPrefix("utf-16") }
  }

  /// ISO-2022 text, which is ASCII to the eye of a UTF-8 check; nil for anything else.
  private static func escaped(
    _ body: [UInt8], _ candidates: [CharsetLabels.Encoding]
  ) -> (bytes: [UInt8], name: String)? {
    guard let escape = ByteSearch.first(0x1B, in: body, 0..<body.count), escape + 2 < body.count,
      body[escape + 1] == UInt8(ascii: "$")
    else { return nil }
    let declared = candidates.first { $0.name.hasPrefix("iso-2022") }
    guard let encoding = declared ?? CharsetLabels.encoding("iso-2022-jp"),
      let (text, errors) = decoded(body, encoding), errors == 0
    else { return nil }
    return (withoutNUL(text), encoding.name)
  }

  /// Bytes that are not UTF-8, or not all of them.
  private static func legacy(
    _ body: [UInt8], _ candidates: [CharsetLabels.Encoding]
  ) -> (bytes: [UInt8], name: String) {
    let census = UTF8Bytes.census(body)
    let repaired = { (withoutNUL(UTF8Bytes.repaired(body)), "utf-8") }
    // Sequences that are UTF-8 by chance are rare in other charsets.
    if census.valid > census.invalid || census.invalid == 0 { return repaired() }
    var best: (text: [UInt8], errors: Int, name: String)?
    func attempt(_ encoding: CharsetLabels.Encoding) {
      guard encoding.name != "utf-8", let (text, errors) = decoded(body, encoding) else { return }
      if errors < best?.errors ?? Int.max { best = (text, errors, encoding.name) }
    }
    for candidate in candidates {
      attempt(candidate)
      // A few bad bytes do not make a declaration wrong.
      if let best, best.errors <= 2 + census.invalid / 20 {
        return (withoutNUL(best.text), best.name)
      }
    }
    if let guess = detected(body), guess.name != "windows-1252" { attempt(guess) }
    if let best { return (withoutNUL(best.text), best.name) }
    if !census.isWestern, candidates.contains(where: { $0.name == "utf-8" }) { return repaired() }
    return (Windows1252.utf8(body), "windows-1252")
  }

  private static func decoded(
    _ body: [UInt8], _ encoding: CharsetLabels.Encoding
  ) -> (text: [UInt8], errors: Int)? {
    if encoding.name == "windows-1252" { return (Windows1252.utf8(body), 0) }
    guard let converter = CharsetConverter(from: encoding.iconv) else { return nil }
    return converter.utf8(body)
  }

  /// Fewer bytes above ASCII than this give the detector nothing to count.
  private static let detectable = 6

  private static func detected(_ body: [UInt8]) -> CharsetLabels.Encoding? {
    guard let first = body.firstIndex(where: { $0 >= 0x80 }) else { return nil }
    let sample = body[max(0, first - 64)..<min(body.count, first + 262_144)]
    let high = sample.lazy.filter { $0 >= 0x80 }.prefix(detectable).count
    guard high == detectable, let detector = CharsetDetector() else { return nil }
    return detector.guess(sample).flatMap(CharsetLabels.encoding)
  }
}

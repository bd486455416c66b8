internal import NewsNet
internal import NewsText

/// Makes links of what stands in documents.
enum LinkText {
  /// The address a reference names, absolute where a base is known; nil where it is empty or of
  /// a scheme that a reader must never be led to.
  static func absolute(_ reference: String, base: String?) -> String? {
    let trimmed = tidy(reference)
    guard !trimmed.isEmpty else { return nil }
    if let scheme = scheme(trimmed) {
      guard isAllowed(scheme) else { return nil }
      return trimmed
    }
    guard let base else {
      return trimmed.utf8.starts(with: "//".utf8) ? "https:" + trimmed : trimmed
    }
    return joined(trimmed, to: base)
  }

  /// The address in `range`, where it is written as it should be: `http` or `https`, nothing but
  /// visible ASCII, white space around it.
  static func whole(_ bytes: [UInt8], _ range: Range<Int>) -> String? {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while start < end, bytes[end - 1] <= 0x20 { end -= 1 }
    guard end - start > 8, ByteSearch.isVisible(bytes, start..<end) else { return nil }
    let text = bytes.span
    guard
      PackedName(text, start..<start + 7) == plain
        || PackedName(text, start..<start + 8) == secure
    else { return nil }
    return UTF8Bytes.string(valid: bytes, start..<end)
  }

  private static let plain = PackedName("http://")
  private static let secure = PackedName("https://")

  /// The base that a base names within another.
  static func base(_ reference: String, within outer: String?) -> String? {
    let trimmed = tidy(reference)
    guard !trimmed.isEmpty else { return outer }
    if let scheme = scheme(trimmed) { return isAllowed(scheme) ? trimmed : outer }
    guard let outer else { return nil }
    return joined(trimmed, to: outer)
  }

  /// RFC 3986 section 5.
  private static func joined(_ reference: String, to base: String) -> String? {
    guard let base = NetURL(base) else { return reference }
    return base.joined(reference)?.text
  }

  /// Without white space around, control characters and line breaks; spaces inside encoded.
  private static func tidy(_ reference: String) -> String {
    var bytes = reference.utf8[...]
    while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    if bytes.allSatisfy({ $0 &- 0x21 < 0x5E }) { return String(Substring(bytes)) }
    if bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) {
      return Hygiene.clean(String(Substring(bytes)))
    }
    var tidy: [UInt8] = []
    for byte in bytes {
      if byte == 0x20 {
        tidy.append(contentsOf: "%20".utf8)
      } else if byte > 0x20, byte != 0x7F {
        tidy.append(byte)
      }
    }
    return Hygiene.clean(String(decoding: tidy, as: UTF8.self))
  }

  /// The scheme in lower case, where there is one.
  static func scheme(_ reference: String) -> String? {
    var name: [UInt8] = []
    for byte in reference.utf8.prefix(24) {
      if byte == UInt8(ascii: ":") {
        return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
      }
      guard
        ASCII.isLetter(byte)
          || !name.isEmpty
            && (ASCII.isDigit(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
              || byte == UInt8(ascii: "."))
      else { return nil }
      name.append(ASCII.lower(byte))
    }
    return nil
  }

  /// Whether the text looks like a place: an address, or the path of one.
  static func isPlace(_ text: String) -> Bool {
    scheme(text.trimmed)?.hasPrefix("http") == true || text.trimmed.utf8.first == UInt8(ascii: "/")
  }

  /// Whether an absolute address is one of the web's.
  static func isWeb(_ address: String) -> Bool {
    scheme(address).map { $0 == "https" || $0 == "http" } ?? false
  }

  private static func isAllowed(_ scheme: String) -> Bool {
    scheme == "https" || scheme == "http" || scheme == "mailto"
  }
}

internal import NewsText

/// Small repairs of plain text.
enum PlainText {
  /// White space runs as one space, none at the ends; stops after about `limit` bytes.
  static func collapsed(_ bytes: [UInt8], _ range: Range<Int>, _ limit: Int = .max) -> String {
    let inside = trimmed(bytes, range)
    if !hasRuns(bytes, inside) { return String(decoding: bytes[inside], as: UTF8.self) }
    var line: [UInt8] = []
    var needsSpace = false
    for index in inside {
      if line.count > limit { break }
      if ASCII.isSpace(bytes[index]) {
        needsSpace = true
      } else {
        if needsSpace { line.append(0x20) }
        needsSpace = false
        line.append(bytes[index])
      }
    }
    return String(decoding: line, as: UTF8.self)
  }

  /// The line, where the bytes need nothing but trimming: printable ASCII without tags,
  /// references and runs of spaces, up to `limit` bytes. Most fields are like that.
  static func simple(_ bytes: [UInt8], _ range: Range<Int>, _ limit: Int) -> String? {
    guard range.count <= limit else { return nil }
    let inside = trimmed(bytes, range)
    guard !inside.isEmpty else { return nil }
    var wasSpace = false
    for byte in bytes[inside] {
      guard byte &- 0x20 < 0x5F, byte != UInt8(ascii: "&"), byte != UInt8(ascii: "<"),
        !(wasSpace && byte == 0x20)
      else { return nil }
      wasSpace = byte == 0x20
    }
    return String(decoding: bytes[inside], as: UTF8.self)
  }

  private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, ASCII.isSpace(bytes[lower]) { lower += 1 }
    while lower < upper, ASCII.isSpace(bytes[upper - 1]) { upper -= 1 }
    return lower..<upper
  }

  private static func hasRuns(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var wasSpace = false
    for index in range {
      let isSpace = ASCII.isSpace(bytes[index])
      if isSpace, wasSpace || bytes[index] != 0x20 { return true }
      wasSpace = isSpace
    }
    return false
  }

  /// Whether the text is printable ASCII, which the filter would leave as it is.
  static func isHarmless(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 &- 0x20 < 0x5F }
  }

  /// C1 controls as the characters that windows-1252 has in their places: in text they are what
  /// became of its quotes and dashes.
  static func withoutControls(_ text: String) -> String {
    guard hasControls(text) else { return text }
    var repaired = ""
    for scalar in text.unicodeScalars {
      if 0x80..<0xA0 ~= scalar.value {
        repaired += CharacterReferences.decode("&#\(scalar.value);")
      } else {
        repaired.unicodeScalars.append(scalar)
      }
    }
    return repaired
  }

  /// Whether there is a scalar of U+0080 to U+009F: 0xC2, then 0x80 to 0x9F.
  private static func hasControls(_ text: String) -> Bool {
    var wasLead = false
    for byte in text.utf8 {
      if wasLead, byte < 0xA0 { return true }
      wasLead = byte == 0xC2
    }
    return false
  }

  /// Text that was encoded once too often (`AT&amp;T`, `it&#8217;s`) as it was meant.
  static func repaired(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")), text.utf8.contains(UInt8(ascii: ";")) else {
      return text
    }
    return CharacterReferences.decode(text)
  }

  /// The text up to about that many bytes, cut between words where there are any.
  static func cut(_ text: String, _ limit: Int) -> String {
    let bytes = Array(text.utf8.prefix(limit))
    var end = bytes.count
    // Never within a character.
    while end > 0, bytes[end - 1] & 0xC0 == 0x80 { end -= 1 }
    if end > 0, bytes[end - 1] >= 0xC0 { end -= 1 }
    if let space = bytes[..<end].lastIndex(of: 0x20), space > end - 60 { end = space }
    return String(decoding: bytes[..<end], as: UTF8.self) + "…"
  }
}

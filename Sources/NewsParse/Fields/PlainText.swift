internal import NewsText

/// Small repairs of plain text.
enum PlainText {
  /// White space runs as one space, none at the ends; stops after about `limit` bytes.
  static func collapsed(_ bytes: [UInt8], _ range: Range<Int>, _ limit: Int = .max) -> String {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, ASCII.isSpace(bytes[lower]) { lower += 1 }
    while lower < upper, ASCII.isSpace(bytes[upper - 1]) { upper -= 1 }
    if !hasRuns(bytes, lower..<upper) {
      return String(decoding: bytes[lower..<upper], as: UTF8.self)
    }
    var line: [UInt8] = []
    var needsSpace = false
    for index in lower..<upper {
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
    guard text.unicodeScalars.contains(where: { 0x80..<0xA0 ~= $0.value }) else { return text }
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

internal import NewsText

/// Small repairs of plain text.
enum PlainText {
  /// White space runs as one space, none at the ends; stops after about `limit` bytes.
  static func collapsed(_ bytes: [UInt8], _ range: Range<Int>, _ limit: Int = .max) -> PlainLine {
    var line = PlainLine(limit: limit, capacity: range.count)
    line.append(bytes, in: range)
    return line
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

  /// Text that was encoded once too often (`AT&amp;T`, `it&#8217;s`) as it was meant; nil for text
  /// without references.
  static func repaired(_ text: [UInt8]) -> [UInt8]? {
    guard let first = ByteSearch.first(UInt8(ascii: "&"), in: text, 0..<text.count),
      ByteSearch.first(UInt8(ascii: ";"), in: text, first..<text.count) != nil
    else { return nil }
    var repaired: [UInt8] = []
    CharacterReferences.decode(text, in: 0..<text.count, into: &repaired)
    return repaired
  }

  /// The text, which is UTF-8, up to about that many bytes; cut between words where there are any.
  static func cut(_ text: [UInt8], _ limit: Int) -> String {
    guard text.count > limit else { return UTF8Bytes.string(valid: text, 0..<text.count) }
    var end = limit
    // Never within a character.
    while end > 0, text[end] & 0xC0 == 0x80 { end -= 1 }
    if let space = text[..<end].lastIndex(of: 0x20), space > end - 60 { end = space }
    return UTF8Bytes.string(valid: text, 0..<end) + "…"
  }
}

internal import NewsText

/// Atom's text constructs (RFC 4287 section 3.1; Atom 0.3 `type` and `mode`).
enum AtomText {
  static func line(_ field: RawField, _ reader: EntryReader, limit: Int = .max) -> String? {
    let type = reader.attribute("type", of: field)?.lowercased() ?? "text"
    let mode = reader.attribute("mode", of: field)?.lowercased()
    if mode == "base64" || mode == nil && isBinary(type) {
      if let text = base64(field, type, reader, limit, isDeclared: mode != nil) { return text }
    }
    let manner: FieldText.Manner =
      switch type {
      case "text", "text/plain", "": .plain
      default: .html
      }
    return reader.text.line(field, manner, limit: limit)
  }

  /// RFC 4287 section 4.1.3.3: what is neither text nor XML is base64.
  private static func isBinary(_ type: String) -> Bool {
    type.contains("/") && !type.hasPrefix("text/") && !type.hasSuffix("xml")
  }

  private static func base64(
    _ field: RawField, _ type: String, _ reader: EntryReader, _ limit: Int, isDeclared: Bool
  ) -> String? {
    guard let bytes = Base64.decode(reader.text.bytes, field.content) else { return nil }
    // Where nobody said base64, it is that only if text comes out: `test` is base64 by its letters.
    if !isDeclared, UTF8Bytes.firstInvalid(in: bytes) != nil { return nil }
    let decoded = UTF8Bytes.repaired(bytes)
    let line =
      type.hasPrefix("text/plain")
      ? PlainText.collapsed(decoded, 0..<decoded.count, limit)
      : MarkupText.line(decoded, in: 0..<decoded.count, limit: limit)
    return FieldText.clean(line, limit)
  }
}

/// The one filter for text that came from outside and goes to a terminal, file, mail, bar or log.
///
/// It takes out what could steer a terminal, reorder a line or hide in it: C0 controls but the
/// newline, DEL, C1, bidi embeddings, overrides and isolates, line and paragraph separators,
/// byte order marks, tag characters outside flags, and marks beyond the eighth on a letter. A
/// control that was white space (tab, form feed, a lone CR, NEL, U+2028) becomes one space, so
/// that words stay apart and no line is forged. ZWJ, ZWNJ, variation selectors and the
/// directional marks U+200E and U+200F stay.
package enum Hygiene {
  /// Combining marks that may stand on one letter.
  package static let marksLimit = 8

  /// The text, cleaned; its newlines stay.
  package static func clean(_ text: String) -> String {
    guard let first = HygieneFilter.firstUnclean(text.utf8Span.span, keepingTabs: false) else {
      return text
    }
    let cleaned = HygieneFilter.cleaned(Array(text.utf8), from: first, keepingTabs: false)
    return String(decoding: cleaned, as: UTF8.self)
  }

  /// The text as one line: cleaned, each run of white space as one space, none at the ends.
  package static func line(_ text: String) -> String {
    if isLine(text) { return text }
    let text = clean(text)
    let bytes = Array(text.utf8)
    guard WhiteSpace.needsCollapsing(bytes) else { return text }
    return String(decoding: WhiteSpace.collapsed(bytes), as: UTF8.self)
  }

  /// Whether `line` would leave the text as it is; for text with combining marks perhaps not.
  package static func isLine(_ text: [UInt8]) -> Bool {
    isLine(text.span)
  }

  /// The same for a string.
  package static func isLine(_ text: String) -> Bool {
    isLine(text.utf8Span.span)
  }

  private static func isLine(_ text: Span<UInt8>) -> Bool {
    guard text.count > 0 else { return true }
    return text[0] != 0x20 && text[text.count - 1] != 0x20
      && HygieneFilter.firstUnsettled(text, 0..<text.count) == nil
  }

  /// The text in `range`, where it is one clean line but for white space around it, and holds
  /// nothing that markup gives a meaning: most fields are like that. Nil for all others. The bytes
  /// are known to be UTF-8.
  package static func plainLine(_ bytes: [UInt8], in range: Range<Int>) -> String? {
    let inside = WhiteSpace.trimmed(bytes, range)
    guard !inside.isEmpty, let isASCII = HygieneFilter.isPlainASCII(bytes.span, inside) else {
      return nil
    }
    return UTF8Bytes.string(valid: bytes, inside, isASCII: isASCII)
  }

  /// Any bytes, cleaned; malformed UTF-8 becomes U+FFFD, so the result is valid.
  ///
  /// `keepingTabs` is for tables whose fields were cleaned one by one.
  package static func bytes(_ bytes: [UInt8], keepingTabs: Bool = false) -> [UInt8] {
    let valid = UTF8Bytes.repaired(bytes)
    guard let first = HygieneFilter.firstUnclean(valid.span, keepingTabs: keepingTabs) else {
      return valid
    }
    return HygieneFilter.cleaned(valid, from: first, keepingTabs: keepingTabs)
  }
}

import CUtf8proc

/// Text measured in the cells of a terminal.
///
/// The unit is the grapheme cluster: an emoji sequence, a flag and a character with VS16 take two
/// cells, a letter with its marks as many as the letter; East Asian ambiguous characters take one.
package enum Cells {
  /// Cells the text takes; controls take none.
  package static func width(_ text: String) -> Int {
    if let length = plainLength(text) { return length }
    return text.reduce(0) { $0 + width(of: $1) }
  }

  /// The text cut to at most `cells`, with the ellipsis as its end where something is missing.
  ///
  /// It is never cut inside a cluster, nor inside a number it does not begin with: half a number
  /// is a wrong number.
  package static func cut(_ text: String, to cells: Int, ellipsis: String = "…") -> String {
    guard width(text) > cells else { return text }
    let room = cells - width(ellipsis)
    guard room > 0 else { return room == 0 ? ellipsis : "" }
    var taken = 0
    var end = text.startIndex
    while end < text.endIndex {
      let next = width(of: text[end])
      guard taken + next <= room else { break }
      taken += next
      end = text.index(after: end)
    }
    let number = startOfNumber(text, around: end)
    if number > text.startIndex { end = number }
    let kept = text[..<end]
    let trimmed = kept.lastIndex { !$0.isWhitespace }.map { kept[...$0] } ?? kept.prefix(0)
    return String(trimmed) + ellipsis
  }

  /// The text with spaces behind it up to `cells`; a longer text stays as it is.
  package static func pad(_ text: String, to cells: Int) -> String {
    text + String(repeating: " ", count: max(0, cells - width(text)))
  }

  /// The width of printable ASCII; nil for any other text.
  private static func plainLength(_ text: String) -> Int? {
    var length = 0
    for byte in text.utf8 {
      guard byte &- 0x20 < 0x5F else { return nil }
      length += 1
    }
    return length
  }

  /// Where the number begins that a cut at `index` would halve; `index` where it halves none.
  private static func startOfNumber(_ text: String, around index: String.Index) -> String.Index {
    var start = index
    while isInsideNumber(text, start) { start = text.index(before: start) }
    return start
  }

  /// Digits on both sides, with a point, comma or colon between them at most.
  private static func isInsideNumber(_ text: String, _ index: String.Index) -> Bool {
    guard index > text.startIndex, index < text.endIndex else { return false }
    let before = text.index(before: index)
    let isSeparator = { (character: Character) in
      character == "," || character == "." || character == ":"
    }
    if isSeparator(text[index]) {
      let next = text.index(after: index)
      return text[before].isNumber && next < text.endIndex && text[next].isNumber
    }
    guard text[index].isNumber else { return false }
    if text[before].isNumber { return true }
    return isSeparator(text[before]) && before > text.startIndex
      && text[text.index(before: before)].isNumber
  }

  /// Cells of one cluster.
  static func width(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    var sum = width(of: first.value)
    for scalar in scalars.dropFirst() {
      switch scalar.value {
      // VS16, ZWJ, a skin tone, the second half of a flag: a picture.
      case 0xFE0F, 0x200D, 0x1F3FB...0x1F3FF, 0x1F1E6...0x1F1FF:
        if first.properties.isEmoji { return 2 }
      default: break
      }
      sum += width(of: scalar.value)
    }
    return sum
  }

  private static func width(of value: UInt32) -> Int {
    switch value {
    case ..<0x20, 0x7F..<0xA0, 0xAD: return 0
    case ..<0x300: return 1
    // Vowels and finals of Hangul syllables in pieces, drawn inside the leading consonant.
    case 0x1160..<0x1200, 0xD7B0..<0xD800: return 0
    // Emoji that are younger than utf8proc's tables.
    case 0x1F000..<0x1FB00 where ScalarKind.isUnassigned(value): return 2
    default: return Int(utf8proc_charwidth(utf8proc_int32_t(bitPattern: value)))
    }
  }
}

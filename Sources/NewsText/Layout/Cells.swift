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
  /// It is never cut inside a cluster or a number: half a number is a wrong number.
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

  /// Where the number begins that `index` would cut; `index` where it cuts none.
  private static func startOfNumber(_ text: String, around index: String.Index) -> String.Index {
    let isInside = { (character: Character) in
      character.isNumber || character == "," || character == "." || character == ":"
    }
    guard index > text.startIndex, index < text.endIndex, isInside(text[index]) else {
      return index
    }
    var start = index
    while start > text.startIndex, isInside(text[text.index(before: start)]) {
      start = text.index(before: start)
    }
    // A full stop behind a word is no number.
    return text[start..<index].contains { $0.isNumber } ? start : index
  }

  /// Cells of one cluster.
  static func width(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first?.value else { return 0 }
    var sum = width(of: first)
    for scalar in scalars.dropFirst() {
      switch scalar.value {
      // VS16, skin tones, the second half of a flag: a picture.
      case 0xFE0F, 0x1F3FB...0x1F3FF, 0x1F1E6...0x1F1FF: return 2
      case 0x200D where isPicture(first): return 2
      default: sum += width(of: scalar.value)
      }
    }
    return sum
  }

  private static func isPicture(_ value: UInt32) -> Bool {
    value >= 0x1F000 && value < 0x20000 || value >= 0x2190 && value < 0x2C00
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

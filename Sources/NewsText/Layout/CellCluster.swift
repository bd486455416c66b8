import CUtf8proc

/// One character as a terminal draws it: a base with what joins it.
///
/// Found by a short rule on scalars instead of the full grapheme tables: marks, joiners, variation
/// selectors, tags and the later parts of Hangul syllables and of emoji sequences join what is
/// before them.
struct CellCluster {
  /// Behind its last byte.
  var end: Int
  /// In cells.
  var width: Int

  private static let joiner: UInt32 = 0x200D
  private static let emojiSelector: UInt32 = 0xFE0F
  private static let skinTones: ClosedRange<UInt32> = 0x1F3FB...0x1F3FF
  private static let flagLetters: ClosedRange<UInt32> = 0x1F1E6...0x1F1FF

  /// The cluster at `start` of valid UTF-8.
  init(_ bytes: Span<UInt8>, at start: Int) {
    let (base, length) = UTF8Scalar.read(bytes, at: start)
    end = start + length
    width = Self.width(of: base)
    guard base >= 0x20, end < bytes.count, bytes[end] >= 0x80 else { return }
    var last = base
    while end < bytes.count {
      let (next, length) = UTF8Scalar.read(bytes, at: end)
      guard joins(next, last: last, base: base) else { return }
      end += length
      last = next
    }
  }

  /// Whether `next` belongs to the cluster; its cells are added.
  private mutating func joins(_ next: UInt32, last: UInt32, base: UInt32) -> Bool {
    switch next {
    case ..<0x300:
      return false
    case Self.emojiSelector:
      if Self.isEmoji(base) { width = 2 }
      return true
    case Self.skinTones:
      guard Self.isEmoji(base) else { return false }
      width = 2
      return true
    case Self.flagLetters:
      guard Self.flagLetters.contains(base), last == base, width == 1 else { return false }
      width = 2
      return true
    case 0xE33, 0xEB3:
      // Thai and Lao AM: a sign above, and a letter.
      width += 1
      return true
    default:
      if last == Self.joiner, Self.isEmoji(base), Self.isEmoji(next) {
        width = 2
        return true
      }
      return Self.width(of: next) == 0
    }
  }

  private static func isEmoji(_ value: UInt32) -> Bool {
    Unicode.Scalar(value)?.properties.isEmoji ?? false
  }

  private static func width(of value: UInt32) -> Int {
    switch value {
    case ..<0x20, 0x7F..<0xA0, 0xAD: return 0
    case ..<0x300, 0x400..<0x483: return 1
    // Vowels and finals of Hangul syllables in pieces, drawn inside the leading consonant.
    case 0x1160..<0x1200, 0xD7B0..<0xD800: return 0
    case 0x3400..<0x4DC0, 0x4E00..<0xA000, 0xAC00..<0xD7A4: return 2
    // Emoji that are younger than utf8proc's tables.
    case 0x1F000..<0x1FB00 where ScalarKind.isUnassigned(value): return 2
    default: return Int(utf8proc_charwidth(utf8proc_int32_t(bitPattern: value)))
    }
  }
}

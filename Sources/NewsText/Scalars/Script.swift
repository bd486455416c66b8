/// The few differences between scripts that words and lines depend on.
enum Script {
  case latin
  case cyrillic
  case hangul
  /// Greek, Armenian, Georgian: alphabets whose words end in long case endings.
  case inflected
  /// Arabic and Hebrew.
  case semitic
  /// Written without spaces between words: Han, kana, Thai, Lao, Khmer, Myanmar.
  case spaceless
  case other

  /// The script of a folded scalar. Digits and ASCII count as Latin.
  static func of(_ value: UInt32) -> Script {
    switch value {
    case ..<0x370, 0x1E00..<0x1F00, 0x2C60..<0x2C80, 0xA720..<0xA800: .latin
    case 0x370..<0x400, 0x1F00..<0x2000, 0x530..<0x590, 0x10A0..<0x1100, 0x1C90..<0x1CC0: .inflected
    case 0x400..<0x530, 0x1C80..<0x1C90, 0x2DE0..<0x2E00, 0xA640..<0xA6A0: .cyrillic
    case 0x590..<0x780, 0x8A0..<0x900: .semitic
    case 0x1100..<0x1200, 0x3130..<0x3190, 0xAC00..<0xD7B0: .hangul
    case 0xE00..<0xF00, 0x1000..<0x10A0, 0x1780..<0x1800, 0x19E0..<0x1A00: .spaceless
    case 0x2E80..<0x3000, 0x3005...0x3007, 0x3021..<0x302A, 0x3031..<0x3130, 0x31A0..<0x3200,
      0x3400..<0x4DC0, 0x4E00..<0xA000, 0xF900..<0xFB00, 0x20000..<0x40000:
      .spaceless
    default: .other
    }
  }

  /// South-East Asian scripts, which cannot be broken between any two letters with good sense
  /// but have to be where a line ends.
  static func isSouthEastAsian(_ value: UInt32) -> Bool {
    switch value {
    case 0xE00..<0xF00, 0x1000..<0x10A0, 0x1780..<0x1800, 0x19E0..<0x1A00: true
    default: false
    }
  }
}

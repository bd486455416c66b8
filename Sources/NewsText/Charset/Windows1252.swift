/// The charset of last resort: it has a character for nearly every byte.
enum Windows1252 {
  /// The characters of 0x80 to 0x9F; the five bytes without one are the C1 control of their
  /// number, as in WHATWG's index. All other bytes are the scalar of their number.
  static let scalars: [Unicode.Scalar] = [
    "\u{20AC}", "\u{0081}", "\u{201A}", "\u{0192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{02C6}", "\u{2030}", "\u{0160}", "\u{2039}", "\u{0152}", "\u{008D}", "\u{017D}", "\u{008F}",
    "\u{0090}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{02DC}", "\u{2122}", "\u{0161}", "\u{203A}", "\u{0153}", "\u{009D}", "\u{017E}", "\u{0178}",
  ]

  /// Any bytes as UTF-8, without their NULs.
  static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      switch byte {
      case 0: break
      case 0x01..<0x80: text.append(byte)
      case 0x80..<0xA0: text.append(contentsOf: String(scalars[Int(byte - 0x80)]).utf8)
      default: text += [0xC0 | byte >> 6, 0x80 | byte & 0x3F]
      }
    }
    return text
  }
}

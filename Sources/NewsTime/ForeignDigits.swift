/// Digits and date signs of other scripts as ASCII ones.
package enum ForeignDigits {
  /// The text of `range` with Arabic, Persian, Devanagari, Bengali and full-width digits as ASCII
  /// digits, `年月日` and `년월일` as dashes, `時分` and `시분` as colons.
  package static func plain(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(range.count)
    for scalar in String(decoding: bytes[range], as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x00A0, 0x2007, 0x202F, 0x3000: plain.append(0x20)
      case 0x200E, 0x200F, 0xFEFF: break
      case 0x0660...0x0669: plain.append(UInt8(0x30 + scalar.value - 0x0660))
      case 0x06F0...0x06F9: plain.append(UInt8(0x30 + scalar.value - 0x06F0))
      case 0x0966...0x096F: plain.append(UInt8(0x30 + scalar.value - 0x0966))
      case 0x09E6...0x09EF: plain.append(UInt8(0x30 + scalar.value - 0x09E6))
      case 0xFF10...0xFF19: plain.append(UInt8(0x30 + scalar.value - 0xFF10))
      case 0xFF1A: plain.append(UInt8(ascii: ":"))
      // 年 月 and 년 월.
      case 0x5E74, 0x6708, 0xB144, 0xC6D4: plain.append(UInt8(ascii: "-"))
      // 日 and 일.
      case 0x65E5, 0xC77C: plain.append(0x20)
      // 時, 时, 点 and 시.
      case 0x6642, 0x65F6, 0x70B9, 0xC2DC: plain.append(UInt8(ascii: ":"))
      // 分, 秒 and 분, 초.
      case 0x5206, 0x79D2, 0xBD84, 0xCD08: plain.append(0x20)
      default: plain.append(contentsOf: Array(String(scalar).utf8))
      }
    }
    return plain
  }
}

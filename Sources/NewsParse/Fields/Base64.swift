internal import NewsText

/// RFC 4648 section 4.
enum Base64 {
  /// The bytes the characters of `range` stand for; white space is passed over, anything else
  /// that does not belong there gives nil.
  static func decode(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8]? {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(range.count / 4 * 3)
    var buffer: UInt32 = 0
    var bits = 0
    for byte in bytes[range] where !ASCII.isSpace(byte) {
      if byte == UInt8(ascii: "=") { break }
      guard let value = value(byte) else { return nil }
      buffer = buffer << 6 | value
      bits += 6
      if bits >= 8 {
        bits -= 8
        decoded.append(UInt8(truncatingIfNeeded: buffer >> UInt32(bits)))
      }
    }
    return decoded
  }

  private static func value(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x41...0x5A: UInt32(byte - 0x41)
    case 0x61...0x7A: UInt32(byte - 0x61 + 26)
    case 0x30...0x39: UInt32(byte - 0x30 + 52)
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }
}

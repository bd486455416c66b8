/// ASCII digits.
enum Digits {
  /// 0 to 9, or to 15 where `hexadecimal`; nil for any other byte.
  static func value(_ byte: UInt8, hexadecimal: Bool) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f") where hexadecimal: byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F") where hexadecimal: byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

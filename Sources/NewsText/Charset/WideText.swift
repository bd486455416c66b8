/// UTF-16 and UTF-32, which iconv would lose its step in after a bad unit.
enum WideText {
  /// UTF-8 of UTF-16; lone surrogates and an odd last byte become U+FFFD.
  static func utf16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2 + 1)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let first = UInt16(bytes[index])
      let second = UInt16(bytes[index + 1])
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
      index += 2
    }
    if index < bytes.endIndex { units.append(0xFFFD) }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// UTF-8 of UTF-32; what is no scalar becomes U+FFFD.
  static func utf32(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> [UInt8] {
    var units: [UInt32] = []
    units.reserveCapacity(bytes.count / 4 + 1)
    var index = bytes.startIndex
    while index + 3 < bytes.endIndex {
      let unit = bytes[index..<index + 4].reduce(0) { $0 << 8 | UInt32($1) }
      units.append(bigEndian ? unit : unit.byteSwapped)
      index += 4
    }
    if index < bytes.endIndex { units.append(0xFFFD) }
    return Array(String(decoding: units, as: UTF32.self).utf8)
  }

  /// UTF-16 without a byte order mark: the first two characters of a document are ASCII. Nil
  /// where it is not; true for big endian.
  static func bigEndian(_ bytes: [UInt8]) -> Bool? {
    guard bytes.count >= 4 else { return nil }
    let isASCII = { (byte: UInt8) in byte >= 0x09 && byte < 0x7F }
    if bytes[0] == 0, bytes[2] == 0, isASCII(bytes[1]), isASCII(bytes[3]) { return true }
    if bytes[1] == 0, bytes[3] == 0, isASCII(bytes[0]), isASCII(bytes[2]) { return false }
    return nil
  }
}

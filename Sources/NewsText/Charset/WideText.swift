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

  /// UTF-32 without a byte order mark: its first two characters are ASCII. Nil where they are not;
  /// true for big endian.
  static func bigEndian32(_ bytes: [UInt8]) -> Bool? {
    guard bytes.count >= 8 else { return nil }
    let places = bytes.prefix(8).indices.filter { bytes[$0] != 0 }
    return places == [3, 7] ? true : places == [0, 4] ? false : nil
  }

  /// UTF-16 without a byte order mark: its first four characters, or all of a shorter body, are
  /// ASCII. Nil where they are not; true for big endian.
  static func bigEndian(_ bytes: [UInt8]) -> Bool? {
    let head = bytes.prefix(8)
    guard head.count >= 4, head.count % 2 == 0 else { return nil }
    let isWide = { (high: Int) in
      stride(from: 0, to: head.count, by: 2).allSatisfy { index in
        let low = head[index + 1 - high]
        return head[index + high] == 0 && low >= 0x09 && low < 0x7F
      }
    }
    return isWide(0) ? true : isWide(1) ? false : nil
  }
}

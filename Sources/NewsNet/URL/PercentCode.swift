import NewsText

/// Percent-encoding (RFC 3986 section 2.1).
enum PercentCode {
  /// The text with each `%XX` as its byte; a `%` that begins none stays; wrong UTF-8 is repaired.
  static func decode(_ text: String) -> String {
    guard text.utf8.contains(.percent) else { return text }
    return String(decoding: decode(Array(text.utf8)[...]), as: UTF8.self)
  }

  static func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if let byte = escaped(bytes, at: index) {
        out.append(byte)
        index += 3
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
    return out
  }

  /// The byte that `%XX` at this index stands for.
  static func escaped(_ bytes: ArraySlice<UInt8>, at index: Int) -> UInt8? {
    guard bytes[index] == .percent, index + 2 < bytes.endIndex,
      let high = ASCII.hexadecimal(bytes[index + 1]),
      let low = ASCII.hexadecimal(bytes[index + 2])
    else { return nil }
    return high << 4 | low
  }
}

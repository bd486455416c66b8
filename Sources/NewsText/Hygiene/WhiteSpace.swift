/// Runs of white space as one space.
enum WhiteSpace {
  /// ASCII's white space, and Unicode's spaces and line ends.
  static func contains(_ value: UInt32) -> Bool {
    switch value {
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  /// Length of the white space at `index`: ASCII's, and Unicode's spaces; 0 for none.
  static func length(_ bytes: [UInt8], at index: Int) -> Int {
    switch bytes[index] {
    case 0x20, 0x09...0x0D:
      return 1
    case 0xC2:
      // U+0085, U+00A0.
      return isTail(bytes, index + 1, 0x85) || isTail(bytes, index + 1, 0xA0) ? 2 : 0
    case 0xE1:
      // U+1680.
      return isTail(bytes, index + 1, 0x9A) && isTail(bytes, index + 2, 0x80) ? 3 : 0
    case 0xE2:
      guard index + 2 < bytes.count else { return 0 }
      switch (bytes[index + 1], bytes[index + 2]) {
      case (0x80, 0x80...0x8A), (0x80, 0xA8), (0x80, 0xA9), (0x80, 0xAF), (0x81, 0x9F): return 3
      default: return 0
      }
    case 0xE3:
      // U+3000.
      return isTail(bytes, index + 1, 0x80) && isTail(bytes, index + 2, 0x80) ? 3 : 0
    default:
      return 0
    }
  }

  private static func isTail(_ bytes: [UInt8], _ index: Int, _ byte: UInt8) -> Bool {
    index < bytes.count && bytes[index] == byte
  }

  /// The range without ASCII white space at its ends.
  static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, ASCII.isSpace(bytes[lower]) { lower += 1 }
    while lower < upper, ASCII.isSpace(bytes[upper - 1]) { upper -= 1 }
    return lower..<upper
  }

  /// Whether `collapsed` would change anything; a no-break space is told apart from a space.
  static func needsCollapsing(_ bytes: [UInt8]) -> Bool {
    var wasSpace = true
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == 0x20, wasSpace { return true }
      wasSpace = byte == 0x20
      // All others begin with one of these.
      let mayBeSpace = byte < 0x20 || byte == 0xC2 || byte &- 0xE1 < 3
      if mayBeSpace, length(bytes, at: index) > 0 { return true }
    }
    return wasSpace && !bytes.isEmpty
  }

  /// Each run as one space, none at the ends.
  static func collapsed(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var isPending = false
    var index = 0
    while index < bytes.count {
      let length = length(bytes, at: index)
      if length > 0 {
        isPending = !text.isEmpty
        index += length
        continue
      }
      if isPending { text.append(0x20) }
      isPending = false
      text.append(bytes[index])
      index += 1
    }
    return text
  }
}

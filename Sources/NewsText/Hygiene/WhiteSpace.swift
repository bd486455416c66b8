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
    guard let first = bytes.first, let last = bytes.last else { return false }
    if first == 0x20 || last == 0x20 { return true }
    var index = 0
    // All white space but a space begins with one of these.
    while let found = ByteBlock.first(
      in: bytes.span, index..<bytes.count,
      behind: { block, before in
        block.isBelow(0x20) .| block.equals(0xC2) .| block.isWithin(0xE1...0xE3)
          .| block.isSecondSpace(behind: before)
      })
    {
      if bytes[found] == 0x20 || length(bytes, at: found) > 0 { return true }
      index = found + 1
    }
    return false
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

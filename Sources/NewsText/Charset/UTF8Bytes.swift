/// Valid UTF-8, or what is made of bytes that are not.
package enum UTF8Bytes {
  /// Offset of the first byte that is not UTF-8; nil where all of it is.
  package static func firstInvalid(in bytes: [UInt8]) -> Int? {
    firstInvalid(in: bytes.span)
  }

  /// Whether all of it is UTF-8, and whether there is a NUL in it: in pieces, each looked at twice
  /// while it is near.
  static func check(_ bytes: [UInt8]) -> (isValid: Bool, hasNUL: Bool) {
    let span = bytes.span
    var hasNUL = false
    for start in stride(from: 0, through: bytes.count, by: 1 << 14) {
      let piece = start..<min(start + 1 << 14, bytes.count)
      if firstDoubtful(span, piece) != nil { return (false, hasNUL) }
      hasNUL = hasNUL || ByteSearch.first(0, in: bytes, piece) != nil
    }
    return (true, hasNUL)
  }

  static func firstInvalid(in bytes: Span<UInt8>) -> Int? {
    var index = 0
    while let doubtful = firstDoubtful(bytes, index..<bytes.count) {
      if let exact = exactly(bytes, from: doubtful) { return exact }
      index = doubtful + 16
    }
    return nil
  }

  /// Offset of sixteen bytes of `range`, or right behind it, in which something is wrong.
  private static func firstDoubtful(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    // Whether a sequence may reach into the next bytes, and whether one of more than two does.
    var isOpen = index > 0 && bytes[index - 1] >= 0x80
    var hasLonger = isOpen || index == 0
    while index &+ 32 <= range.upperBound {
      let low = ByteBlock.inside(bytes, at: index)
      let high = ByteBlock.inside(bytes, at: index &+ 16)
      if (low | high).isASCII, !isOpen {
        hasLonger = false
        repeat { index &+= 32 } while index &+ 32 <= range.upperBound && isASCII(bytes, at: index)
        continue
      }
      if hasLonger || !isPaired(bytes, low, high, at: index) {
        if isWrong(bytes, at: index) { return index }
        if isWrong(bytes, at: index &+ 16) { return index &+ 16 }
        hasLonger = (low.isAtLeast(0xE0) .| high.isAtLeast(0xE0)).first != nil
      }
      index &+= 32
      isOpen = bytes[index &- 1] >= 0x80
    }
    // What the end cuts shows behind it.
    while index <= range.upperBound {
      if isWrong(bytes, at: index) { return index }
      index &+= 16
    }
    return nil
  }

  /// Whether the thirty-two bytes there, not the first, hold ASCII and pairs alone, as Latin, Greek,
  /// Cyrillic, Hebrew and Arabic letters are, and no longer sequence reaches into them.
  @inline(__always)
  private static func isPaired(
    _ bytes: Span<UInt8>, _ low: ByteBlock, _ high: ByteBlock, at index: Int
  ) -> Bool {
    let highest = pointwiseMax(low, high)
    // Whether a byte does not continue a sequence, or the one before begins none: one of the two,
    // where all is well.
    let isOther =
      highest.isAtLeast(0xE0) .| low.isOverlong .| high.isOverlong
      .| .!(low.isTail .^ ByteBlock.inside(bytes, at: index &- 1).isOutside(0xC2...0xDF))
      .| .!(high.isTail .^ ByteBlock.inside(bytes, at: index &+ 15).isOutside(0xC2...0xDF))
    return isOther.first == nil
  }

  /// Whether the thirty-two bytes there are ASCII.
  @inline(__always)
  private static func isASCII(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    (ByteBlock.inside(bytes, at: index) | ByteBlock.inside(bytes, at: index &+ 16)).isASCII
  }

  /// Offset of the first byte that is not ASCII.
  private static func firstHigh(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard start < end else { return nil }
    return ByteBlock.first(in: bytes, start..<end) { $0.isAtLeast(0x80) }
  }

  /// Whether one of the sixteen bytes there breaks the table 3-7 of Unicode.
  @inline(__always)
  private static func isWrong(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    let block = ByteBlock.load(bytes, at: index)
    let third = ByteBlock.load(bytes, at: index - 3)
    if (block | third).isASCII { return false }
    let first = ByteBlock.load(bytes, at: index - 1)
    let second = ByteBlock.load(bytes, at: index - 2)
    // Whether those before a byte ask that it continues a sequence.
    let isAsked = first.isAtLeast(0xC2) .| second.isAtLeast(0xE0) .| third.isAtLeast(0xF0)
    let isNever = block.isAtLeast(0xF5) .| block.isOverlong
    // Overlong forms, surrogates, and what is past U+10FFFF, show in the second byte.
    let isOverlong =
      (first.equals(0xE0) .& block.isBelow(0xA0)) .| (first.equals(0xF0) .& block.isBelow(0x90))
    let isOutside =
      (first.equals(0xED) .& block.isAtLeast(0xA0)) .| (first.equals(0xF4) .& block.isAtLeast(0x90))
    return ((block.isTail .^ isAsked) .| isNever .| isOverlong .| isOutside).first != nil
  }

  /// The offset itself, where something is wrong in the block at `index` or just before it.
  private static func exactly(_ bytes: Span<UInt8>, from index: Int) -> Int? {
    var start = max(0, min(index, bytes.count) - 3)
    let reach = max(0, start - 3)
    while start > reach, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.extracting(start..<bytes.count))
      return nil
    } catch {
      return start + error.byteOffsets.lowerBound
    }
  }

  /// The bytes of `range` as a string; malformed sequences become U+FFFD.
  package static func string(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    string(bytes.span, range)
  }

  /// The same for all of the bytes.
  package static func string(_ bytes: Span<UInt8>) -> String {
    string(bytes, 0..<bytes.count)
  }

  /// The same for bytes that are known to be UTF-8, and a range that cuts no sequence of them.
  package static func string(valid bytes: [UInt8], _ range: Range<Int>) -> String {
    let isASCII = firstHigh(bytes.span, range.lowerBound, range.upperBound) == nil
    return string(valid: bytes, range, isASCII: isASCII)
  }

  /// The same where it is known whether all of it is ASCII.
  static func string(valid bytes: [UInt8], _ range: Range<Int>, isASCII: Bool) -> String {
    let text = bytes.span.extracting(range)
    assert(firstInvalid(in: text) == nil)
    return String(copying: unsafe UTF8Span(unchecked: text, isKnownASCII: isASCII))
  }

  private static func string(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    let text = bytes.extracting(range)
    // Checked here, sixteen at a time, so the string need not check them one by one.
    let high = firstHigh(bytes, range.lowerBound, range.upperBound)
    let isValid =
      high == nil
      || !isTail(bytes, range.lowerBound) && !isTail(bytes, range.upperBound)
        && firstDoubtful(bytes, range) == nil
    if isValid {
      return String(copying: unsafe UTF8Span(unchecked: text, isKnownASCII: high == nil))
    }
    return unsafe text.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }

  /// Whether the byte there goes on with a sequence: a part that begins or ends there cuts it.
  private static func isTail(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    index < bytes.count && bytes[index] & 0xC0 == 0x80
  }

  /// The bytes with every malformed sequence as one U+FFFD (Unicode's maximal subparts).
  package static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    guard firstInvalid(in: bytes) != nil else { return bytes }
    return Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  /// How many multibyte sequences are well formed, how many bytes are in none, and whether all of
  /// these are letters or quotes of windows-1252, not its noise.
  ///
  /// A sequence that the end of the bytes cuts counts as neither, unless it could as well be the
  /// last letter of another charset.
  static func census(_ bytes: [UInt8]) -> (valid: Int, invalid: Int, isWestern: Bool) {
    var valid = 0
    var invalid = 0
    var isWestern = true
    var index = 0
    while index < bytes.count {
      guard bytes[index] >= 0x80 else {
        index += 1
        continue
      }
      let wanted = sequenceLength(bytes[index])
      let length = tailLength(bytes, at: index, wanted: wanted)
      if wanted > 1, length == wanted {
        valid += 1
        index += length
      } else if wanted > 1, index + length == bytes.count, length > 1 || valid > 0 {
        index += length
      } else {
        invalid += 1
        isWestern = isWestern && isWindows1252(bytes[index])
        index += 1
      }
    }
    return (valid, invalid, isWestern)
  }

  private static func isWindows1252(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x81, 0x8D, 0x8F, 0x90, 0x9D, 0xFE, 0xFF: false
    default: true
    }
  }

  /// By the lead byte; 1 for a byte that cannot lead.
  private static func sequenceLength(_ lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  /// The lead and the continuation bytes behind it, at most `wanted`; the table 3-7 of Unicode.
  private static func tailLength(_ bytes: [UInt8], at start: Int, wanted: Int) -> Int {
    var length = 1
    while length < wanted, start + length < bytes.count {
      let byte = bytes[start + length]
      let range: ClosedRange<UInt8> =
        switch (bytes[start], length) {
        case (0xE0, 1): 0xA0...0xBF
        case (0xED, 1): 0x80...0x9F
        case (0xF0, 1): 0x90...0xBF
        case (0xF4, 1): 0x80...0x8F
        default: 0x80...0xBF
        }
      guard range.contains(byte) else { break }
      length += 1
    }
    return length
  }
}

extension ByteBlock {
  /// Bytes that continue a sequence.
  @inline(__always)
  fileprivate var isTail: ByteMask {
    (self & ByteBlock(repeating: 0xC0)).equals(0x80)
  }

  /// Leads of pairs that ASCII needs none of.
  @inline(__always)
  fileprivate var isOverlong: ByteMask {
    (self & ByteBlock(repeating: 0xFE)).equals(0xC0)
  }
}

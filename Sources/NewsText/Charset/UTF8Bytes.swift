/// Valid UTF-8, or what is made of bytes that are not.
package enum UTF8Bytes {
  /// Offset of the first byte that is not UTF-8; nil where all of it is.
  package static func firstInvalid(in bytes: [UInt8]) -> Int? {
    firstInvalid(in: bytes.span)
  }

  /// Whether all of it is UTF-8, and whether there is a NUL in it, in one pass.
  static func check(_ bytes: [UInt8]) -> (isValid: Bool, hasNUL: Bool) {
    var lowest = ByteBlock(repeating: .max)
    let isValid = firstDoubtful(bytes.span, 0..<bytes.count, lowest: &lowest) == nil
    let rest = bytes.count - bytes.count % stretch..<bytes.count
    let hasNUL = lowest.equals(0).first != nil || ByteSearch.first(0, in: bytes, rest) != nil
    return (isValid, hasNUL)
  }

  static func firstInvalid(in bytes: Span<UInt8>) -> Int? {
    var index = 0
    while let doubtful = firstDoubtful(bytes, index..<bytes.count) {
      if let exact = exactly(bytes, from: doubtful) { return exact }
      index = doubtful + 16
    }
    return nil
  }

  /// Bytes that are looked at without a question in between.
  private static let stretch = 128

  /// Offset of sixteen bytes of `range`, or right behind it, in which something is wrong.
  private static func firstDoubtful(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var lowest = ByteBlock(repeating: .max)
    return firstDoubtful(bytes, range, lowest: &lowest)
  }

  /// The same, and the lowest bytes of whole stretches.
  private static func firstDoubtful(
    _ bytes: Span<UInt8>, _ range: Range<Int>, lowest: inout ByteBlock
  ) -> Int? {
    var index = range.lowerBound
    while index &+ stretch <= range.upperBound {
      let next = index &+ stretch
      let highest = highest(bytes, at: index, &lowest)
      let isASCII = highest.isASCII && (index == 0 || bytes[index &- 1] < 0x80)
      let isPaired = isASCII || highest.isAtLeast(0xE0).bits == 0 && isPaired(bytes, at: index)
      if !isPaired, let wrong = firstWrong(bytes, index..<next) { return wrong }
      index = next
    }
    // What the end cuts shows behind it.
    return firstWrong(bytes, index..<range.upperBound + 1)
  }

  /// The highest bytes of the stretch there; the lowest are taken note of.
  @inline(__always)
  private static func highest(
    _ bytes: Span<UInt8>, at start: Int, _ lowest: inout ByteBlock
  ) -> ByteBlock {
    var (low, high) = (lowest, ByteBlock(repeating: 0))
    var index = start
    while index < start &+ stretch {
      let block = ByteBlock.inside(bytes, at: index)
      (low, high) = (pointwiseMin(low, block), pointwiseMax(high, block))
      index &+= 16
    }
    lowest = low
    return high
  }

  /// Whether the stretch there, in which no longer sequence begins, holds nothing but ASCII and
  /// pairs, as Latin, Greek, Cyrillic, Hebrew and Arabic letters are, and none reaches into it;
  /// false for the first.
  @inline(__always)
  private static func isPaired(_ bytes: Span<UInt8>, at start: Int) -> Bool {
    guard start >= 16, ByteBlock.inside(bytes, at: start &- 16).isAtLeast(0xE0).bits >> 13 == 0
    else { return false }
    var (fine, overlong) = (ByteBlock(repeating: .max), ByteBlock(repeating: 0))
    var index = start
    while index < start &+ stretch {
      let block = ByteBlock.inside(bytes, at: index)
      let before = ByteBlock.inside(bytes, at: index &- 1)
      // A byte continues a sequence, or the one before begins none: one of the two, where all is
      // well.
      fine = fine & (block.isTail.block ^ before.isNoPairLead.block)
      overlong = overlong | block.isOverlong.block
      index &+= 16
    }
    return (.!fine.equals(.max) .| overlong.equals(.max)).bits == 0
  }

  /// Offset of sixteen of the bytes in which something is wrong, one after another.
  private static func firstWrong(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound {
      let isWrong =
        index >= 3 && index &+ 16 <= bytes.count
        ? isWrong { ByteBlock.inside(bytes, at: index &- $0) }
        : isWrong { ByteBlock.load(bytes, at: index &- $0) }
      if isWrong { return index }
      index &+= 16
    }
    return nil
  }

  /// Offset of the first byte that is not ASCII.
  private static func firstHigh(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard start < end else { return nil }
    return ByteBlock.first(in: bytes, start..<end) { $0.isAtLeast(0x80) }
  }

  /// Whether one of sixteen bytes breaks the table 3-7 of Unicode; `before` has those that begin as
  /// far before them.
  @inline(__always)
  private static func isWrong(_ before: (Int) -> ByteBlock) -> Bool {
    let block = before(0)
    let third = before(3)
    if (block | third).isASCII { return false }
    let first = before(1)
    let second = before(2)
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

  /// All but leads of pairs.
  @inline(__always)
  fileprivate var isNoPairLead: ByteMask {
    isOutside(0xC2...0xDF)
  }

  /// Leads of pairs that ASCII needs none of.
  @inline(__always)
  fileprivate var isOverlong: ByteMask {
    (self & ByteBlock(repeating: 0xFE)).equals(0xC0)
  }
}

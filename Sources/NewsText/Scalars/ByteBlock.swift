/// Sixteen bytes that are looked at together: what every byte of every document goes through.
///
/// Vectors are compared with vectors: with a single number Swift compares lane by lane.
typealias ByteBlock = SIMD16<UInt8>

extension SIMD16<UInt8> {
  /// The sixteen bytes from `offset` on, which may lie before the start or reach past the end:
  /// what is not there is zero.
  @inline(__always)
  static func load(_ bytes: Span<UInt8>, at offset: Int) -> ByteBlock {
    let raw = unsafe bytes.bytes
    guard offset >= 0, offset &+ 16 <= raw.byteCount else { return padded(raw, at: offset) }
    return unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: ByteBlock.self)
  }

  /// The same for sixteen bytes that are all there.
  @inline(__always)
  static func inside(_ bytes: Span<UInt8>, at offset: Int) -> ByteBlock {
    assert(offset >= 0 && offset + 16 <= bytes.count)
    return unsafe bytes.bytes.unsafeLoadUnaligned(
      fromUncheckedByteOffset: offset, as: ByteBlock.self)
  }

  @inline(never)
  private static func padded(_ bytes: RawSpan, at offset: Int) -> ByteBlock {
    let end = bytes.byteCount
    if offset >= end { return ByteBlock(repeating: 0) }
    #if _endian(little)
      if let halves = offset < 0 ? head(bytes, at: offset) : tail(bytes, at: offset) {
        return unsafe unsafeBitCast(halves, to: ByteBlock.self)
      }
    #endif
    var block = ByteBlock(repeating: 0)
    var lane = offset < 0 ? -offset : 0
    while lane < 16, offset + lane < end {
      block[lane] = unsafe bytes.unsafeLoad(fromByteOffset: offset + lane, as: UInt8.self)
      lane += 1
    }
    return block
  }

  /// Up to seven bytes before the first, and the first.
  private static func head(_ bytes: RawSpan, at offset: Int) -> SIMD2<UInt64>? {
    guard offset > -8, bytes.byteCount >= 16 else { return nil }
    let low = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: 0, as: UInt64.self)
    let high = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: 8, as: UInt64.self)
    let bits = UInt64(truncatingIfNeeded: -offset * 8)
    return SIMD2(low << bits, high << bits | low >> (64 - bits))
  }

  /// The last one to fifteen bytes of all, by loads that overlap: most texts are short.
  private static func tail(_ bytes: RawSpan, at offset: Int) -> SIMD2<UInt64> {
    let end = bytes.byteCount
    let count = end - offset
    if count >= 8 {
      let low = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
      let last = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: end - 8, as: UInt64.self)
      return SIMD2(low, last >> UInt64((16 - count) * 8))
    }
    guard count >= 4 else {
      func byte(_ place: Int) -> UInt64 {
        let byte = unsafe bytes.unsafeLoad(fromByteOffset: place, as: UInt8.self)
        return UInt64(byte) << UInt64((place - offset) * 8)
      }
      return SIMD2(byte(offset) | byte(offset + count / 2) | byte(end - 1), 0)
    }
    let low = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self)
    let last = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: end - 4, as: UInt32.self)
    return SIMD2(UInt64(low) | UInt64(last) << UInt64((count - 4) * 8), 0)
  }

  @inline(__always)
  func equals(_ byte: UInt8) -> ByteMask {
    self .== ByteBlock(repeating: byte)
  }

  @inline(__always)
  func isBelow(_ byte: UInt8) -> ByteMask {
    self .< ByteBlock(repeating: byte)
  }

  @inline(__always)
  func isAtLeast(_ byte: UInt8) -> ByteMask {
    self .>= ByteBlock(repeating: byte)
  }

  @inline(__always)
  func isWithin(_ range: ClosedRange<UInt8>) -> ByteMask {
    (self &- ByteBlock(repeating: range.lowerBound))
      .<= ByteBlock(repeating: range.upperBound &- range.lowerBound)
  }

  /// As `.!isWithin`, by two instructions: the vector unit compares signed numbers.
  @inline(__always)
  func isOutside(_ range: ClosedRange<UInt8>) -> ByteMask {
    let moved = self &+ ByteBlock(repeating: 0x80 &- range.lowerBound)
    let limit = Int8(truncatingIfNeeded: range.upperBound &- range.lowerBound &- 0x80)
    return SIMD16<Int8>(truncatingIfNeeded: moved) .> SIMD16<Int8>(repeating: limit)
  }

  /// Spaces behind a space; `before` begins a byte before.
  @inline(__always)
  func isSecondSpace(behind before: ByteBlock) -> ByteMask {
    equals(0x20) .& before.equals(0x20)
  }

  /// The white space of HTML.
  @inline(__always)
  var isSpace: ByteMask {
    equals(0x20) .| isWithin(0x09...0x0A) .| isWithin(0x0C...0x0D)
  }

  /// What means something in a string of JSON, beside controls: the quote and the backslash.
  @inline(__always)
  var isJSONMark: ByteMask {
    equals(UInt8(ascii: "\"")) .| equals(UInt8(ascii: "\\"))
  }

  /// Whether the first bytes, at most sixteen, are those of another block; false for more.
  @inline(__always)
  func isEqual(to other: ByteBlock, first count: Int) -> Bool {
    (self .!= other).first ?? 16 >= count
  }

  /// Whether all sixteen are below 0x80.
  @inline(__always)
  var isASCII: Bool {
    isAtLeast(0x80).bits == 0
  }

  /// A and Z and what is between them in lower case, all others as they are.
  @inline(__always)
  var lowered: ByteBlock {
    self | ByteBlock(repeating: 0x20).replacing(with: 0, where: .!isWithin(0x41...0x5A))
  }

  /// Offset of the first byte of `range` that `isWanted` marks; nil where there is none.
  @inline(__always)
  static func first(
    in bytes: Span<UInt8>, _ range: Range<Int>, where isWanted: (ByteBlock) -> ByteMask
  ) -> Int? {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    return first(
      range, inside: { isWanted(inside(bytes, at: $0)) }, edge: { isWanted(load(bytes, at: $0)) })
  }

  /// The same for what nearly always is within the first sixty-four bytes of a long range.
  @inline(__always)
  static func firstNear(
    _ bytes: Span<UInt8>, _ range: Range<Int>, where isWanted: (ByteBlock) -> ByteMask
  ) -> Int? {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    let start = range.lowerBound
    if range.count >= 64 {
      let found =
        pair(start, 16) { isWanted(inside(bytes, at: $0)) }
        | pair(start &+ 32, 16) { isWanted(inside(bytes, at: $0)) } &<< 32
      if found != 0 { return start &+ found.trailingZeroBitCount }
    }
    return first(in: bytes, range, where: isWanted)
  }

  /// The same where `isWanted` asks for the sixteen bytes that begin a byte before, too.
  @inline(__always)
  static func first(
    in bytes: Span<UInt8>, _ range: Range<Int>,
    behind isWanted: (ByteBlock, _ before: ByteBlock) -> ByteMask
  ) -> Int? {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    func edge(_ index: Int) -> ByteMask {
      isWanted(load(bytes, at: index), load(bytes, at: index &- 1))
    }
    var start = range.lowerBound
    if start == 0 {
      // The one block with nothing before it.
      if let lane = edge(0).first { return lane < range.upperBound ? lane : nil }
      start = Swift.min(16, range.upperBound)
    }
    return first(
      start..<range.upperBound,
      inside: { isWanted(inside(bytes, at: $0), inside(bytes, at: $0 &- 1)) }, edge: edge)
  }

  /// The same by blocks that are `inside` the bytes, and those at their `edge`.
  ///
  /// As few questions as there can be, for their answers are not to be foreseen: four blocks for
  /// one. Rather than to reach past the end, the last ones begin within what was seen.
  @inline(__always)
  private static func first(
    _ range: Range<Int>, inside: (Int) -> ByteMask, edge: (Int) -> ByteMask
  ) -> Int? {
    let count = range.count
    guard count >= 16 else {
      // One that may reach past the end.
      guard count > 0 else { return nil }
      let found = edge(range.lowerBound).bits & (1 &<< UInt32(truncatingIfNeeded: count) &- 1)
      return found == 0 ? nil : range.lowerBound &+ found.trailingZeroBitCount
    }
    guard count > 32 else {
      let found = pair(range.lowerBound, count &- 16, inside)
      return found == 0 ? nil : range.lowerBound &+ found.trailingZeroBitCount
    }
    let gap = Swift.min(32, count &- 32)
    let last = range.upperBound &- 32 &- gap
    var index = range.lowerBound
    while true {
      let found =
        pair(index, 16, inside)
        | pair(index &+ gap, 16, inside) &<< UInt64(truncatingIfNeeded: gap)
      if found != 0 { return index &+ found.trailingZeroBitCount }
      guard index < last else { return nil }
      index = Swift.min(index &+ 64, last)
    }
  }

  /// The marks of two blocks, the second `gap` behind the first.
  @inline(__always)
  private static func pair(_ index: Int, _ gap: Int, _ inside: (Int) -> ByteMask) -> UInt64 {
    UInt64(inside(index).bits)
      | UInt64(inside(index &+ gap).bits) &<< UInt64(truncatingIfNeeded: gap)
  }
}

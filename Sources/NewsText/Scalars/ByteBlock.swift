/// Sixteen bytes that are looked at together: what every byte of every document goes through.
///
/// Vectors are compared with vectors: with a single number Swift compares lane by lane.
typealias ByteBlock = SIMD16<UInt8>

/// Which of sixteen bytes were meant.
typealias ByteMask = SIMDMask<SIMD16<Int8>>

extension SIMD16<UInt8> {
  /// The sixteen bytes from `offset` on, which may lie before the start or reach past the end:
  /// what is not there is zero.
  @inline(__always)
  static func load(_ bytes: Span<UInt8>, at offset: Int) -> ByteBlock {
    guard offset >= 0, offset &+ 16 <= bytes.count else { return padded(bytes, at: offset) }
    return unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: ByteBlock.self)
  }

  @inline(never)
  private static func padded(_ bytes: Span<UInt8>, at offset: Int) -> ByteBlock {
    #if _endian(little)
      if offset >= 0, let halves = tail(bytes, at: offset) {
        return unsafe unsafeBitCast(halves, to: ByteBlock.self)
      }
    #endif
    var block = ByteBlock(repeating: 0)
    var lane = offset < 0 ? -offset : 0
    while lane < 16, offset + lane < bytes.count {
      block[lane] = bytes[offset + lane]
      lane += 1
    }
    return block
  }

  /// The last four to fifteen bytes of all, by two loads that overlap: most texts are short.
  @inline(__always)
  private static func tail(_ bytes: Span<UInt8>, at offset: Int) -> SIMD2<UInt64>? {
    let count = bytes.count - offset
    let raw = unsafe bytes.bytes
    if count >= 8 {
      let low = unsafe raw.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
      let last = unsafe raw.unsafeLoadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)
      return SIMD2(low, last >> UInt64((16 - count) * 8))
    }
    guard count >= 4 else { return nil }
    let low = unsafe raw.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self)
    let last = unsafe raw.unsafeLoadUnaligned(fromByteOffset: bytes.count - 4, as: UInt32.self)
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

  /// Offset of the first byte of `range` that `isWanted` marks; nil where there is none.
  @inline(__always)
  static func first(
    in bytes: Span<UInt8>, _ range: Range<Int>, where isWanted: (ByteBlock, Int) -> ByteMask
  ) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound {
      if let lane = isWanted(load(bytes, at: index), index).first {
        return index &+ lane < range.upperBound ? index &+ lane : nil
      }
      index &+= 16
    }
    return nil
  }
}

extension SIMDMask<SIMD16<Int8>> {
  /// The first that is meant; nil where none is.
  @inline(__always)
  var first: Int? {
    let halves = unsafe unsafeBitCast(self, to: SIMD2<UInt64>.self)
    if halves[0] | halves[1] == 0 { return nil }
    return halves[0] != 0
      ? UInt64(littleEndian: halves[0]).trailingZeroBitCount >> 3
      : 8 + UInt64(littleEndian: halves[1]).trailingZeroBitCount >> 3
  }
}

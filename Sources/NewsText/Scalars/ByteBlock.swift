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
    var block = ByteBlock(repeating: 0)
    var lane = offset < 0 ? -offset : 0
    while lane < 16, offset + lane < bytes.count {
      block[lane] = bytes[offset + lane]
      lane += 1
    }
    return block
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

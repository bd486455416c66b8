#if arch(x86_64)
  // The compiler's own names of the processor's instructions: part of every toolchain for it.
  internal import _Builtin_intrinsics.intel.sse2
#endif

/// Which of sixteen bytes were meant.
typealias ByteMask = SIMDMask<SIMD16<Int8>>

extension SIMDMask<SIMD16<Int8>> {
  /// A bit for each byte, the lowest for the first.
  ///
  /// Every x86-64 has one instruction for it that no form of a vector's own operations is compiled
  /// to. Builds for tests hold it against what other processors do.
  @inline(__always)
  var bits: UInt32 {
    #if arch(x86_64)
      let halves = unsafe unsafeBitCast(self, to: SIMD2<Int64>.self)
      let bits = UInt32(truncatingIfNeeded: _mm_movemask_epi8(halves))
      assert(bits == gathered)
      return bits
    #else
      return gathered
    #endif
  }

  /// The same by multiplication.
  private var gathered: UInt32 {
    let halves = unsafe unsafeBitCast(self, to: SIMD2<UInt64>.self)
    return Self.gathered(UInt64(littleEndian: halves[0]))
      | Self.gathered(UInt64(littleEndian: halves[1])) << 8
  }

  /// The lowest bit of each of eight bytes, in the lowest eight.
  @inline(__always)
  private static func gathered(_ bytes: UInt64) -> UInt32 {
    let lowest = bytes & 0x0101_0101_0101_0101
    return UInt32(truncatingIfNeeded: (lowest &* 0x0102_0408_1020_4080) &>> 56)
  }

  /// All bits of each byte that is meant, none of the others: what many are gathered in, for
  /// masks are made anew by every operation.
  @inline(__always)
  var block: ByteBlock {
    unsafe unsafeBitCast(self, to: ByteBlock.self)
  }

  /// The first that is meant; nil where none is.
  @inline(__always)
  var first: Int? {
    let bits = bits
    return bits == 0 ? nil : bits.trailingZeroBitCount
  }
}

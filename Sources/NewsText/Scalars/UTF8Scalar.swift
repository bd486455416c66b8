/// Scalars of bytes that are known to be UTF-8.
package enum UTF8Scalar {
  /// The scalar value whose first byte is at `index`, and its length; `bytes` are valid UTF-8.
  ///
  /// A number instead of a `Unicode.Scalar` spares the check; the bytes were checked before.
  @inlinable @inline(__always)
  package static func read(_ bytes: Span<UInt8>, at index: Int) -> (value: UInt32, length: Int) {
    let lead = bytes[index]
    if lead < 0x80 { return (UInt32(lead), 1) }
    if lead < 0xE0 {
      return (UInt32(lead & 0x1F) << 6 | tail(bytes, index + 1), 2)
    }
    if lead < 0xF0 {
      let high = UInt32(lead & 0x0F) << 12
      return (high | tail(bytes, index + 1) << 6 | tail(bytes, index + 2), 3)
    }
    let high = UInt32(lead & 0x07) << 18 | tail(bytes, index + 1) << 12
    return (high | tail(bytes, index + 2) << 6 | tail(bytes, index + 3), 4)
  }

  @inlinable @inline(__always)
  package static func tail(_ bytes: Span<UInt8>, _ index: Int) -> UInt32 {
    UInt32(bytes[index] & 0x3F)
  }
}

/// A gzip stream of stored blocks (RFC 1951 section 3.2.4, RFC 1952): valid, not small.
package enum Gzip {
  package static func stored(_ body: [UInt8]) -> [UInt8] {
    var out: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
    var start = 0
    repeat {
      let end = min(start + 65_535, body.count)
      out.append(end == body.count ? 1 : 0)
      let length = UInt16(end - start)
      out += littleEndian(length) + littleEndian(~length) + body[start..<end]
      start = end
    } while start < body.count
    return out + littleEndian(checksum(body)) + littleEndian(UInt32(truncatingIfNeeded: body.count))
  }

  private static func littleEndian<Number: FixedWidthInteger>(_ value: Number) -> [UInt8] {
    (0..<Number.bitWidth / 8).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  private static func checksum(_ body: [UInt8]) -> UInt32 {
    var value: UInt32 = 0xFFFF_FFFF
    for byte in body {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
    return ~value
  }
}

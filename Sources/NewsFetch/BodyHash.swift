/// The hash that tells a changed body from an unchanged one; the same on every machine.
enum BodyHash {
  /// FNV-1a over words of eight bytes, mixed once more; never 0, which says "none".
  ///
  /// Bodies are many megabytes a run: byte by byte it took an eighth of a cold refresh.
  static func of(_ body: [UInt8]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(body.count)
    let whole = body.count & ~31
    unsafe body.withUnsafeBytes { bytes in
      // Four chains beside each other: a processor multiplies faster than one chain can wait.
      var (first, second, third, fourth) = (hash, ~hash, hash << 1, ~hash << 1)
      func word(_ offset: Int) -> UInt64 {
        UInt64(littleEndian: unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      }
      for offset in stride(from: 0, to: whole, by: 32) {
        first = mix(first ^ word(offset))
        second = mix(second ^ word(offset + 8))
        third = mix(third ^ word(offset + 16))
        fourth = mix(fourth ^ word(offset + 24))
      }
      hash = mix(mix(mix(first) ^ second) ^ third) ^ fourth
    }
    for byte in body[whole...] { hash = mix(hash ^ UInt64(byte)) }
    hash = mix(hash)
    return hash == 0 ? 1 : hash
  }

  private static func mix(_ value: UInt64) -> UInt64 {
    let product = value &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 32
  }
}

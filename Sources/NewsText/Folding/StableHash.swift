/// A hash that is the same in every run and on every machine, for ids that are stored.
package enum StableHash {
  /// FNV-1a, 64 bits. A `salt` makes another hash of it.
  @inlinable
  package static func fnv64(_ bytes: some Sequence<UInt8>, salt: UInt64 = 0) -> UInt64 {
    var hash = 0xCBF2_9CE4_8422_2325 ^ salt
    for byte in bytes {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    return hash
  }
}

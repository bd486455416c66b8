/// A hash that is the same in every run and on every machine, for ids that are stored.
package enum StableHash {
  /// FNV-1a, 64 bits. A `salt` makes another hash of it.
  package static func fnv64(_ bytes: some Sequence<UInt8>, salt: UInt64 = 0) -> UInt64 {
    let basis = 0xCBF2_9CE4_8422_2325 ^ salt
    // One call for all bytes: from another module each step of a sequence is a call of its own,
    // and took a fifth of a refresh.
    let hash = bytes.withContiguousStorageIfAvailable { unsafe run(basis, over: $0) }
    return hash ?? bytes.reduce(basis, step)
  }

  private static func run(_ basis: UInt64, over bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = basis
    for index in bytes.indices { hash = step(hash, unsafe bytes[index]) }
    return hash
  }

  private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
}

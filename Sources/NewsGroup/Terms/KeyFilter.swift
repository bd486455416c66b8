/// Says of most keys that they are not in a set: a bit a key, all of them in the processor's nearest
/// memory (Bloom, "Space/time trade-offs in hash coding", 1970, with one hash).
struct KeyFilter: Sendable {
  private var bits = [UInt64](repeating: 0, count: KeyFilter.size / 64)
  private static let size = 1 << 17

  mutating func add(_ key: UInt64) {
    let bit = KeyFilter.bit(of: key)
    bits[bit / 64] |= 1 << UInt64(bit % 64)
  }

  /// False only where the key was not added.
  func mayHold(_ key: UInt64) -> Bool {
    let bit = KeyFilter.bit(of: key)
    return bits[bit / 64] & 1 << UInt64(bit % 64) != 0
  }

  private static func bit(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: key >> 40 ^ key) & (size - 1)
  }
}

/// A hash of a word that is known at each of its letters: FNV-1a, so that all beginnings of a word
/// are hashed in one pass over it.
struct WordHash: Sendable {
  private(set) var value: UInt64

  /// A `salt` makes another hash.
  init(salt: UInt64 = 0) {
    value = 0xCBF2_9CE4_8422_2325 ^ salt
  }

  init(_ bytes: ArraySlice<UInt8>, salt: UInt64 = 0) {
    self.init(salt: salt)
    for byte in bytes { add(byte) }
  }

  init(_ word: Range<Int>, in text: Span<UInt8>) {
    self.init()
    for index in word { add(text[index]) }
  }

  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* WordHash.prime
  }

  /// The hash that it was before its last byte, which was this one.
  func without(_ byte: UInt8) -> WordHash {
    var shorter = self
    shorter.value = value &* WordHash.inverse ^ UInt64(byte)
    return shorter
  }

  private static let prime: UInt64 = 0x0000_0100_0000_01B3
  /// Of the prime, modulo 2^64.
  private static let inverse: UInt64 = 0xCE96_5057_AFF6_957B
}

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
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
}

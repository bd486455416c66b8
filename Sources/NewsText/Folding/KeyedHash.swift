/// SipHash-2-4 with 128 bits of output (Aumasson and Bernstein, "SipHash: a fast short-input PRF"):
/// without the key nobody can tell or guess what a text becomes.
package struct KeyedHash: Sendable {
  private let low: UInt64
  private let high: UInt64

  /// Bytes of a key.
  package static let keyLength = 16

  /// Nil for a key of another length.
  package init?(key: [UInt8]) {
    guard key.count == KeyedHash.keyLength else { return nil }
    low = KeyedHash.word(key[..<8])
    high = KeyedHash.word(key[8...])
  }

  /// The hash of the parts, in which no two lists of parts are the same text: 32 hexadecimal digits.
  package func text(_ parts: [String]) -> String {
    var bytes: [UInt8] = []
    for part in parts {
      bytes += "\(part.utf8.count):".utf8
      bytes += part.utf8
    }
    return digest(bytes).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }

  /// Sixteen bytes.
  package func digest(_ bytes: [UInt8]) -> [UInt8] {
    var state = State(low: low, high: high)
    var rest = bytes[...]
    while rest.count >= 8 {
      state.take(KeyedHash.word(rest.prefix(8)))
      rest = rest.dropFirst(8)
    }
    state.take(KeyedHash.word(rest) | UInt64(UInt8(truncatingIfNeeded: bytes.count)) << 56)
    return state.finish()
  }

  /// Up to eight bytes, the first one lowest.
  private static func word(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  private struct State {
    private var a: UInt64
    private var b: UInt64
    private var c: UInt64
    private var d: UInt64

    init(low: UInt64, high: UInt64) {
      a = 0x736F_6D65_7073_6575 ^ low
      b = 0x646F_7261_6E64_6F6D ^ high ^ 0xEE
      c = 0x6C79_6765_6E65_7261 ^ low
      d = 0x7465_6462_7974_6573 ^ high
    }

    mutating func take(_ word: UInt64) {
      d ^= word
      rounds(2)
      a ^= word
    }

    mutating func finish() -> [UInt8] {
      c ^= 0xEE
      rounds(4)
      let first = a ^ b ^ c ^ d
      b ^= 0xDD
      rounds(4)
      let second = a ^ b ^ c ^ d
      return [first, second].flatMap { word in
        (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) }
      }
    }

    private mutating func rounds(_ count: Int) {
      for _ in 0..<count {
        a &+= b
        c &+= d
        b = b << 13 | b >> 51
        d = d << 16 | d >> 48
        b ^= a
        d ^= c
        a = a << 32 | a >> 32
        c &+= b
        a &+= d
        b = b << 17 | b >> 47
        d = d << 21 | d >> 43
        b ^= c
        d ^= a
        c = c << 32 | c >> 32
      }
    }
  }
}

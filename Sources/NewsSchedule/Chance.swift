import NewsText
import NewsTime

/// Chance that is the same on every machine and in every run.
enum Chance {
  /// A number from 0 up to 1 for a source and an instant.
  static func share(_ id: String, _ instant: Instant) -> Double {
    // The finalizer of splitmix64 spreads neighbouring instants.
    var hash = StableHash.fnv64(Array(id.utf8))
    hash ^= UInt64(bitPattern: instant.seconds) &* 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ hash >> 30) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ hash >> 27) &* 0x94D0_49BB_1331_11EB
    hash ^= hash >> 31
    return Double(hash >> 11) / Double(1 << 53)
  }
}

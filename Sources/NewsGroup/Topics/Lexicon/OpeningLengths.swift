/// How long the entries are that stand for all words they begin, by their first bytes: a word is
/// looked up at these lengths only. Most words have none.
struct OpeningLengths: Sendable {
  /// Bytes of an opening.
  static let opening = 3
  private static let size = 1 << 14

  /// A bit a length, by the hash of the opening; of openings of one hash those of both.
  private var masks = [UInt32](repeating: 0, count: OpeningLengths.size)
  /// Of entries shorter than an opening, which any may begin with.
  private var short: UInt32 = 0

  mutating func add(_ entry: Range<Int>, in text: Span<UInt8>) {
    let bit = OpeningLengths.bit(of: entry.count)
    if entry.count < OpeningLengths.opening {
      short |= bit
      for place in masks.indices { masks[place] |= bit }
    } else {
      masks[OpeningLengths.place(ofOpening: entry, in: text)] |= bit
    }
  }

  /// The lengths to look a word up at.
  func of(_ word: Range<Int>, in text: Span<UInt8>) -> Lengths {
    guard word.count >= OpeningLengths.opening else { return Lengths(mask: short) }
    return Lengths(mask: masks[OpeningLengths.place(ofOpening: word, in: text)])
  }

  struct Lengths {
    fileprivate let mask: UInt32

    /// Whether there is an entry of so many bytes.
    func contains(_ length: Int) -> Bool {
      mask & OpeningLengths.bit(of: length) != 0
    }

    var isEmpty: Bool { mask == 0 }

    /// Of the longest such entry; of long ones nobody knows.
    var longest: Int { mask >> 31 == 0 ? 31 - mask.leadingZeroBitCount : .max }
  }

  /// The long ones share the last bit.
  private static func bit(of length: Int) -> UInt32 {
    1 << UInt32(min(length, 31))
  }

  private static func place(ofOpening word: Range<Int>, in text: Span<UInt8>) -> Int {
    let opening = WordHash(word.lowerBound..<word.lowerBound + opening, in: text).value
    return Int(truncatingIfNeeded: opening >> 20 ^ opening) & (size - 1)
  }
}

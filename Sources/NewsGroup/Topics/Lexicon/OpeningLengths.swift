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
      let opening = entry.lowerBound..<entry.lowerBound + OpeningLengths.opening
      masks[OpeningLengths.place(of: WordHash(opening, in: text))] |= bit
    }
  }

  /// Of a word of which nothing is read.
  var ofAny: Lengths { Lengths(mask: Int32(bitPattern: short)) }

  /// Whether there may be an entry that is this beginning of a word; asked of one beginning after the
  /// other, a byte longer each. `lengths` are the word's, at first those of any.
  func mayHold(_ beginning: WordHash, _ length: Int, _ lengths: inout Lengths) -> Bool {
    if length == OpeningLengths.opening {
      let mask = Int32(bitPattern: masks[OpeningLengths.place(of: beginning)])
      lengths = Lengths(mask: mask &>> Int32(length - 1))
    }
    lengths.mask &>>= 1
    return lengths.mask & 1 != 0
  }

  /// The lengths that a word is still to be looked up at, the next one in the second bit. Signed: the
  /// last bit stands for all that follow, and stays as the others go.
  struct Lengths {
    fileprivate var mask: Int32
  }

  /// The long ones share the last bit.
  private static func bit(of length: Int) -> UInt32 {
    1 << UInt32(min(length, 31))
  }

  private static func place(of opening: WordHash) -> Int {
    Int(truncatingIfNeeded: opening.value >> 20 ^ opening.value) & (size - 1)
  }
}

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

  /// The lengths to look a word up at that is shorter than an opening, or not read so far.
  var ofShort: Lengths { Lengths(short) }

  /// The lengths to look a word up at with that opening.
  func of(opening: WordHash) -> Lengths {
    Lengths(masks[OpeningLengths.place(of: opening)])
  }

  /// Whether there are entries of one length after the other.
  struct Lengths {
    /// Signed: the last bit stands for all that follow, and stays as the others go.
    private var mask: Int32

    fileprivate init(_ mask: UInt32) {
      self.mask = Int32(bitPattern: mask)
    }

    /// Whether there is an entry of the next length: of one byte, at first.
    mutating func next() -> Bool {
      mask &>>= 1
      return mask & 1 != 0
    }

    /// Passes over so many lengths.
    mutating func skip(_ lengths: Int) {
      mask &>>= Int32(truncatingIfNeeded: lengths)
    }
  }

  /// The long ones share the last bit.
  private static func bit(of length: Int) -> UInt32 {
    1 << UInt32(min(length, 31))
  }

  private static func place(of opening: WordHash) -> Int {
    Int(truncatingIfNeeded: opening.value >> 20 ^ opening.value) & (size - 1)
  }
}

import Glibc
import NewsSystem

/// How common a term is in texts of its language, before anything was read: the table that stands
/// beside this file, made by Scripts/background-terms from public word lists.
enum BackgroundTerms {
  /// Of a term that is not in the table: names, and what is rare.
  static let floor: Float = 1.13e-05

  /// The share of all words that are this term.
  static func rate(of key: UInt32) -> Float {
    max(floor, rates.rate(of: key >> 6) ?? 0)
  }

  private static let rates = Rates(table)

  /// The table, ready to be searched.
  private struct Rates: Sendable {
    /// Keys of 26 bits in their order, each with its level in six more.
    private var terms: [UInt32] = []
    /// Where the terms begin whose upper twelve bits are the index.
    private var starts: [Int32] = []

    init(_ table: StaticString) {
      terms.reserveCapacity(120_000)
      starts.reserveCapacity(4097)
      table.withUTF8Buffer { bytes in
        var index = 0
        func digit() -> UInt32 {
          defer { index += 1 }
          return UInt32(unsafe bytes[index] &- 0x30)
        }
        var key: UInt32 = 0
        while index < bytes.count {
          var gap = digit()
          if gap == 63 {
            // Of a wide one five follow.
            gap = 0
            for _ in 0..<5 { gap = gap << 6 | digit() }
          } else {
            gap = gap << 6 | digit()
          }
          key += gap
          while starts.count <= key >> 14 { starts.append(Int32(terms.count)) }
          terms.append(key << 6 | digit())
        }
      }
      while starts.count < 4097 { starts.append(Int32(terms.count)) }
    }

    func rate(of key: UInt32) -> Float? {
      let alike = Int(starts[Int(key >> 14)])..<Int(starts[Int(key >> 14) + 1])
      let place = alike.partitionPoint { terms[$0] >> 6 < key }
      guard place < terms.count, terms[place] >> 6 == key else { return nil }
      return Rates.rateOfLevel[Int(terms[place] & 63)]
    }

    /// A level is a fifth of a natural logarithm.
    private static let rateOfLevel: [Float] = (0..<64).map { level in
      expf(-Float(level) / 5)
    }
  }
}

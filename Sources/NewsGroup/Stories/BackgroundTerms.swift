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
    private var keys: [UInt32] = []
    private var levels: [UInt8] = []
    /// Where the keys begin whose upper twelve bits are the index.
    private var starts: [Int32] = []

    init(_ table: StaticString) {
      keys.reserveCapacity(120_000)
      levels.reserveCapacity(120_000)
      table.withUTF8Buffer { bytes in
        var index = 0
        var key: UInt32 = 0
        func digits(_ count: Int) -> UInt32 {
          var number: UInt32 = 0
          for _ in 0..<count {
            number = number << 6 | UInt32(unsafe bytes[index] - 0x30)
            index += 1
          }
          return number
        }
        while index < bytes.count {
          // A first digit of 63 begins a distance of five more.
          var gap = digits(1)
          gap = gap == 63 ? digits(5) : gap << 6 | digits(1)
          key += gap
          keys.append(key)
          levels.append(UInt8(digits(1)))
        }
      }
      starts = Array(repeating: 0, count: 4097)
      for key in keys { starts[Int(key >> 14) + 1] += 1 }
      for index in 1..<starts.count { starts[index] += starts[index - 1] }
    }

    func rate(of key: UInt32) -> Float? {
      let alike = Int(starts[Int(key >> 14)])..<Int(starts[Int(key >> 14) + 1])
      let place = alike.partitionPoint { keys[$0] < key }
      guard place < keys.count, keys[place] == key else { return nil }
      return Rates.rateOfLevel[Int(levels[place])]
    }

    /// A level is a fifth of a natural logarithm.
    private static let rateOfLevel: [Float] = (0..<64).map { level in
      expf(-Float(level) / 5)
    }
  }
}

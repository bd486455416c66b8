import FuzzTargets
import NewsSystem
import TestSupport
import Testing

/// What `make fuzz` does for long, for a moment, and the same in every run.
struct FuzzTests {
  /// A parser with the file of the seeds it is tried on.
  @Test(arguments: FuzzTarget.allCases)
  func `a parser keeps its promises for its seeds and what becomes of them`(
    target: FuzzTarget
  ) throws {
    let folder = Checkout.path + "/Fuzz/seeds/" + target.rawValue
    let seeds = try Files.list(folder).map {
      try Files.read(folder + "/" + $0, limit: 1 << 20)
    }
    #expect(!seeds.isEmpty)
    for seed in seeds { target.run(seed) }
    var generator = SeededGenerator(seed: 20_240_624)
    for _ in 0..<150 {
      var bytes = seeds.randomElement(using: &generator) ?? []
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        Self.mutate(&bytes, with: seeds, &generator)
      }
      target.run(bytes)
    }
  }

  /// A byte changed, a piece taken out, said twice, or put in from another seed.
  private static func mutate(
    _ bytes: inout [UInt8], with seeds: [[UInt8]], _ generator: inout SeededGenerator
  ) {
    let piece = piece(of: bytes.count, &generator)
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: piece.lowerBound)
    case 1: bytes.removeSubrange(piece)
    case 2: bytes.insert(contentsOf: bytes[piece], at: piece.lowerBound)
    case 3:
      for index in piece.prefix(1) {
        bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      }
    default:
      let other = seeds.randomElement(using: &generator) ?? []
      let part = Self.piece(of: other.count, &generator)
      bytes.insert(contentsOf: other[part], at: piece.lowerBound)
    }
  }

  private static func piece(of count: Int, _ generator: inout SeededGenerator) -> Range<Int> {
    let start = Int.random(in: 0...count, using: &generator)
    return start..<min(count, start + Int.random(in: 0...40, using: &generator))
  }
}

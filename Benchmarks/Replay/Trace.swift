import Glibc
import NewsSystem

/// When each of some sources publishes: seconds from a Monday's midnight on, ascending.
struct Trace {
  static let days = 28
  private(set) var sources: [[Int64]]

  init(file: String) throws(SystemError) {
    let bytes = try Files.read(file, limit: 1 << 30)
    sources = bytes.split(separator: UInt8(ascii: "\n")).map { line in
      line.split(separator: UInt8(ascii: " ")).compactMap { word in
        Int64(String(decoding: word, as: UTF8.self))
      }.sorted()
    }
  }

  private init(sources: [[Int64]]) {
    self.sources = sources
  }

  /// Sources of all sizes: a Poisson process each, with a day, a week and bursts. An eighth publishes
  /// evenly, a fifth at three fixed hours, the rest in the working day of some time zone.
  static func made(sources count: Int, seed: UInt64) -> Trace {
    var chance = Chance(seed: seed)
    return Trace(sources: (0..<count).map { _ in source(&chance) })
  }

  private static func source(_ chance: inout Chance) -> [Int64] {
    let perDay = min(400, max(0.05, 6 * exp(1.6 * chance.normal())))
    let zone = Int(chance.uniform() * 24)
    let kind = chance.uniform()
    var times: [Int64] = []
    for hour in 0..<days * 24 {
      let local = (hour + zone) % 24
      let shape: Double =
        if kind < 0.125 {
          1
        } else if kind < 0.325 {
          local == 7 || local == 12 || local == 18 ? 8 : 0
        } else {
          1 - 0.85 * cos(2 * Double.pi * (Double(local) - 1) / 24)
        }
      let isWeekend = hour / 24 % 7 >= 5
      let rate = perDay / 24 * shape * (isWeekend ? 0.45 : 1.2) * 0.75
      var time = Double(hour)
      while rate > 0 {
        time += -log(1 - chance.uniform()) / rate
        guard time < Double(hour + 1) else { break }
        times.append(Int64(time * 3600))
        guard chance.uniform() < 0.25 else { continue }
        for _ in 0..<(chance.uniform() < 0.5 ? 1 : 2) {
          times.append(Int64((time + 0.4 * chance.uniform()) * 3600))
        }
      }
    }
    return times.sorted()
  }
}

/// Chance that is the same each time: splitmix64.
private struct Chance {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// From 0 up to 1.
  mutating func uniform() -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return Double((mixed ^ mixed >> 31) >> 11) / Double(1 << 53)
  }

  /// Box and Muller.
  mutating func normal() -> Double {
    let radius = (-2 * log(1 - uniform())).squareRoot()
    return radius * cos(2 * Double.pi * uniform())
  }
}

internal import NewsTime

/// Clocks of a list, taken together.
enum ClockList {
  /// Whether they are lengths of videos: small, and in no order.
  static func areLengths(_ clocks: [TimeOfDay]) -> Bool {
    guard clocks.count >= 4, clocks.allSatisfy({ $0.hour < 6 }) else { return false }
    let falls = zip(clocks, clocks.dropFirst()).count { $0.0 >= $0.1 }
    return falls * 4 < (clocks.count - 1) * 3 && falls * 4 > clocks.count - 1
  }
}

/// An adaptive source as the budget sees it.
struct Plan {
  let tempo: Tempo
  /// Items a day, expected.
  let rate: Double
  /// Seconds between two askings: at least, and at most.
  let shortest: Int
  let longest: Int

  /// How often it is asked in an average day at that pace, the last interval counted in part.
  func requestsPerDay(_ day: Tempo, pace: Double) -> Double {
    let least = Double(shortest) / 3600
    let most = Double(longest) / 3600
    var time = 0.0
    var count = 0.0
    while true {
      let interval = max(least, day.hours(toReach: 1, from: time, pace: pace, limit: most))
      guard time + interval < 24 else { return count + (24 - time) / interval }
      time += interval
      count += 1
    }
  }

  /// The pace at which all together are asked so many times a day, within a thousandth or as near as
  /// their limits let them.
  static func pace(of plans: [Plan], requestsPerDay wanted: Double) -> Double {
    let days = plans.map { $0.tempo.averaged() }
    let sum = days.reduce(0) { $0 + $1.hours.reduce(0, +) }
    guard sum > 0, wanted > 0 else { return 0 }
    var pace = wanted / sum
    for _ in 0..<12 {
      var asked = 0.0
      for (plan, day) in zip(plans, days) {
        asked += plan.requestsPerDay(day, pace: pace)
      }
      let ratio = wanted / asked
      if abs(ratio - 1) < 0.001 { break }
      pace *= min(max(ratio, 0.25), 4)
    }
    return pace
  }
}

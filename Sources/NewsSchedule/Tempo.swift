import NewsModel
import NewsTime

/// How densely a source is worth asking, over the day and the week: the root of the items that are to
/// be expected.
///
/// An item waits half an interval; under one budget of requests the least sum of waits has
/// 1/interval ~ sqrt(rate) (PERFORMANCE.md, "When to ask").
struct Tempo {
  /// By hour of the day in UTC: the root of the items an hour.
  let hours: [Double]
  /// By day of the week, from Monday: what that is multiplied with.
  let days: [Double]

  /// Hours from `start` until the integral of `pace` times this reaches `need`; `limit` at most.
  ///
  /// `start` is in hours since a Monday's midnight in UTC.
  func hours(toReach need: Double, from start: Double, pace: Double, limit: Double) -> Double {
    var left = need
    var time = start
    let end = start + limit
    while time < end {
      let slot = Int(time)
      let next = min(Double(slot + 1), end)
      let density = pace * hours[slot % 24] * days[slot / 24 % 7]
      let gain = density * (next - time)
      if gain >= left { return time - start + left / density }
      left -= gain
      time = next
    }
    return limit
  }

  /// The same on a day that is none of the week.
  func averaged() -> Tempo {
    let mean = days.reduce(0, +) / Double(days.count)
    return Tempo(hours: hours.map { $0 * mean }, days: [Double](repeating: 1, count: days.count))
  }
}

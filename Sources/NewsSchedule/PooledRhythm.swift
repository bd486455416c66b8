import NewsModel

/// What all sources have in common: the shape of their day and of their week.
///
/// What is known of one source alone is pulled towards this, the more the less is known of it: the
/// posterior mean of Poisson counts under a gamma prior around the pooled shape.
struct PooledRhythm {
  /// Items a day of a source nothing is known of.
  private static let usualRate = 6.0
  /// How many items the prior weighs, in each hour and in each day of the week.
  private static let hourPrior = 1.0
  private static let dayPrior = 3.5
  /// No hour counts as quieter than this part of the average: the unexpected happens.
  private static let quietest = 0.08
  /// Hours a source was watched before its days of the week are heard.
  private static let wholeWeek = 120.0

  /// By hour of the day; the mean is 1.
  private let hours: [Double]
  /// By day of the week; the mean is 1.
  private let days: [Double]

  init(_ rhythms: [Rhythm]) {
    let learned = rhythms.filter { $0.watched > 0 }
    var hours = [Double](repeating: 1, count: 24)
    // The rates need the shape and the shape needs the rates; the second turn settles it.
    for _ in 0..<2 {
      var bins = [Rhythm.Bin](repeating: Rhythm.Bin(), count: 24)
      for rhythm in learned {
        let rate = PooledRhythm.rate(of: rhythm, hours)
        for hour in 0..<24 {
          bins[hour].items += rhythm[hour: hour].items
          bins[hour].watched += rhythm[hour: hour].watched * rate
        }
      }
      hours = PooledRhythm.shape(bins, prior: 24)
    }
    var bins = [Rhythm.Bin](repeating: Rhythm.Bin(), count: 7)
    for rhythm in learned where rhythm.watched >= PooledRhythm.wholeWeek {
      let rate = PooledRhythm.rate(of: rhythm, hours)
      for day in 0..<7 {
        bins[day].items += rhythm[day: day].items
        bins[day].watched += rhythm[day: day].watched * rate
      }
    }
    self.hours = hours
    days = PooledRhythm.shape(bins, prior: 24)
  }

  /// Items an hour of a source, on an average day.
  func rate(of rhythm: Rhythm) -> Double {
    PooledRhythm.rate(of: rhythm, hours)
  }

  private static func rate(of rhythm: Rhythm, _ hours: [Double]) -> Double {
    var items = 0.5
    var watched = 0.5 / (usualRate / 24)
    for hour in 0..<24 {
      items += rhythm[hour: hour].items
      watched += rhythm[hour: hour].watched * hours[hour]
    }
    return items / watched
  }

  /// Items that were seen against those that were to be expected, the mean made 1.
  private static func shape(_ bins: [Rhythm.Bin], prior: Double) -> [Double] {
    let ratios = bins.map { ($0.items + prior) / ($0.watched + prior) }
    let mean = ratios.reduce(0, +) / Double(ratios.count)
    return ratios.map { $0 / mean }
  }

  /// How densely a source is worth asking.
  func tempo(of rhythm: Rhythm) -> Tempo {
    let rate = rate(of: rhythm)
    let day = (0..<24).map { hour in
      // Neighbouring hours are alike.
      let before = rhythm[hour: (hour + 23) % 24]
      let own = rhythm[hour: hour]
      let after = rhythm[hour: (hour + 1) % 24]
      let items = (before.items + 2 * own.items + after.items) / 4
      let watched = (before.watched + 2 * own.watched + after.watched) / 4
      let factor =
        (items + PooledRhythm.hourPrior * hours[hour]) / (watched * rate + PooledRhythm.hourPrior)
      return (rate * max(factor, PooledRhythm.quietest)).squareRoot()
    }
    guard rhythm.watched >= PooledRhythm.wholeWeek else {
      return Tempo(hours: day, days: days.map { $0.squareRoot() })
    }
    let week = (0..<7).map { day in
      let bin = rhythm[day: day]
      let factor =
        (bin.items + PooledRhythm.dayPrior * days[day])
        / (bin.watched * rate + PooledRhythm.dayPrior)
      return max(factor, PooledRhythm.quietest).squareRoot()
    }
    return Tempo(hours: day, days: week)
  }
}

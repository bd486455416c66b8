/// Decides for a whole document what its stamps leave open one by one.
package struct ListingDates: Sendable {
  private enum Order: Sendable {
    case dayFirst
    case monthFirst
    case yearFirst
  }

  private let order: Order
  private let reference: CivilTime?

  /// Weighs all the stamps of a document; `reference` is the wall clock at capture.
  package init(_ stamps: [ListingStamp], reference: CivilTime?) {
    self.reference = reference
    var fits = [0, 0, 0]
    var open = 0
    var days: [[Int]] = [[], [], []]
    var isHalfDay = false
    var firstOverTwelve = 0
    var secondOverTwelve = 0
    for stamp in stamps {
      isHalfDay = isHalfDay || stamp.isHalfDay
      switch stamp.day {
      case .open(let dayFirst, let monthFirst, let yearFirst):
        open += 1
        for (place, day) in [dayFirst, monthFirst, yearFirst].enumerated() {
          guard let day else { continue }
          if let reference, day.ordinal > reference.day.ordinal + 2 { continue }
          fits[place] += 1
          days[place].append(day.ordinal)
        }
      case .openYearless(let first, let second):
        if first > 12 { firstOverTwelve += 1 }
        if second > 12 { secondOverTwelve += 1 }
      default: break
      }
    }
    let best = fits.max() ?? 0
    var candidates = [Order.dayFirst, .monthFirst, .yearFirst].enumerated()
      .filter { fits[$0.offset] == best }
    if open > 0, candidates.count > 1, open > 2 {
      // A list is of some days or weeks; read the wrong way round it scatters over the year.
      let spread = candidates.map { candidate in
        (days[candidate.offset].max() ?? 0) - (days[candidate.offset].min() ?? 0)
      }
      let least = spread.min() ?? 0
      candidates = zip(candidates, spread).filter { $0.1 <= least + 40 }.map(\.0)
    }
    if secondOverTwelve > firstOverTwelve {
      order = .monthFirst
    } else if open == 0 {
      order = isHalfDay && firstOverTwelve == 0 ? .monthFirst : .dayFirst
    } else if isHalfDay, candidates.contains(where: { $0.element == .monthFirst }) {
      // Where AM and PM are written, months mostly stand before days.
      order = .monthFirst
    } else {
      order = candidates.first?.element ?? .dayFirst
    }
  }

  /// The stamp alone; nil where a relative one has no reference to count from.
  package func stamp(_ stamp: ListingStamp) -> Stamp? {
    if let age = stamp.age {
      guard let reference else { return nil }
      let then = CivilTime(
        secondsSinceEpoch: reference.secondsSinceEpoch - Int64(min(age.seconds, 1 << 31)))
      return Stamp(day: then.day, time: age.isCoarse ? nil : then.time)
    }
    guard let reading = stamp.day else {
      return stamp.time.map { Stamp(day: nil, time: $0, offset: stamp.offset) }
    }
    guard let day = day(reading) else {
      return stamp.time.map { Stamp(day: nil, time: $0, offset: stamp.offset) }
    }
    return Stamp(day: day, time: stamp.time, offset: stamp.time == nil ? nil : stamp.offset)
  }

  /// The stamps of one list in page order; clocks without a day get theirs from the order of the
  /// list and the clock at capture.
  ///
  /// `days` are the days of separators ("Monday, 24 June") above the rows, where there are any.
  package func stamps(_ list: [ListingStamp?], days: [Day?] = []) -> [Stamp?] {
    var result = list.map { $0.flatMap { stamp($0) } }
    for index in result.indices where index < days.count {
      if let day = days[index], let stamp = result[index], stamp.day == nil {
        result[index]?.day = day
      }
    }
    guard let reference else { return result }
    let clocks = result.indices.filter { result[$0]?.day == nil && result[$0]?.time != nil }
    guard !clocks.isEmpty else { return result }
    let times = clocks.map { result[$0]?.time?.secondsOfDay ?? 0 }
    var falls = 0
    for (earlier, later) in zip(times, times.dropFirst()) where later <= earlier { falls += 1 }
    let runsDown = falls * 10 >= max(1, times.count - 1) * 6
    var day = reference.day
    var previous: Int?
    for (index, time) in zip(clocks, times) {
      if let previous {
        // Newest first: the clock jumps up where a midnight was crossed.
        if runsDown, time > previous + 3 * 3600 { day = day.adding(days: -1) }
      }
      var own = day
      if own == reference.day, time > reference.time.secondsOfDay + 900 {
        own = own.adding(days: -1)
        if runsDown, previous == nil { day = own }
      }
      result[index]?.day = own
      previous = time
    }
    return result
  }

  private func day(_ reading: ListingStamp.DayReading) -> Day? {
    switch reading {
    case .exact(let day): return day
    case .open(let dayFirst, let monthFirst, let yearFirst):
      switch order {
      case .dayFirst: return dayFirst ?? monthFirst ?? yearFirst
      case .monthFirst: return monthFirst ?? dayFirst ?? yearFirst
      case .yearFirst: return yearFirst ?? dayFirst ?? monthFirst
      }
    case .yearless(let month, let day): return nearest(month: month, day: day)
    case .openYearless(let first, let second):
      let isMonthFirst = second > 12 || order == .monthFirst && first <= 12
      return isMonthFirst
        ? nearest(month: first, day: second) : nearest(month: second, day: first)
    case .daysAgo(let count):
      return reference?.day.adding(days: -count)
    case .weekday(let weekday):
      guard let reference else { return nil }
      let back = (reference.day.weekday.rawValue - weekday.rawValue + 7) % 7
      return reference.day.adding(days: -back)
    }
  }

  /// The last such day, at most a week ahead of the capture.
  private func nearest(month: Int, day: Int) -> Day? {
    guard let reference else { return nil }
    for year in [reference.day.year, reference.day.year - 1, reference.day.year - 4] {
      if let found = Day(year: year, month: month, day: day),
        found.ordinal <= reference.day.ordinal + 7
      {
        return found
      }
    }
    return nil
  }
}

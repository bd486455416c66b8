extension ListingStampReader {
  typealias DayReading = ListingStamp.DayReading

  /// A day, in any of the ways pages write it.
  func day(at index: Int) -> (DayReading, Int)? {
    guard index < tokens.count else { return nil }
    let token = tokens[index]
    switch token.kind {
    case .number(let value, let digits):
      if digits == 4, (1900...2100).contains(value) { return yearFirst(index, value) }
      if digits == 8, let day = packed(value) { return (.exact(day), index + 1) }
      guard digits <= 2, value > 0 else { return nil }
      return named(index, value) ?? numeric(index, value)
    case .word(let meaning):
      if meaning.month != 0, let found = monthFirst(index, Int(meaning.month)) { return found }
      if meaning.weekday != 0, let found = afterWeekday(index, meaning.weekday) { return found }
      if meaning.role.contains(.today), range(index) > 2 { return (.daysAgo(0), index + 1) }
      if meaning.role.contains(.yesterday) { return (.daysAgo(1), index + 1) }
      if meaning.role.contains(.before) { return (.daysAgo(2), index + 1) }
      return nil
    case .sign: return nil
    }
  }

  private func range(_ index: Int) -> Int {
    tokens[index].range.count
  }

  private func packed(_ value: Int) -> Day? {
    guard (1990...2099).contains(value / 10_000) else { return nil }
    return Day(year: value / 10_000, month: value / 100 % 100, day: value % 100)
  }

  /// The index after a sign or joining words between the parts of a date.
  private func skip(_ index: Int, _ signs: [Unicode.Scalar], joints: Bool = true) -> Int {
    var next = index
    while next < tokens.count, next - index < 3 {
      let token = tokens[next]
      let isSign = signs.contains { token.isSign($0) }
      let isJoint =
        joints && token.has([.joint, .year, .daySign]) && token.meaning?.month == 0
        && !token.has([.today, .yesterday])
      guard isSign || isJoint else { break }
      next += 1
    }
    return next
  }

  /// `Monday, 24 June 2024`, `Mo. 24.06.`; a weekday alone where a clock follows.
  private func afterWeekday(_ index: Int, _ weekday: UInt8) -> (DayReading, Int)? {
    let next = skip(index + 1, [",", ".", ")", "-", "|"])
    // `Monday Monday` does not recurse: what follows must be a date itself.
    if next < tokens.count {
      switch tokens[next].kind {
      case .number(let value, let digits):
        if digits == 4, (1900...2100).contains(value) { return yearFirst(next, value) }
        if digits <= 2, value > 0, let found = named(next, value) ?? numeric(next, value) {
          return found
        }
      case .word(let meaning):
        if meaning.month != 0, let found = monthFirst(next, Int(meaning.month)) { return found }
      case .sign: break
      }
    }
    guard let day = Weekday(rawValue: Int(weekday) - 1), range(index) > 2 else { return nil }
    return (.weekday(day), index + 1)
  }

  /// `2024-06-24`, `2024年6月24日`, `2024. június 24.`, `2024 June 24`.
  private func yearFirst(_ index: Int, _ year: Int) -> (DayReading, Int)? {
    let next = skip(index + 1, ["-", "/", ".", ","])
    guard next < tokens.count, next > index + 1 || tokens[next].meaning?.month ?? 0 != 0 else {
      return nil
    }
    if let month = tokens[next].meaning?.month, month != 0 {
      let place = skip(next + 1, [".", "-", ","])
      guard place < tokens.count, let value = tokens[place].number, tokens[place].digits <= 2,
        let day = Day(year: year, month: Int(month), day: value)
      else { return nil }
      return (.exact(day), afterDay(place + 1))
    }
    guard let month = tokens[next].number, tokens[next].digits <= 2 else { return nil }
    var place = next + 1
    if place < tokens.count, tokens[place].has(.monthSign) {
      place += 1
    } else {
      place = skip(place, ["-", "/", "."], joints: false)
      guard place > next + 1 else { return nil }
    }
    guard place < tokens.count, let value = tokens[place].number, tokens[place].digits <= 2
    else { return nil }
    guard let day = Day(year: year, month: month, day: value) else {
      return Day(year: year, month: value, day: month).map { (.exact($0), afterDay(place + 1)) }
    }
    return (.exact(day), afterDay(place + 1))
  }

  /// The index after what may follow a day's number: `日`, `日(火)`, a dot.
  private func afterDay(_ index: Int) -> Int {
    var next = index
    if next < tokens.count, tokens[next].has(.daySign) { next += 1 }
    if next + 2 < tokens.count, tokens[next].isSign("("), tokens[next + 2].isSign(")"),
      tokens[next + 1].meaning != nil
    {
      return next + 3
    }
    if next < tokens.count, tokens[next].meaning?.weekday ?? 0 != 0 { return next + 1 }
    if next < tokens.count, tokens[next].isSign("."), !tokens[next].isSpaced,
      next + 1 < tokens.count, tokens[next + 1].isSpaced
    {
      return next + 1
    }
    return next
  }

  /// `24 June 2024`, `24. Juni`, `24-Jun-2024`, `24 de junio de 2024`, `6月24日`, `24 tháng 6`.
  private func named(_ index: Int, _ value: Int) -> (DayReading, Int)? {
    var next = index + 1
    // An ordinal's letters: `24th`, `1er`, `15-го`.
    if next < tokens.count, !tokens[next].isSpaced {
      if let meaning = tokens[next].meaning, meaning.month == 0, meaning.role != .monthSign,
        range(next) <= 6, !meaning.role.contains(.monthSign), meaning.unit == 0
      {
        next += 1
      } else if tokens[next].isSign("º") || tokens[next].isSign("ª") {
        next += 1
      }
    }
    let place = skip(next, [".", "-", "/", ","])
    guard place < tokens.count, let meaning = tokens[place].meaning else { return nil }
    if meaning.month != 0, value <= 31 {
      return withYear(place + 1, month: Int(meaning.month), day: value)
    }
    guard meaning.role.contains(.monthSign), place + 1 < tokens.count,
      let number = tokens[place + 1].number, tokens[place + 1].digits <= 2
    else { return nil }
    if tokens[place].isSpaced {
      // Vietnamese: the month's number follows its sign.
      return number <= 12 ? withYear(place + 2, month: number, day: value) : nil
    }
    guard value <= 12, number <= 31 else { return nil }
    return (.yearless(month: value, day: number), afterDay(place + 2))
  }

  /// Day and month are read; a year may follow.
  private func withYear(_ index: Int, month: Int, day value: Int) -> (DayReading, Int)? {
    let place = skip(index, [".", ",", "-", "/", "'", "’"])
    if place < tokens.count, let year = tokens[place].number, !isClockNumber(place) {
      if tokens[place].digits == 4, (1900...2100).contains(year),
        let day = Day(year: year, month: month, day: value)
      {
        return (.exact(day), afterYear(place + 1))
      }
      let isJoined = place > index && !tokens[place].isSpaced
      if tokens[place].digits == 2, isJoined || isAtEnd(place + 1),
        let day = Day(year: FeedDate.year(year, digits: 2), month: month, day: value)
      {
        return (.exact(day), afterYear(place + 1))
      }
    }
    guard (1...31).contains(value) else { return nil }
    var next = index
    if next < tokens.count, tokens[next].isSign("."), !tokens[next].isSpaced { next += 1 }
    return (.yearless(month: month, day: value), next)
  }

  private func afterYear(_ index: Int) -> Int {
    var next = index
    if next < tokens.count, tokens[next].has(.year) { next += 1 }
    if next < tokens.count, tokens[next].isSign("."), !tokens[next].isSpaced { next += 1 }
    return next
  }

  private func isAtEnd(_ index: Int) -> Bool {
    index >= tokens.count
  }

  /// Whether the number there is the hour of a clock.
  private func isClockNumber(_ index: Int) -> Bool {
    index + 2 < tokens.count && tokens[index + 1].isSign(":") && !tokens[index + 1].isSpaced
      && tokens[index + 2].number != nil && !tokens[index + 2].isSpaced
  }

  /// `June 24, 2024`, `Jun 24`, `Ağustos 24`.
  private func monthFirst(_ index: Int, _ month: Int) -> (DayReading, Int)? {
    let place = skip(index + 1, ["."], joints: false)
    guard place < tokens.count, let value = tokens[place].number, tokens[place].digits <= 2,
      (1...31).contains(value), !isClockNumber(place), tokens[place].isSpaced || place > index + 1
    else { return nil }
    var next = place + 1
    if next < tokens.count, !tokens[next].isSpaced, let meaning = tokens[next].meaning {
      // `24th`; but `24h`, `24m` are no days.
      guard range(next) == 2, meaning.unit == 0 else { return nil }
      next += 1
    }
    if next < tokens.count, tokens[next].isSign("%") { return nil }
    return withYear(next, month: month, day: value)
  }

  /// `24.06.2024`, `6/24/24`, `24-06-2024`, `24.06.`, `9/27`.
  private func numeric(_ index: Int, _ first: Int) -> (DayReading, Int)? {
    guard index + 2 < tokens.count, case .sign(let sign) = tokens[index + 1].kind,
      sign == 0x2E || sign == 0x2F || sign == 0x2D, let second = tokens[index + 2].number,
      tokens[index + 2].digits <= 2, second > 0
    else { return nil }
    let isDotted = sign == 0x2E
    guard !tokens[index + 1].isSpaced || sign == 0x2F,
      !tokens[index + 2].isSpaced || isDotted || sign == 0x2F
    else { return nil }
    if index + 4 < tokens.count, case .sign(let again) = tokens[index + 3].kind, again == sign,
      let third = tokens[index + 4].number, isFree(index + 5), !isClockNumber(index + 4)
    {
      let digits = tokens[index + 4].digits
      if digits == 4, (1900...2100).contains(third) {
        let dayFirst = Day(year: third, month: second, day: first)
        let monthFirst = isDotted ? nil : Day(year: third, month: first, day: second)
        if !isDotted, dayFirst != nil || monthFirst != nil {
          // Where only one order makes a day, that is evidence for the whole list.
          let day = DayReading.open(dayFirst: dayFirst, monthFirst: monthFirst, yearFirst: nil)
          return (day, afterYear(index + 5))
        }
        return reading(dayFirst, monthFirst, nil).map { ($0, afterYear(index + 5)) }
      }
      if digits == 2 {
        let year = FeedDate.year(third, digits: 2)
        return reading(
          Day(year: year, month: second, day: first),
          isDotted ? nil : Day(year: year, month: first, day: second),
          Day(year: 2000 + first, month: second, day: third)
        ).map { ($0, index + 5) }
      }
      return nil
    }
    guard sign != 0x2D else { return nil }
    let next = index + 3
    if isDotted {
      // `24.06.`: with its second dot it is a day, without it a number or a clock.
      guard next < tokens.count, tokens[next].isSign("."), !tokens[next].isSpaced,
        first <= 31, second <= 12
      else { return nil }
      return (.yearless(month: second, day: first), next + 1)
    }
    guard max(first, second) <= 31, min(first, second) <= 12, isFree(next),
      !tokens[index + 1].isSpaced, !tokens[index + 2].isSpaced
    else { return nil }
    return (.openYearless(first: first, second: second), next)
  }

  /// Whether a date may end there: no letters or digits stick to it.
  private func isFree(_ next: Int) -> Bool {
    guard next < tokens.count, !tokens[next].isSpaced else { return true }
    switch tokens[next].kind {
    case .number: return false
    case .word(let meaning):
      let token = tokens[next].range
      return meaning.role != [] || token.count == 1 && bytes[token.lowerBound] | 0x20 == 0x74
    case .sign(let sign): return sign != 0x2F && sign != 0x25
    }
  }

  private func reading(_ dayFirst: Day?, _ monthFirst: Day?, _ yearFirst: Day?) -> DayReading? {
    switch (dayFirst, monthFirst, yearFirst) {
    case (nil, nil, nil): nil
    case (let day?, nil, nil), (nil, let day?, nil), (nil, nil, let day?): .exact(day)
    default: .open(dayFirst: dayFirst, monthFirst: monthFirst, yearFirst: yearFirst)
    }
  }
}

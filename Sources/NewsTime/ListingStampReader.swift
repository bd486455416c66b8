/// Finds the stamps among the tokens of a line.
struct ListingStampReader {
  let tokens: [ListingToken]
  let bytes: [UInt8]

  init(_ tokens: [ListingToken], _ bytes: [UInt8]) {
    self.tokens = tokens
    self.bytes = bytes
  }

  mutating func stamps() -> [ListingStamp] {
    var found: [ListingStamp] = []
    var index = 0
    var taken = 0
    while index < tokens.count {
      if mayBegin(index), let (stamp, next) = stamp(at: index), next > index {
        var stamp = stamp
        let (first, last) = widened(index, next, from: taken)
        stamp.range = tokens[first].range.lowerBound..<tokens[last - 1].range.upperBound
        found.append(stamp)
        index = last
        taken = last
      } else {
        index += 1
      }
    }
    return found
  }

  // MARK: The whole stamp

  /// Whether a stamp may begin here: not in the middle of a number or a word.
  private func mayBegin(_ index: Int) -> Bool {
    let token = tokens[index]
    if case .sign = token.kind { return false }
    guard !token.isSpaced, index > 0 else { return true }
    switch tokens[index - 1].kind {
    case .number: return false
    case .word(let meaning):
      // `午後8時`, `T20:49`.
      return meaning.role != [] || meaning.month != 0 || meaning.weekday != 0
    case .sign(let sign):
      switch Unicode.Scalar(sign) {
      case "(", "[", "|", "@", "·", "•", ">", "\"", "«", "*", ",", ";", ":", "【", "■", "►", "»",
        "〈", "→", "●", "◆", "–", "—", ")", "）", "」", "』":
        return true
      case ":" where index > 1 && tokens[index - 2].number != nil: return false
      default: return false
      }
    }
  }

  private func stamp(at index: Int) -> (ListingStamp, Int)? {
    var stamp = ListingStamp(range: 0..<0)
    if let (day, next) = day(at: index) {
      stamp.day = day
      let after = separators(at: next)
      if let clock = clock(at: after, afterDay: true) {
        stamp.take(clock)
        return (stamp, clock.next)
      }
      if case .openYearless(_, _) = day { return isAlone(index, next) ? (stamp, next) : nil }
      if case .weekday = day { return nil }
      return (stamp, next)
    }
    if let clock = clock(at: index, afterDay: false) {
      stamp.take(clock)
      let after = separators(at: clock.next)
      if after < tokens.count, let (day, next) = day(at: after) {
        if case .weekday = day { return (stamp, clock.next) }
        stamp.day = day
        return (stamp, next)
      }
      return (stamp, clock.next)
    }
    return age(at: index)
  }

  /// Whether nothing else of weight stands on the line.
  private func isAlone(_ first: Int, _ next: Int) -> Bool {
    guard tokens.count - (next - first) <= 6 else { return false }
    for (index, token) in tokens.enumerated() where index < first || index >= next {
      if token.number == nil, !token.isSign, !token.has([.label, .joint, .clock]) { return false }
    }
    return true
  }

  /// The index after up to three separators and joining words.
  private func separators(at index: Int) -> Int {
    var next = index
    while next < tokens.count, next - index < 3 {
      switch tokens[next].kind {
      case .sign(let sign):
        switch Unicode.Scalar(sign) {
        case ",", "-", "|", "/", "@", "·", "•", "(", ")", ";", ":", ".", "[", "]", "〉", "»", ">":
          next += 1
        default: return next
        }
      case .word(let meaning):
        guard !meaning.role.isDisjoint(with: [.joint, .clock, .year, .daySign]),
          meaning.role.isDisjoint(with: [.today, .yesterday])
        else { return next }
        next += 1
      case .number: return next
      }
    }
    return next
  }

  /// The stamp with the words around it that belong to it.
  private func widened(_ first: Int, _ next: Int, from floor: Int) -> (Int, Int) {
    // Joining words are the stamp's only after a label or at the head of the line.
    var chain = first
    var isLabelled = false
    while chain > floor {
      let token = tokens[chain - 1]
      if token.has(.label) {
        isLabelled = true
      } else if !token.has([.joint, .clock]), !isWeekday(token), !token.isSign(":"),
        !token.isSign(",")
      {
        break
      }
      chain -= 1
    }
    var first = first
    if isLabelled || chain == 0 {
      first = chain
    } else {
      while first > floor, tokens[first - 1].has(.clock) || isWeekday(tokens[first - 1]) {
        first -= 1
      }
    }
    var last = next
    while last < tokens.count {
      let token = tokens[last]
      guard token.has([.clock, .year]) || token.isSign(".") && isEndDot(last) else { break }
      last += 1
    }
    if first > 0, last < tokens.count,
      tokens[first - 1].isSign("(") && tokens[last].isSign(")")
        || tokens[first - 1].isSign("[") && tokens[last].isSign("]")
    {
      return (first - 1, last + 1)
    }
    return (first, last)
  }

  private func isWeekday(_ token: ListingToken) -> Bool {
    token.meaning?.weekday ?? 0 != 0
  }

  private func isEndDot(_ index: Int) -> Bool {
    !tokens[index].isSpaced && index > 0 && (tokens[index - 1].has(.year) || isWordToken(index - 1))
  }

  private func isWordToken(_ index: Int) -> Bool {
    tokens[index].meaning != nil
  }

  // MARK: Ages

  /// `2 hours ago`, `vor 5 Minuten`, `3時間前`, `just now`.
  private func age(at index: Int) -> (ListingStamp, Int)? {
    var stamp = ListingStamp(range: 0..<0)
    if tokens[index].has(.now) {
      guard isAlone(index, index + 1) else { return nil }
      stamp.age = ListingStamp.Age(seconds: 0, isCoarse: false)
      stamp.isBare = true
      return (stamp, index + 1)
    }
    var next = index
    let isBefore = tokens[next].has(.agoFirst)
    if isBefore { next += 1 }
    while next < tokens.count, isBefore, tokens[next].has(.joint), tokens[next].number == nil,
      !tokens[next].has(.one)
    {
      next += 1
    }
    var seconds = 0
    var isCoarse = false
    var parts = 0
    var isUncounted = false
    while next < tokens.count, parts < 2 {
      let count: Int
      if let unit = bareUnit(next, isBefore: isBefore), parts == 0 {
        seconds += unit
        isCoarse = tokens[next].meaning?.unit ?? 0 >= 86_400
        isUncounted = !tokens[next].has(.two)
        parts += 1
        next += 1
        continue
      }
      if let number = tokens[next].number, number < 1000 {
        count = number
      } else if tokens[next].has(.one), isBefore || parts == 0 {
        count = 1
      } else {
        break
      }
      guard next + 1 < tokens.count, let unit = tokens[next + 1].meaning?.unit, unit != 0 else {
        break
      }
      seconds += count * Int(unit)
      if parts == 0 { isCoarse = unit >= 86_400 }
      parts += 1
      next += 2
      if next < tokens.count, tokens[next].has(.joint) || tokens[next].isSign(","),
        next + 2 < tokens.count, tokens[next + 1].number != nil,
        tokens[next + 2].meaning?.unit ?? 0 != 0
      {
        next += 1
      }
    }
    guard parts > 0, next > index else { return nil }
    stamp.age = ListingStamp.Age(seconds: seconds, isCoarse: isCoarse)
    var isAfter = tokens[next - 1].has(.agoLast)
    if next < tokens.count, tokens[next].isSign("."), next + 1 < tokens.count,
      tokens[next + 1].has(.agoLast)
    {
      next += 1
    }
    if next < tokens.count, tokens[next].has(.agoLast) {
      isAfter = true
      next += 1
    }
    // "vor Jahren" is told in headlines too.
    guard isBefore || isAfter, !isUncounted else {
      guard isAlone(index, next) else { return nil }
      stamp.isBare = true
      return (stamp, next)
    }
    return (stamp, next)
  }
}

extension ListingStampReader {
  /// The seconds of a unit that says how many it is without a number: "منذ ساعتين", "час назад".
  fileprivate func bareUnit(_ index: Int, isBefore: Bool) -> Int? {
    guard let meaning = tokens[index].meaning, meaning.unit != 0 else { return nil }
    let isTwo = meaning.role.contains(.two)
    let isEnded = index + 1 < tokens.count && tokens[index + 1].has(.agoLast)
    guard isTwo || isBefore || isEnded else { return nil }
    return Int(meaning.unit) * (isTwo ? 2 : 1)
  }
}

extension ListingStamp {
  fileprivate mutating func take(_ clock: ListingStampReader.Clock) {
    time = clock.time
    offset = clock.offset
    isHalfDay = clock.isHalfDay
  }
}

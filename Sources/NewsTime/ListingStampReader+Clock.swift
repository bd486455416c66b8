extension ListingStampReader {
  struct Clock {
    var time: TimeOfDay
    var offset: Int?
    var isHalfDay = false
    var next: Int
  }

  /// A clock; with `afterDay`, also the forms that only a day before them makes a clock.
  func clock(at index: Int, afterDay: Bool) -> Clock? {
    var index = index
    var isMorning: Bool?
    var isCalled = false
    // `T20:49` after a day; `klo 14.30`; `午後8時`.
    if index < tokens.count, afterDay, !tokens[index].isSpaced, isLetterT(index) { index += 1 }
    while index < tokens.count, let meaning = tokens[index].meaning {
      if meaning.role.contains(.clock) {
        isCalled = true
      } else if tokens[index].range.count > 1,
        !meaning.role.isDisjoint(with: [.morning, .afternoon])
      {
        isMorning = meaning.role.contains(.morning)
      } else {
        break
      }
      index += 1
      if index < tokens.count, tokens[index].isSign(".") || tokens[index].isSign(":") { index += 1 }
    }
    guard index < tokens.count, let hour = tokens[index].number, tokens[index].digits <= 2,
      hour <= 24
    else { return nil }
    let isSure = afterDay || isCalled
    guard var read = digits(at: index, hour: hour, isSure: isSure, isMorning: isMorning) else {
      return nil
    }
    if let (half, next) = half(at: read.next) {
      isMorning = half
      read.next = next
    }
    var hours = read.hour
    if let isMorning, hours <= 12 { hours = hours % 12 + (isMorning ? 0 : 12) }
    if hours == 24, read.minute == 0 { hours = 0 }
    guard let time = TimeOfDay(hour: hours, minute: read.minute, second: min(read.second, 59))
    else { return nil }
    var clock = Clock(time: time, next: read.next)
    clock.isHalfDay = isMorning != nil
    if let (offset, next) = zone(at: clock.next) {
      clock.offset = offset
      clock.next = next
    }
    return clock
  }

  private func isLetterT(_ index: Int) -> Bool {
    let range = tokens[index].range
    return range.count == 1 && bytes[range.lowerBound] | 0x20 == UInt8(ascii: "t")
  }

  private struct Digits {
    var hour: Int
    var minute = 0
    var second = 0
    var next: Int
  }

  /// The numbers of a clock: `20:49:07`, `20h49`, `20.49`, `20 Uhr`, `5 pm`, `20時49分`.
  private func digits(at index: Int, hour: Int, isSure: Bool, isMorning: Bool?) -> Digits? {
    var read = Digits(hour: hour, next: index + 1)
    guard index + 1 < tokens.count else { return nil }
    let sign = tokens[index + 1]
    if sign.isSign(":") {
      guard index + 2 < tokens.count, let minute = tokens[index + 2].number,
        tokens[index + 2].digits == 2, minute < 60
      else { return nil }
      read.minute = minute
      read.next = index + 3
      if read.next + 1 < tokens.count, tokens[read.next].isSign(":"), !tokens[read.next].isSpaced,
        let second = tokens[read.next + 1].number, tokens[read.next + 1].digits == 2
      {
        guard second < 61 else { return nil }
        read.second = second
        read.next += 2
        // Parts of a second.
        if read.next + 1 < tokens.count, tokens[read.next].isSign("."), !tokens[read.next].isSpaced,
          tokens[read.next + 1].digits >= 3, !tokens[read.next + 1].isSpaced
        {
          read.next += 2
        }
      }
      return isFree(after: read.next) ? read : nil
    }
    if sign.isSign("."), !sign.isSpaced, index + 2 < tokens.count,
      let minute = tokens[index + 2].number, tokens[index + 2].digits == 2, minute < 60,
      !tokens[index + 2].isSpaced
    {
      read.minute = minute
      read.next = index + 3
      let isNamed = read.next < tokens.count && tokens[read.next].has(.clock)
      let isHalf = half(at: read.next) != nil
      return (isSure || isNamed || isHalf) && isFree(after: read.next) ? read : nil
    }
    guard let word = sign.meaning else { return nil }
    let letters = sign.range
    // `19h03`, `19h`, `20時49分`, `10h30min`.
    let hasMinutes =
      index + 3 < tokens.count && tokens[index + 2].number != nil
      && tokens[index + 3].meaning?.unit == 60
    let isHour =
      letters.count == 1 && bytes[letters.lowerBound] | 0x20 == UInt8(ascii: "h")
      || word.role.contains(.clock) && hasMinutes
    if isHour {
      read.next = index + 2
      if index + 2 < tokens.count, let minute = tokens[index + 2].number, minute < 60,
        tokens[index + 2].digits <= 2, !tokens[index + 2].isSpaced || hasMinutes
      {
        read.minute = minute
        read.next = index + 3
        if read.next < tokens.count, tokens[read.next].meaning?.unit == 60 { read.next += 1 }
        return read
      }
      return isSure || letters.count > 1 && isMorning != nil ? read : nil
    }
    if word.role.contains(.clock), word.unit == 0 || isSure {
      read.next = index + 2
      return read
    }
    if isMorning != nil, word.unit == 3600 {
      read.next = index + 2
      return read
    }
    if half(at: index + 1) != nil, sign.range.count > 1, hour <= 12, hour > 0 { return read }
    return nil
  }

  /// Whether a clock may end there: `10:30` of `10:30:4`, `10:30%` and `10:30-fold` are none.
  private func isFree(after next: Int) -> Bool {
    guard next < tokens.count, !tokens[next].isSpaced else { return true }
    switch tokens[next].kind {
    case .number: return false
    case .word(let meaning): return meaning.role != [] || isUpper(next)
    case .sign(let sign):
      return sign != 0x3A && sign != 0x25 || next + 1 >= tokens.count
        || tokens[next + 1].isSpaced
    }
  }

  private func isUpper(_ index: Int) -> Bool {
    bytes[tokens[index].range].allSatisfy { $0 &- 0x41 < 26 }
  }

  /// AM or PM; true for AM.
  private func half(at index: Int) -> (Bool, Int)? {
    guard index < tokens.count, let meaning = tokens[index].meaning,
      !meaning.role.isDisjoint(with: [.morning, .afternoon])
    else { return nil }
    let isMorning = meaning.role.contains(.morning)
    let range = tokens[index].range
    if range.count == 1 {
      // `a.m.`, `p. m.`
      guard index + 2 < tokens.count, tokens[index + 1].isSign("."),
        tokens[index + 2].range.count == 1,
        bytes[tokens[index + 2].range.lowerBound] | 0x20 == UInt8(ascii: "m")
      else { return nil }
      let hasDot =
        index + 3 < tokens.count && tokens[index + 3].isSign(".") && !tokens[index + 3].isSpaced
      return (isMorning, index + (hasDot ? 4 : 3))
    }
    return (isMorning, index + 1)
  }

  /// `+04:00`, `UTC+4`, `(MSK)`, `Z`.
  private func zone(at index: Int) -> (Int, Int)? {
    guard index < tokens.count else { return nil }
    var index = index
    var named: Int?
    let isBracketed = tokens[index].isSign("(")
    if isBracketed { index += 1 }
    if index < tokens.count, tokens[index].meaning != nil, isUpper(index),
      tokens[index].range.count > 1 || !tokens[index].isSpaced
    {
      named = ZoneNames.offset(bytes, in: tokens[index].range)
      guard named != nil else { return nil }
      index += 1
    }
    /// Behind the bracket that closes, where there is one.
    func closed(_ next: Int) -> Int {
      isBracketed && next < tokens.count && tokens[next].isSign(")") ? next + 1 : next
    }
    if index + 1 < tokens.count, tokens[index].isSign("+") || tokens[index].isSign("-"),
      let hours = tokens[index + 1].number, !tokens[index + 1].isSpaced,
      named == nil || named == 0, named == 0 || tokens[index + 1].digits > 1
    {
      let sign = tokens[index].isSign("-") ? -1 : 1
      if tokens[index + 1].digits == 4, hours / 100 <= 14, hours % 100 < 60 {
        return (sign * (hours / 100 * 3600 + hours % 100 * 60), closed(index + 2))
      }
      if tokens[index + 1].digits <= 2, hours <= 14 {
        if index + 3 < tokens.count, tokens[index + 2].isSign(":"),
          let minutes = tokens[index + 3].number, tokens[index + 3].digits == 2, minutes < 60
        {
          return (sign * (hours * 3600 + minutes * 60), closed(index + 4))
        }
        if named != nil { return (sign * hours * 3600, closed(index + 2)) }
      }
    }
    return named.map { ($0, closed(index)) }
  }
}

/// Any order of weekday, day, month, year, clock and zone, with whatever stands between.
struct LooseDate {
  private enum Token {
    case number(value: Int, digits: Int, after: UInt8)
    case word(Range<Int>)
  }

  private var tokens: [Token] = []
  private var hour: Int?
  private var minute = 0
  private var second = 0
  private var isMorning: Bool?
  private var offset: Int?

  static func parse(_ bytes: [UInt8], _ range: Range<Int>, order: FeedDate.Order) -> Stamp? {
    var date = LooseDate()
    date.read(bytes, range)
    return date.stamp(bytes, order: order)
  }

  // MARK: Reading

  private mutating func read(_ bytes: [UInt8], _ range: Range<Int>) {
    var cursor = DigitCursor(bytes, range)
    while !cursor.isAtEnd, tokens.count < 24 {
      let byte = cursor.next
      if byte &- 0x30 < 10 {
        if hour == nil, readClock(&cursor) { continue }
        let count = cursor.digitCount
        guard let value = cursor.number(1...9) else {
          cursor.offset += count
          continue
        }
        tokens.append(.number(value: value, digits: count, after: cursor.next))
      } else if byte >= 0x80 || ClockZone.isLetter(byte) {
        let start = cursor.offset
        while cursor.next >= 0x80 || ClockZone.isLetter(cursor.next) { cursor.offset += 1 }
        // Dots belong to `a.m.` and `p.m.` alone.
        tokens.append(.word(start..<cursor.offset))
      } else if hour != nil, offset == nil, let zone = ClockZone.signed(&cursor) {
        offset = zone
      } else if byte == UInt8(ascii: "("), offset != nil {
        while !cursor.isAtEnd, cursor.next != UInt8(ascii: ")") { cursor.offset += 1 }
      } else {
        cursor.offset += 1
      }
    }
  }

  /// `20:49`, `20:49:07.5`, `8:49 pm`, `20h49`.
  private mutating func readClock(_ cursor: inout DigitCursor) -> Bool {
    var look = cursor
    guard let hours = look.number(1...2), hours <= 24 else { return false }
    if look.next | 0x20 == UInt8(ascii: "h"), look.offset + 1 < look.end {
      look.offset += 1
      guard let minutes = look.number(2...2), minutes < 60 else { return false }
      (hour, minute) = (hours, minutes)
      cursor = look
      return true
    }
    guard look.take(UInt8(ascii: ":")) else { return false }
    look.skipSpaces()
    guard let minutes = look.number(1...2), minutes < 60 else { return false }
    (hour, minute) = (hours, minutes)
    if look.next == UInt8(ascii: ":") {
      var more = look
      more.offset += 1
      more.skipSpaces()
      if let seconds = more.number(1...2), seconds <= 60 {
        second = seconds
        look = more
        if look.next == UInt8(ascii: ".") || look.next == UInt8(ascii: ",") {
          look.offset += 1
          look.offset += look.digitCount
        }
      }
    }
    cursor = look
    return true
  }

  // MARK: Making sense of it

  private mutating func stamp(_ bytes: [UInt8], order: FeedDate.Order) -> Stamp? {
    var month: Int?
    var monthPlace = 0
    var numbers: [(value: Int, digits: Int, after: UInt8, place: Int)] = []
    for (place, token) in tokens.enumerated() {
      switch token {
      case .number(let value, let digits, let after):
        numbers.append((value, digits, after, place))
      case .word(let word):
        if let half = half(bytes, word, place) {
          isMorning = half
        } else if month == nil, let found = longMonth(bytes, place) ?? Self.month(bytes, word) {
          month = found
          monthPlace = place
        } else if offset == nil, hour != nil || month != nil {
          offset = ZoneNames.offset(bytes, in: word)
        }
      }
    }
    // `6.10.2018 klo 14.30`, `24 June 2024, 20.49`: a clock with a dot, after the day.
    let needed = month == nil ? 3 : 2
    if hour == nil, numbers.count == needed + 2,
      numbers[needed].value < 24, numbers[needed + 1].value < 60
    {
      (hour, minute) = (numbers[needed].value, numbers[needed + 1].value)
      numbers.removeLast(2)
    }
    guard let day = Self.day(numbers, month: month, monthPlace: monthPlace, order: written(order))
    else { return nil }
    guard var hour else { return Stamp(day: day, time: nil, offset: nil) }
    if let isMorning, hour <= 12 { hour = hour % 12 + (isMorning ? 0 : 12) }
    return FeedDate.stamp(day: day, hour: hour, minute: minute, second: second, offset: offset)
  }

  /// A month of two words, as the Levant has them: `كانون الثاني`.
  private func longMonth(_ bytes: [UInt8], _ place: Int) -> Int? {
    guard place + 1 < tokens.count, case .word(let word) = tokens[place],
      bytes[word.lowerBound] >= 0x80,
      case .word(let next) = tokens[place + 1], next.lowerBound == word.upperBound + 1
    else { return nil }
    return LocaleNames.month(bytes, in: word.lowerBound..<next.upperBound)
  }

  /// Where AM and PM are written, months stand before days.
  private func written(_ order: FeedDate.Order) -> FeedDate.Order {
    isMorning == nil ? order : .monthFirst
  }

  /// Whether the word says AM; nil where it says neither.
  private mutating func half(_ bytes: [UInt8], _ word: Range<Int>, _ place: Int) -> Bool? {
    guard hour != nil, isMorning == nil else { return nil }
    guard bytes[word.lowerBound] < 0x80 else {
      let role = LocaleNames.meaning(bytes, in: word).role
      return role.contains(.afternoon) ? false : role.contains(.morning) ? true : nil
    }
    let first = bytes[word.lowerBound] | 0x20
    let isHalf: Bool
    switch word.count {
    case 1:
      // `a.m.` is two words of one letter.
      guard place + 1 < tokens.count, case .word(let next) = tokens[place + 1], next.count == 1
      else { return nil }
      isHalf = bytes[next.lowerBound] | 0x20 == UInt8(ascii: "m")
    case 2: isHalf = bytes[word.lowerBound + 1] | 0x20 == UInt8(ascii: "m")
    default: isHalf = false
    }
    guard isHalf else { return nil }
    if first == UInt8(ascii: "a") { return true }
    return first == UInt8(ascii: "p") ? false : nil
  }

  /// The number of a month by its name, English first, then every other language.
  private static func month(_ bytes: [UInt8], _ word: Range<Int>) -> Int? {
    if let english = InternetDate.month(bytes, word.lowerBound, word.upperBound),
      word.count == 3 || isEnglish(bytes, word, english)
    {
      return english
    }
    return LocaleNames.month(bytes, in: word)
  }

  private static let english = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ].map { Array($0.utf8) }

  private static func isEnglish(_ bytes: [UInt8], _ word: Range<Int>, _ month: Int) -> Bool {
    let name = english[month - 1]
    guard word.count <= name.count else { return false }
    for (index, byte) in bytes[word].enumerated() where byte | 0x20 != name[index] {
      return false
    }
    return true
  }

  private static func day(
    _ numbers: [(value: Int, digits: Int, after: UInt8, place: Int)], month: Int?,
    monthPlace: Int, order: FeedDate.Order
  ) -> Day? {
    if let month { return named(numbers.map { ($0.value, $0.digits) }, month) }
    guard numbers.count >= 3 else { return nil }
    let (first, second, third) = (numbers[0], numbers[1], numbers[2])
    if first.digits == 4 {
      return Day(year: first.value, month: second.value, day: third.value)
    }
    let year = FeedDate.year(third.value, digits: third.digits)
    let dayFirst = Day(year: year, month: second.value, day: first.value)
    let monthFirst = Day(year: year, month: first.value, day: second.value)
    let prefersMonth = order == .monthFirst && first.after == UInt8(ascii: "/")
    if prefersMonth { return monthFirst ?? dayFirst }
    if let dayFirst { return dayFirst }
    if let monthFirst { return monthFirst }
    // `18-10-06`: a short year first.
    return Day(
      year: FeedDate.year(first.value, digits: first.digits), month: second.value,
      day: third.value)
  }

  /// Day and year around a month's name.
  private static func named(_ numbers: [(value: Int, digits: Int)], _ month: Int) -> Day? {
    guard let first = numbers.first else { return nil }
    if numbers.count == 1 {
      return first.digits == 4 ? Day(year: first.value, month: month, day: 1) : nil
    }
    let second = numbers[1]
    if first.digits >= 3 || first.value > 31 {
      return Day(
        year: FeedDate.year(first.value, digits: first.digits), month: month, day: second.value)
    }
    // The year may stand after a zone or a clock, not next to the month.
    let year = numbers.dropFirst().first { $0.digits == 4 && $0.value > 0 } ?? second
    return Day(
      year: FeedDate.year(year.value, digits: year.digits), month: month, day: first.value)
  }
}

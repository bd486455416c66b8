/// Reads the parts of a `ZoneRule`.
struct RuleScanner {
  private var rest: ArraySlice<UInt8>

  init(_ text: String) {
    rest = Array(text.utf8)[...]
  }

  var isAtEnd: Bool { rest.isEmpty }

  var next: UInt8? { rest.first }

  /// `CEST`, or what stands between `<` and `>`.
  mutating func name() -> String? {
    let text: ArraySlice<UInt8>
    if take("<") {
      text = rest.prefix { $0 != UInt8(ascii: ">") }
      rest = rest.dropFirst(text.count)
      guard take(">") else { return nil }
    } else {
      text = rest.prefix { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
      rest = rest.dropFirst(text.count)
    }
    return text.count >= 3 ? String(decoding: text, as: UTF8.self) : nil
  }

  /// `[+-]hh[:mm[:ss]]` in seconds.
  mutating func time(hours limit: Int) -> Int? {
    let sign = take("-") ? -1 : 1
    if sign == 1 { _ = take("+") }
    guard let hours = number(upTo: limit) else { return nil }
    var seconds = hours * 3600
    for unit in [60, 1] where take(":") {
      guard let part = number(upTo: 59) else { return nil }
      seconds += part * unit
    }
    return sign * seconds
  }

  /// `,M3.5.0/2`, `,J60`, `,59/-1`.
  mutating func change() -> YearlyChange? {
    guard take(","), let date = date() else { return nil }
    guard take("/") else { return YearlyChange(on: date) }
    return time(hours: 167).map { YearlyChange(on: date, at: $0) }
  }

  private mutating func date() -> YearlyChange.Date? {
    if take("J") {
      return number(upTo: 365).flatMap { $0 >= 1 ? .dayWithoutLeap($0) : nil }
    }
    guard take("M") else { return number(upTo: 365).map { .day($0) } }
    guard let month = number(upTo: 12), month >= 1, take("."), let week = number(upTo: 5),
      week >= 1,
      take("."), let day = number(upTo: 6),
      // POSIX counts from Sunday, `Weekday` from Monday.
      let weekday = Weekday(rawValue: (day + 6) % 7)
    else { return nil }
    return .weekday(weekday, week: week, month: month)
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: character) else { return false }
    rest = rest.dropFirst()
    return true
  }

  private mutating func number(upTo limit: Int) -> Int? {
    let digits = rest.prefix { (0x30...0x39).contains($0) }
    guard (1...3).contains(digits.count) else { return nil }
    rest = rest.dropFirst(digits.count)
    let value = digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    return value <= limit ? value : nil
  }
}

/// Times as they are typed at a command line: `2h`, `3 days ago`, `yesterday`, `06:30`, `2024-06-25T20:49`.
package enum TimeText {
  /// The instant meant at `now` in `zone`; nil for what cannot be read.
  ///
  /// A span lies before now and a day is a day of 24 hours in it. A clock and a weekday are the last
  /// ones that have been, a weekday alone and a day its midnight.
  package static func parse(_ text: String, now: Instant, zone: Zone) -> Instant? {
    let words = text.lowercased().split(separator: " ")
    let text = words.joined(separator: " ")
    if text.isEmpty { return nil }
    if text.utf8.first == UInt8(ascii: "@") { return unix(text.dropFirst()) }
    let today = zone.day(at: now)
    if text == "now" { return now }
    if let time = TimeOfDay(text: text) { return last(time, now: now, zone: zone) }
    if let span = span(text) { return now.adding(seconds: -Int64(span)) }
    if let day = day(text, today: today) { return zone.start(of: day) }
    if words.count == 2, let day = day(String(words[0]), today: today),
      let time = TimeOfDay(text: String(words[1]))
    {
      return zone.instant(of: CivilTime(day: day, time: time))
    }
    return date(text, zone: zone)
  }

  private static func unix(_ digits: Substring) -> Instant? {
    let isBefore = digits.utf8.first == UInt8(ascii: "-")
    return Digits.number((isBefore ? digits.dropFirst() : digits).utf8)
      .map { Instant(seconds: Int64(isBefore ? -$0 : $0)) }
  }

  private static func weekday(_ text: String) -> Weekday? {
    let names = [
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]
    return names.firstIndex { $0 == text || $0.prefix(3) == text }.flatMap { Weekday(rawValue: $0) }
  }

  /// `2h`, `-2h` and `2h ago` all lie before now.
  private static func span(_ text: String) -> Int? {
    if text.hasSuffix(" ago") { return DurationText.seconds(String(text.dropLast(4))) }
    return DurationText.seconds(
      text.utf8.first == UInt8(ascii: "-") ? String(text.dropFirst()) : text)
  }

  private static func last(_ time: TimeOfDay, now: Instant, zone: Zone) -> Instant {
    let today = zone.day(at: now)
    let instant = zone.instant(of: CivilTime(day: today, time: time))
    if instant <= now { return instant }
    return zone.instant(of: CivilTime(day: today.adding(days: -1), time: time))
  }

  private static func day(_ word: String, today: Day) -> Day? {
    switch word {
    case "today": today
    case "yesterday": today.adding(days: -1)
    case "tomorrow": today.adding(days: 1)
    default:
      weekday(word).map { weekday in
        let back = (today.weekday.rawValue - weekday.rawValue + 7) % 7
        return today.adding(days: -back)
      } ?? Day(text: word)
    }
  }

  /// `2024-06-25[T20:49[:07][+04:00|Z]]`, in lower case.
  private static func date(_ text: String, zone: Zone) -> Instant? {
    let parts = text.split(separator: "t", maxSplits: 1, omittingEmptySubsequences: false)
    guard let day = Day(text: String(parts[0])) else { return nil }
    guard parts.count == 2 else { return zone.start(of: day) }
    var clock = parts[1]
    var zone = zone
    if clock.utf8.last == UInt8(ascii: "z") {
      clock.removeLast()
      zone = .utc
    } else if let sign = clock.lastIndex(where: { $0 == "+" || $0 == "-" }) {
      guard let offset = OffsetText.seconds(String(clock[sign...])) else { return nil }
      clock = clock[..<sign]
      zone = .fixed(offset: offset)
    }
    return TimeOfDay(text: String(clock)).map { zone.instant(of: CivilTime(day: day, time: $0)) }
  }
}

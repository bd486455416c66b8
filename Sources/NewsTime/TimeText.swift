/// Times as they are typed at a command line: `2h`, `3 days ago`, `yesterday`, `06:30`, `2024-06-25T20:49`.
package enum TimeText {
  /// The instant meant at `now` in `zone`; nil for what cannot be read.
  ///
  /// A span lies before now. A clock and a weekday are the last ones that have been.
  package static func parse(_ text: String, now: Instant, zone: Zone) -> Instant? {
    let words = text.lowercased().split(separator: " ")
    let text = words.joined(separator: " ")
    if text.isEmpty { return nil }
    if text.utf8.first == UInt8(ascii: "@") { return unix(text.dropFirst()) }
    let today = zone.day(at: now)
    switch text {
    case "now": return now
    case "today": return zone.start(of: today)
    case "yesterday": return zone.start(of: today.adding(days: -1))
    case "tomorrow": return zone.start(of: today.adding(days: 1))
    default: break
    }
    if let weekday = weekday(text) {
      let back = (today.weekday.rawValue - weekday.rawValue + 7) % 7
      return zone.start(of: today.adding(days: -back))
    }
    if let time = TimeOfDay(text: text) { return last(time, now: now, zone: zone) }
    if let span = span(text) { return ago(span, now: now, zone: zone) }
    if words.count == 2, let time = TimeOfDay(text: String(words[1])) {
      return day(String(words[0]), today: today)
        .map { zone.instant(of: CivilTime(day: $0, time: time)) }
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

  /// The words before `ago`, or all of them.
  private static func span(_ text: String) -> Int? {
    DurationText.seconds(text.hasSuffix(" ago") ? String(text.dropLast(4)) : text)
  }

  private static func ago(_ seconds: Int, now: Instant, zone: Zone) -> Instant {
    now.adding(seconds: -Int64(seconds))
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
    default: Day(text: word)
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

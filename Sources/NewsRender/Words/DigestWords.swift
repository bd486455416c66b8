import NewsModel
import NewsText
import NewsTime

/// Every word a digest or a ticker says by itself, in one place: another language is another value.
///
/// `{day}`, `{when}` and the like stand for what is put in; the rest is said as it is.
struct DigestWords: Sendable {
  /// BCP 47.
  let language: String
  let plural: PluralRule
  /// From Monday.
  let weekdays: Names
  let shortWeekdays: Names
  /// From January, as they stand in a date.
  let months: Names
  let shortMonths: Names
  /// From January, as they stand alone.
  var monthTitles: Names?
  /// Of `{weekday}`, `{day}`, `{month}`, `{year}`.
  let longDate: String
  let dayDate: String
  /// Of `{day}`, `{month}`.
  let date: String

  let new: Counted
  let updated: Counted
  let inStories: Counted
  /// Of `{near}` (a weekday, or a date further back), `{date}`, `{time}`.
  let since: String
  /// Of `{answered}`, and the number asked.
  let answered: Counted
  let minutes: Counted
  /// Editions that were not made in their time, and are made up by this one.
  let missed: Counted
  /// Of `{when}`.
  let made: String
  /// Of `{city}`, `{offset}`.
  let zone: String
  /// Of `{day}`, `{mark}`.
  let unmarked: String
  let brief: String
  let elsewhere: String
  /// The heading of the only section.
  let all: String
  /// The headings of what falls under none of the user's topics, in the order of `MediaTopic`.
  let topics: Names
  let links: String
  let also: String
  let was: String
  /// Beside an item that says more than it did.
  let isUpdated: String
  let day: Counted
  let apartLabel: String
  let apart: Counted
  let failed: String
  let recovered: String
  let noneFailed: String
  let nothing: String
  let sections: String
  let skip: String
  /// Stories that a mail has no room for.
  let more: Counted
  let stories: Counted
  let editions: String
  /// Of a ticker in which nothing came.
  let quietHours: Counted
  let quietDays: Counted

  /// A list of names in one text: `"Monday|Tuesday"`.
  struct Names: Sendable, ExpressibleByStringLiteral {
    private let names: [String]

    init(stringLiteral text: StaticString) {
      names = "\(text)".split(separator: "|").map(String.init)
    }

    subscript(index: Int) -> String { names[index] }
  }

  /// The words for a language (BCP 47), English where there are none for it.
  static func of(_ language: String) -> DigestWords {
    switch LanguageTag.primary(language) {
    case "de": german
    case "fr": french
    case "es": spanish
    case "it": italian
    case "pt": portuguese
    case "tr": turkish
    case "az": azerbaijani
    case "ru": russian
    case "uk": ukrainian
    default: english
    }
  }

  func say(_ phrase: KeyPath<DigestWords, Counted>, _ number: Int) -> String {
    self[keyPath: phrase].text(number, plural)
  }

  /// "4 of 5 sources answered"
  func answered(_ answered: Int, of asked: Int) -> String {
    say(\.answered, asked).filled(["answered": "\(answered)"])
  }

  /// "since Monday 13:44"
  func since(_ day: Day, _ time: String, on today: Day) -> String {
    since.filled(
      ["near": near(day, today), "date": dated(day, months, besides: today), "time": time])
  }

  /// "Monday unless marked Tue"
  func unmarked(_ day: String, mark: String?) -> String {
    unmarked.filled(["day": day, "mark": mark ?? ""]).trimmed
  }

  func title(_ topic: MediaTopic) -> String { topics[Int(topic.rawValue)] }

  func weekday(_ day: Day) -> String { weekdays[day.weekday.rawValue] }

  /// "Tuesday 25 June 2024"
  func long(_ day: Day) -> String { longDate.filled(parts(of: day)) }

  /// "Tuesday 25 June"
  func rule(_ day: Day) -> String { dayDate.filled(parts(of: day)) }

  /// "June 2024"
  func month(_ day: Day) -> String { "\((monthTitles ?? months)[day.month - 1]) \(day.year)" }

  /// As it is said near `today`: "Tuesday" of the last six days, else "17 June", with the year
  /// where it is another.
  func near(_ day: Day, _ today: Day) -> String {
    if isNear(day, today) { return weekday(day) }
    return dated(day, months, besides: today)
  }

  /// Beside items that mostly stand on `usual`: "Tue" of the last six days, else "17 Jun", with the
  /// year where it is another than theirs.
  func mark(_ day: Day, _ today: Day, besides usual: Day) -> String {
    if isNear(day, today) { return shortWeekdays[day.weekday.rawValue] }
    return dated(day, shortMonths, besides: usual)
  }

  private func isNear(_ day: Day, _ today: Day) -> Bool {
    (0..<7).contains(today.ordinal - day.ordinal)
  }

  private func dated(_ day: Day, _ months: Names, besides other: Day) -> String {
    let date = date.filled(["day": "\(day.day)", "month": months[day.month - 1]])
    return day.year == other.year ? date : "\(date) \(day.year)"
  }

  private func parts(of day: Day) -> [String: String] {
    [
      "weekday": weekday(day), "day": "\(day.day)", "month": months[day.month - 1],
      "year": "\(day.year)",
    ]
  }
}

extension String {
  /// The template with its `{names}` replaced; what is put in is not looked at again.
  func filled(_ values: [String: String]) -> String {
    var text = ""
    var rest = self[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      text += values[String(rest[rest.index(after: open)..<close])] ?? ""
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  /// Without spaces at its end.
  fileprivate var trimmed: String {
    String(self[..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)])
  }
}

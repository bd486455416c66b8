import NewsTime

/// Every word a digest says by itself, in one place: another language is another value.
struct DigestWords: Sendable {
  /// BCP 47.
  var language: String
  /// From Monday.
  var weekdays: [String]
  var shortWeekdays: [String]
  /// From January.
  var months: [String]
  var shortMonths: [String]

  var new: @Sendable (Int) -> String
  var updated: @Sendable (Int) -> String
  var inStories: @Sendable (Int) -> String
  var since: String
  var answered: @Sendable (_ answered: Int, _ asked: Int) -> String
  var minutes: @Sendable (Int) -> String
  var made: String
  /// The zone's city, and its offset.
  var zone: @Sendable (_ city: String, _ offset: String) -> String
  /// The day that is not marked, and the mark where there is only one other.
  var unmarked: @Sendable (_ day: String, _ mark: String?) -> String
  var brief: String
  var elsewhere: String
  /// The heading of the only section.
  var all: String
  var links: String
  var also: String
  var was: String
  var day: @Sendable (Int) -> String
  var apartLabel: String
  var apart: @Sendable (Int) -> String
  var failed: String
  var noneFailed: String
  var nothing: String
  var sections: String
  var skip: String

  /// The words for a language, English where there are none for it.
  static func of(_ language: String) -> DigestWords {
    english
  }

  static let english = DigestWords(
    language: "en",
    weekdays: [
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ],
    shortWeekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    shortMonths: [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ],
    new: { "\($0) new" },
    updated: { "\($0) updated" },
    inStories: { $0 == 1 ? "in 1 story" : "in \($0) stories" },
    since: "since",
    answered: { "\($0) of \($1) \($1 == 1 ? "source" : "sources") answered" },
    minutes: { $0 == 1 ? "1 minute to read" : "\($0) minutes to read" },
    made: "made",
    zone: { "\($0) time (\($1))" },
    unmarked: { day, mark in mark.map { "\(day) unless marked \($0)" } ?? "\(day) unless marked" },
    brief: "In brief",
    elsewhere: "Elsewhere",
    all: "All stories",
    links: "Links",
    also: "also",
    was: "was",
    day: { "day \($0)" },
    apartLabel: "Kept apart",
    apart: { $0 == 1 ? "1 item of a side list" : "\($0) items of side lists" },
    failed: "Failed",
    noneFailed: "No source failed or fell silent.",
    nothing: "nothing new",
    sections: "Sections",
    skip: "Skip to the news")

  func weekday(_ day: Day) -> String { weekdays[day.weekday.rawValue] }

  /// "Tuesday 25 June 2024"
  func long(_ day: Day) -> String {
    "\(weekday(day)) \(day.day) \(months[day.month - 1]) \(day.year)"
  }

  /// "Tuesday 25 June"
  func rule(_ day: Day) -> String {
    "\(weekday(day)) \(day.day) \(months[day.month - 1])"
  }

  /// As it is said near `today`: "Tuesday" of the last six days, else "17 June", with the year
  /// where it is another.
  func near(_ day: Day, _ today: Day) -> String {
    if (0..<7).contains(today.ordinal - day.ordinal) { return weekday(day) }
    let date = "\(day.day) \(months[day.month - 1])"
    return day.year == today.year ? date : "\(date) \(day.year)"
  }

  /// Beside items that mostly stand on `usual`: "Tue" of the last six days, else "17 Jun", with the
  /// year where it is another than theirs.
  func mark(_ day: Day, _ today: Day, besides usual: Day) -> String {
    if (0..<7).contains(today.ordinal - day.ordinal) {
      return shortWeekdays[day.weekday.rawValue]
    }
    let date = "\(day.day) \(shortMonths[day.month - 1])"
    return day.year == usual.year ? date : "\(date) \(day.year)"
  }
}

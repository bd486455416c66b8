import NewsTime

/// The words of `days` in the config.
enum DayWords {
  static let all = ["daily", "weekdays", "weekends"] + short + long

  private static let short = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
  private static let long = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// The days a word names; none where it is none of the words.
  static func days(_ word: String) -> Set<Weekday> {
    switch word {
    case "daily": return Set(Weekday.allCases)
    case "weekdays": return Set(Weekday.allCases).subtracting([.saturday, .sunday])
    case "weekends": return [.saturday, .sunday]
    default:
      let index = short.firstIndex(of: word) ?? long.firstIndex(of: word)
      return Set(index.flatMap { Weekday(rawValue: $0) }.map { [$0] } ?? [])
    }
  }

  /// The words for a set of days, Monday first.
  static func words(_ days: Set<Weekday>) -> [String] {
    days.count == short.count
      ? ["daily"] : days.map(\.rawValue).sorted().map { short[$0] }
  }
}

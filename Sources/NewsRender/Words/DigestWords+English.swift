extension DigestWords {
  static let english = DigestWords(
    language: "en", plural: .one,
    weekdays: "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday",
    shortWeekdays: "Mon|Tue|Wed|Thu|Fri|Sat|Sun",
    months:
      "January|February|March|April|May|June|July|August|September|October|November|December",
    shortMonths: "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec",
    longDate: "{weekday} {day} {month} {year}", dayDate: "{weekday} {day} {month}",
    date: "{day} {month}",
    new: "# new", updated: "# updated", inStories: "in # story|in # stories",
    since: "since {near} {time}",
    answered: "{answered} of # source answered|{answered} of # sources answered",
    minutes: "# minute to read|# minutes to read",
    missed: "makes up for # missed edition|makes up for # missed editions",
    made: "made {when}", zone: "{city} time ({offset})", unmarked: "{day} unless marked {mark}",
    brief: "In brief", elsewhere: "Elsewhere", all: "All stories",
    topics: """
      Arts, culture, entertainment and media|Crime, law and justice|\
      Disaster, accident and emergency incident|Economy, business and finance|Education|\
      Environment|Health|Human interest|Labour|Lifestyle and leisure|Politics and government|\
      Religion|Science and technology|Society|Sport|Conflict, war and peace|Weather
      """,
    links: "Links",
    also: "also", was: "was", isUpdated: "updated", day: "day #",
    apartLabel: "Kept apart", apart: "# item of a side list|# items of side lists",
    failed: "Failed", recovered: "Back again", noneFailed: "No source failed or fell silent.",
    nothing: "nothing new",
    sections: "Sections", skip: "Skip to the news",
    more: "# more story stands in the text part|# more stories stand in the text part",
    stories: "# story|# stories", editions: "Editions",
    quietHours: "# h without news", quietDays: "# day without news|# days without news")
}

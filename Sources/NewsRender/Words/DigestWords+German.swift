extension DigestWords {
  static let german = DigestWords(
    language: "de", plural: .one,
    weekdays: "Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag",
    shortWeekdays: "Mo|Di|Mi|Do|Fr|Sa|So",
    months: "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember",
    shortMonths: "Jan.|Feb.|März|Apr.|Mai|Juni|Juli|Aug.|Sept.|Okt.|Nov.|Dez.",
    longDate: "{weekday}, {day}. {month} {year}", dayDate: "{weekday}, {day}. {month}",
    date: "{day}. {month}",
    new: "# neu", updated: "# geändert", inStories: "in # Geschichte|in # Geschichten",
    since: "seit {near} {time}",
    answered: "{answered} von # Quelle erreichbar|{answered} von # Quellen erreichbar",
    minutes: "# Minute Lesezeit|# Minuten Lesezeit",
    missed: "holt # ausgefallene Ausgabe nach|holt # ausgefallene Ausgaben nach",
    made: "erstellt {when}", zone: "Zeit: {city} ({offset})",
    unmarked: "{day}, wo nichts anderes steht {mark}",
    brief: "In Kürze", elsewhere: "Außerdem", all: "Alle Geschichten",
    topics: """
      Kunst, Kultur, Unterhaltung und Medien|Kriminalität, Recht und Justiz|\
      Katastrophen und Unglücke|Wirtschaft und Finanzen|Bildung|Umwelt|Gesundheit|Menschen|\
      Arbeit|Freizeit und Lebensart|Politik|Religion|Wissenschaft und Technik|Gesellschaft|\
      Sport|Konflikte, Krieg und Frieden|Wetter
      """,
    links: "Links",
    also: "auch", was: "zuvor", isUpdated: "geändert", day: "Tag #",
    apartLabel: "Beiseite", apart: "# Eintrag einer Randliste|# Einträge von Randlisten",
    failed: "Fehlgeschlagen", recovered: "Wieder da",
    noneFailed: "Keine Quelle fiel aus oder verstummte.",
    nothing: "nichts Neues", sections: "Rubriken", skip: "Zu den Nachrichten",
    more: "# weitere Geschichte steht im Textteil|# weitere Geschichten stehen im Textteil",
    stories: "# Geschichte|# Geschichten", editions: "Ausgaben",
    quietHours: "# Std. ohne Nachrichten",
    quietDays: "# Tag ohne Nachrichten|# Tage ohne Nachrichten")
}

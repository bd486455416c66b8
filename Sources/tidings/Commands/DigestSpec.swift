extension CommandSpec {
  static let digest = CommandSpec(
    name: "digest",
    summary: "print a digest",
    details: """
      What the next edition would say now; with --date what was said that day, byte for byte. \
      Nothing is marked.
      """,
    positional: Positional("EDITION", help: "id of an edition; the first where none is named"),
    options: [
      OptionSpec("date", value: "DAY", help: "the edition of that day (2024-06-25, yesterday)"),
      OptionSpec("since", value: "TIME", help: "what came at TIME or later"),
      OptionSpec("topic", value: "T", help: "only stories of this topic", repeats: true),
      OptionSpec("source", value: "S", help: "only items of this source", repeats: true),
      OptionSpec(
        "format", value: "F", help: "the face",
        choices: ["text", "html", "markdown", "json"]),
      OptionSpec("output", short: "o", value: "FILE", help: "write FILE instead of stdout"),
    ],
    exclusive: [["date", "since"]],
    examples: [
      Example("tidings digest", "what the next edition would say now"),
      Example("tidings digest morning --date yesterday", "what was said yesterday"),
      Example("tidings digest --since 2h --format html -o page.html", "the last two hours"),
    ])
}

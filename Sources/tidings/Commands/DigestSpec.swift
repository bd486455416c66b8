extension CommandSpec {
  static let digest = CommandSpec(
    name: "digest",
    summary: "print a digest",
    details: """
      What the next edition would say now; with --date what was said that day, byte for byte. \
      Nothing is marked, but by --send: the edition is made now and stands for today's.
      """,
    positional: Positional(
      "EDITION", help: "id of an edition; the first where none is named",
      completes: .editions),
    options: [
      OptionSpec("date", value: "DAY", help: "the edition of that day (2024-06-25, yesterday)"),
      OptionSpec("since", value: "TIME", help: "what came at TIME or later"),
      OptionSpec(
        "topic", value: "T", help: "only stories of this topic", repeats: true,
        completes: .topics),
      OptionSpec(
        "source", value: "S", help: "only items of this source", repeats: true,
        completes: .sources),
      OptionSpec(
        "format", value: "F", help: "the face",
        choices: ["text", "html", "markdown", "json", "mail"]),
      OptionSpec(
        "output", short: "o", value: "FILE", help: "write FILE instead of stdout",
        completes: .file),
      OptionSpec("send", help: "send it to the edition's deliveries; with --date once more"),
      OptionSpec(
        "to", value: "ADDRESS", help: "with --send: mail it there alone, a test that marks nothing"),
    ],
    exclusive: [["date", "since"], ["send", "output"]],
    examples: [
      Example("tidings digest", "what the next edition would say now"),
      Example("tidings digest morning --date yesterday", "what was said yesterday"),
      Example("tidings digest --since 2h --format html -o page.html", "the last two hours"),
      Example("tidings digest --send --to me@example.org", "does mail work?"),
    ])
}

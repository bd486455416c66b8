extension CommandSpec {
  static let search = CommandSpec(
    name: "search",
    summary: "find items among everything kept",
    details: """
      Items with every word, in title, subtitle or summary, in any case, accent or ending; those \
      with more of the words in their title come first, the newest of those first.
      "two words" is a phrase, word* a beginning, -word leaves out (behind another word, or in \
      quotes of the shell), /expression/ a regular expression.
      """,
    positional: Positional("WORDS", help: "what to look for", count: 1...Int.max),
    options: [
      OptionSpec("last", short: "n", value: "N", help: "at most N items (10)"),
      OptionSpec("newest", help: "the newest first, wherever the words stand"),
    ] + bounds + [
      OptionSpec("all", help: "copies too")
    ] + forms,
    exclusive: [["format", "template"], ["template", "json"]],
    examples: [
      Example("tidings search ferry sinks", "items with both words"),
      Example(
        "tidings search '\"north quay\" dagestan* -hockey' --since '30 days ago'",
        "a phrase and a beginning, without hockey, of the last month"),
      Example("tidings search earthquake --json | jq -r .link", "links into a pipe"),
    ])
}

extension CommandSpec {
  private static let item = Positional(
    "ITEM",
    help: """
      a digest's number (7, morning/7, 2024-06-25/7), an item or story (i48213, s917), a link, or \
      words of a title
      """, count: 1...Int.max)

  static let show = CommandSpec(
    name: "show",
    summary: "print an item or a story in full",
    positional: item,
    examples: [Example("tidings show 7", "story 7 of the newest edition")])

  static let why = CommandSpec(
    name: "why",
    summary: "print each decision about an item or a story, with its reason",
    positional: item,
    examples: [
      Example("tidings why s917", "why its items are one story"),
      Example("tidings why ferry sinks", "by words of its title"),
    ])

  static let open = CommandSpec(
    name: "open",
    summary: "open an item's link in the browser",
    details: "Without a browser the link is printed.",
    positional: item,
    examples: [Example("tidings open morning/3", "story 3 of the morning edition")])
}

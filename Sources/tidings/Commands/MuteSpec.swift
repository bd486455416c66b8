extension CommandSpec {
  private static let muted = Positional(
    "WHAT", help: "a digest's number, an item or story (i48213, s917), a link, or words",
    count: 0...Int.max)

  static let mute = CommandSpec(
    name: "mute",
    summary: "hold back a story, an item, or what has certain words",
    details: """
      Neither ticker nor digest tells it; 'ticker --all' does. Without arguments it lists what is \
      muted. Words are a pattern, as in the config: "two words", word*, /expression/.
      """,
    positional: muted,
    options: [
      OptionSpec("for", value: "TIME", help: "so long: 3d, 12h; for good where nothing is said"),
      OptionSpec("until", value: "DAY", help: "until that day begins: 2024-06-28"),
    ],
    exclusive: [["for", "until"]],
    examples: [
      Example("tidings mute 7 --for 3d", "story 7 of the newest edition, for three days"),
      Example("tidings mute hockey", "everything with that word"),
      Example("tidings mute", "what is muted"),
    ])

  static let unmute = CommandSpec(
    name: "unmute",
    summary: "take a mute back",
    positional: Positional("WHAT", help: "as 'tidings mute' lists it", count: 1...Int.max),
    examples: [Example("tidings unmute s917", "that story is told again")])
}

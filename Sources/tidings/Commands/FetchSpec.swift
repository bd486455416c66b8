extension CommandSpec {
  static let fetch = CommandSpec(
    name: "fetch",
    summary: "ask sources now and keep what is new",
    details: """
      All sources, or the named ones, due or not; only a server's Retry-After still holds. One \
      outcome a line on stderr, with --json on stdout.
      """,
    positional: Positional(
      "SOURCE", help: "ids of sources; all where none is named", count: 0...Int.max,
      completes: .sources),
    options: [OptionSpec("due", help: "only those that are due")],
    examples: [
      Example("tidings fetch caliber", "ask one source"),
      Example("tidings fetch --due --json", "ask what is due, outcomes as JSON"),
    ])
}

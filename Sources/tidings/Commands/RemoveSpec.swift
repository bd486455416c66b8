extension CommandSpec {
  static let remove = CommandSpec(
    name: "remove",
    summary: "take a source out of the config",
    details: "What was kept of it stays: only nothing new is read.",
    positional: Positional(
      "SOURCE", help: "ids of sources, or their places", count: 1...Int.max, completes: .sources),
    options: [OptionSpec("dry-run", short: "n", help: "say what would go, and write nothing")],
    examples: [Example("tidings remove caliber", "ask it no more")])
}

extension CommandSpec {
  static let status = CommandSpec(
    name: "status",
    summary: "print how each source, or each delivery, is doing",
    options: [
      OptionSpec(
        "failed",
        help: "only what needs you: sources that failed three times in a row, deliveries that have "
          + "waited an hour; exit 1 if there is one"),
      OptionSpec("deliveries", help: "deliveries instead of sources"),
      OptionSpec(
        "scores",
        help: "what each source added in 30 days: its share of copies, how often it was first, and "
          + "by how long (the median)"),
    ],
    exclusive: [["scores", "deliveries"], ["scores", "failed"]],
    examples: [
      Example("tidings status", "all sources: last answer, items, failures"),
      Example("tidings status --deliveries", "what was sent, what waits and why"),
      Example("tidings status --scores", "who is first, and who only copies"),
      Example("tidings status --failed || notify-send 'a source fails'", "for a watchdog"),
    ])

  static let revisions = CommandSpec(
    name: "revisions",
    summary: "print headlines that were changed, as they were and as they are",
    details: "Without bounds the last ten.",
    options: [
      OptionSpec("last", short: "n", value: "N", help: "the last N changes (10)"),
      OptionSpec("since", short: "S", value: "TIME", help: "changed at TIME or later"),
      OptionSpec("until", short: "U", value: "TIME", help: "changed before TIME"),
      OptionSpec(
        "source", value: "S", help: "only of this source", repeats: true, completes: .sources),
    ],
    examples: [
      Example("tidings revisions --since '7 days ago'", "what was put differently this week")
    ])
}

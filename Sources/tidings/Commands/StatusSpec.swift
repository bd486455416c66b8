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
    ],
    examples: [
      Example("tidings status", "all sources: last answer, items, failures"),
      Example("tidings status --deliveries", "what was sent, what waits and why"),
      Example("tidings status --failed || notify-send 'a source fails'", "for a watchdog"),
    ])
}

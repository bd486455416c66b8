extension CommandSpec {
  static let status = CommandSpec(
    name: "status",
    summary: "print how each source is doing",
    options: [
      OptionSpec(
        "failed", help: "only sources that failed three times in a row; exit 1 if there is one")
    ],
    examples: [
      Example("tidings status", "all sources: last answer, items, failures"),
      Example("tidings status --failed || notify-send 'a source fails'", "for a watchdog"),
    ])
}

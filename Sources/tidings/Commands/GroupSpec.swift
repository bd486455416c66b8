extension CommandSpec {
  static let group = CommandSpec(
    name: "group",
    summary: "group items of stdin, JSON Lines in and out (for developers)",
    details: """
      Prints {"id","story","topic","duplicate_of","was","because"} for each item, in input order; \
      "was" is what the story said before (15, "approves"), with --stream. \
      Needs neither config nor state.
      """,
    options: [OptionSpec("stream", help: "answer each item before reading the next")],
    examples: [Example("tidings group < items.jsonl", "stories and topics of a batch")])
}

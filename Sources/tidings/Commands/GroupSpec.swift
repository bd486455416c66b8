extension CommandSpec {
  static let group = CommandSpec(
    name: "group",
    summary: "group items of stdin, JSON Lines in and out (for developers)",
    details: """
      Prints {"id","story","topic","duplicate_of","because"} for each item, in input order. \
      Needs neither config nor state.
      """,
    options: [OptionSpec("stream", help: "answer each item before reading the next")],
    examples: [Example("tidings group < items.jsonl", "stories and topics of a batch")])
}

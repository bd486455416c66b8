extension CommandSpec {
  static let notify = CommandSpec(
    name: "notify",
    summary: "say what the rules of 'notify' would have sent",
    details: """
      One line a message, as if a run had come every ten minutes. It reads only: nothing is sent, \
      nothing is marked.
      """,
    options: [
      OptionSpec("test", help: "go through what was kept"),
      OptionSpec("since", short: "S", value: "TIME", help: "from then on (7d)"),
    ],
    examples: [
      Example("tidings notify --test", "what would have gone out this week"),
      Example("tidings notify --test --since 1d --json | jq .title", "titles into a pipe"),
    ])
}

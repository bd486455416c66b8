extension CommandSpec {
  static let run = CommandSpec(
    name: "run",
    summary: "fetch what is due, print new ticker lines, write due editions",
    details: """
      Without --once it keeps going until it is told to stop. A timer that fires often and a \
      service both do: what is due is decided here.
      """,
    options: [
      OptionSpec("once", help: "do what is due now, then exit"),
      OptionSpec("no-ticker", help: "print no ticker lines"),
    ],
    examples: [
      Example("tidings run --once", "from a timer, as often as every ten minutes"),
      Example("tidings run", "for as long as you leave it running"),
    ])
}

extension CommandSpec {
  static let help = CommandSpec(
    name: "help",
    summary: "print this help, or that of a command",
    positional: Positional("COMMAND", help: "a command", completes: .commands),
    examples: [Example("tidings help ticker", "the same as 'tidings ticker --help'")])
}

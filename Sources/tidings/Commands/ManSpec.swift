extension CommandSpec {
  static let man = CommandSpec(
    name: "man",
    summary: "print a manual page in mdoc, as the package installs it",
    positional: Positional(
      "PAGE", help: "tidings or tidings-config", count: 1...1,
      choices: ["tidings", "tidings-config"]),
    examples: [Example("tidings man tidings | mandoc -a", "read it")],
    isHidden: true)
}

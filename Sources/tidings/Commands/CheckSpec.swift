extension CommandSpec {
  static let check = CommandSpec(
    name: "check",
    summary: "check the config and say what is wrong, all at once",
    details: """
      Says which files are in use, where things go, when each edition is due next and how it is \
      sent; warns of files, programs and secrets that are not there. Asks no network.
      """,
    options: [OptionSpec("print", help: "print the config as it is understood, defaults included")],
    examples: [
      Example("tidings check", "exit 0 where the config is right, 78 where it is wrong"),
      Example("tidings check --print --config news.json", "what each default came out as"),
    ])
}

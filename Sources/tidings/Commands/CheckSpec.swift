extension CommandSpec {
  static let check = CommandSpec(
    name: "check",
    summary: "check the config and say what is wrong, all at once",
    options: [OptionSpec("print", help: "print the config as it is understood, defaults included")],
    examples: [
      Example("tidings check", "exit 0 where the config is right, 78 where it is wrong"),
      Example("tidings check --print --config news.json", "what each default came out as"),
    ])
}

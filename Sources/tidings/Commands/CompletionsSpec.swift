extension CommandSpec {
  static let completions = CommandSpec(
    name: "completions",
    summary: "print a script that lets a shell complete what you type",
    details: """
      Sources, topics and editions are completed by their ids in the config; \
      'tidings completions sources' and the like print them.
      """,
    positional: Positional(
      "SHELL", help: "bash, zsh or fish", count: 1...1, choices: ["bash", "zsh", "fish"]),
    examples: [
      Example("source <(tidings completions bash)", "in ~/.bashrc; zsh the same in ~/.zshrc"),
      Example(
        "tidings completions fish > ~/.config/fish/completions/tidings.fish", "fish reads it"),
    ])
}

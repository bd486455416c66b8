extension CommandSpec {
  static let service = CommandSpec(
    name: "service",
    summary: "run from a timer of your own: install it, or remove it",
    details: """
      Writes tidings.service and tidings.timer for your user's systemd and starts the timer, \
      which fires every ten minutes; what is due is decided at each run. With --config they read \
      that config.
      """,
    positional: Positional(
      "install|remove", help: "what to do", count: 1...1, choices: ["install", "remove"]),
    examples: [
      Example("tidings service install", "every ten minutes from here on"),
      Example("systemctl --user list-timers tidings.timer", "when it fires next"),
    ])
}

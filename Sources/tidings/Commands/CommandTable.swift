/// All commands in the order help lists them, and the options that every one of them takes.
enum CommandTable {
  static let commands: [CommandSpec] = [
    .run, .fetch, .ticker, .digest, .search, .preview, .show, .why, .open, .mute, .unmute,
    .revisions, .status, .notify, .check, .add, .remove, .importList, .exportList, .service,
    .backup, .group, .completions, .man, .help, .version,
  ]

  /// The few that bare `tidings` explains.
  static let daily: Set<String> = [
    "run", "ticker", "digest", "search", "preview", "why", "mute", "status", "check", "add",
    "service",
  ]

  static let globals: [OptionSpec] = [
    OptionSpec("config", value: "FILE", help: "the config file", completes: .file),
    OptionSpec("state", value: "DIR", help: "the folder of what is kept", completes: .folder),
    OptionSpec("wait", value: "SECONDS", help: "how long to wait for another writer"),
    OptionSpec("json", help: "the answer as JSON"),
    OptionSpec("quiet", short: "q", help: "say nothing but errors"),
    OptionSpec("verbose", short: "v", help: "say more"),
    OptionSpec(
      "color", value: "WHEN", help: "colour", choices: ["auto", "always", "never"]),
    OptionSpec("version", help: "print the version"),
    OptionSpec("help", short: "h", help: "print this help"),
  ]
}

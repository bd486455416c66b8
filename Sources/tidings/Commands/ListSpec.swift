extension CommandSpec {
  static let importList = CommandSpec(
    name: "import",
    summary: "append the feeds of an OPML file to the config",
    details: """
      Folders become topics. What the config has already, and what is no public web address, is left \
      out and told: a list never makes Tidings read a file, run a command or reach into your network.
      """,
    positional: Positional(
      "FILE", help: "an OPML file, as feed readers export it; - is standard input", count: 1...1,
      completes: .file),
    options: [
      OptionSpec("dry-run", short: "n", help: "print what would be written, and write nothing")
    ],
    examples: [
      Example("tidings import feeds.opml", "all feeds of another reader"),
      Example("tidings import -n feeds.opml", "what would be written"),
    ])

  static let exportList = CommandSpec(
    name: "export",
    summary: "write the config's web sources as an OPML file",
    details: """
      Topics become folders. Files, commands, private addresses and addresses with a secret in them \
      stay at home and are told.
      """,
    positional: Positional(
      "FILE", help: "where to; - or nothing is standard output", completes: .file),
    examples: [Example("tidings export feeds.opml", "for another reader, or another machine")])
}

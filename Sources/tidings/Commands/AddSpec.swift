extension CommandSpec {
  static let add = CommandSpec(
    name: "add",
    summary: "look at a URL or file, and append it to the config",
    details: """
      Says what is there (a feed that a page offers is taken before the page), finds a name for \
      it, and writes the config, the rest of which stays as it is. Where there is no config yet, \
      it makes one.
      """,
    positional: Positional(
      "URL|FILE", help: "what to read from here on", count: 1...Int.max, completes: .file),
    options: [
      OptionSpec("id", value: "ID", help: "its id; made from the place where not given"),
      OptionSpec("name", value: "NAME", help: "as ticker and digest print it"),
      OptionSpec("timezone", value: "ZONE", help: "the zone of stamps that tell none"),
      OptionSpec(
        "topic", value: "T", help: "a topic all its items stand under", repeats: true,
        completes: .topics),
      OptionSpec("page", help: "the page itself, though it offers a feed"),
      OptionSpec("allow-private", help: "let it reach a loopback or private address"),
      OptionSpec("dry-run", short: "n", help: "print what would be written, and write nothing"),
    ],
    examples: [
      Example("tidings add https://www.example.org/news/", "a page, or the feed it offers"),
      Example("tidings add -n --timezone Asia/Baku ~/news/desk.txt", "what would be written"),
    ])
}

extension CommandSpec {
  static let preview = CommandSpec(
    name: "preview",
    summary: "print what would be read from a source, a URL or a file",
    details: "Needs no config and keeps nothing.",
    positional: Positional(
      "SOURCE|URL|FILE", help: "what to read; - is standard input", count: 1...Int.max,
      completes: .file),
    options: [
      OptionSpec("format", value: "F", help: "form of an item", choices: ["text", "jsonl"]),
      OptionSpec("base-url", value: "U", help: "where relative links of a file belong"),
      OptionSpec(
        "header", value: "'N: V'", help: "a request or response header", repeats: true),
      OptionSpec(
        "reference-time", value: "TIME",
        help: "the time \"2 hours ago\" is counted from; now where not given"),
      OptionSpec("timezone", value: "ZONE", help: "the zone of stamps that tell none"),
      OptionSpec("allow-private", help: "let a URL reach a loopback or private address"),
    ],
    examples: [
      Example("tidings preview https://www.example.org/news/", "how a page is read"),
      Example("tidings preview page.html --timezone Asia/Baku --format jsonl", "a saved page"),
    ])
}

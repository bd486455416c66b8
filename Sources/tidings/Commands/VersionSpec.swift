extension CommandSpec {
  static let version = CommandSpec(
    name: "version",
    summary: "print the version, with --verbose those of the libraries too",
    examples: [Example("tidings version", "the same as 'tidings --version'")])
}

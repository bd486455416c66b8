extension CommandSpec {
  static let backup = CommandSpec(
    name: "backup",
    summary: "copy everything kept into one file, while others run",
    positional: Positional("FILE", help: "where to; a file there is replaced", count: 1...1),
    options: [],
    examples: [
      Example("tidings backup /mnt/usb/tidings.db", "a copy as of now, whole whatever runs")
    ])
}

/// A command as the user meets it. Parsing, help and completions all read this one table.
struct CommandSpec: Sendable {
  /// What may stand beside the options.
  struct Positional: Sendable {
    /// As help shows it: `SOURCE`, `EDITION`.
    var name: String
    var help: String
    var count: ClosedRange<Int>
    /// What a shell offers there.
    var completes: ValueKind?
    /// The values there are; any where empty.
    var choices: [String]

    init(
      _ name: String, help: String, count: ClosedRange<Int> = 0...1,
      completes: ValueKind? = nil, choices: [String] = []
    ) {
      self.name = name
      self.help = help
      self.count = count
      self.completes = completes
      self.choices = choices
    }
  }

  struct Example: Sendable {
    var line: String
    var tells: String

    init(_ line: String, _ tells: String) {
      self.line = line
      self.tells = tells
    }
  }

  var name: String
  /// One line, for the list of commands.
  var summary: String
  /// A sentence or two more, for the command's own help.
  var details: String
  var positional: Positional?
  var options: [OptionSpec]
  /// Groups of long names of which one may be given.
  var exclusive: [[String]]
  var examples: [Example]
  /// Left out of the list of commands.
  var isHidden: Bool

  init(
    name: String, summary: String, details: String = "", positional: Positional? = nil,
    options: [OptionSpec] = [], exclusive: [[String]] = [], examples: [Example] = [],
    isHidden: Bool = false
  ) {
    self.name = name
    self.summary = summary
    self.details = details
    self.positional = positional
    self.options = options
    self.exclusive = exclusive
    self.examples = examples
    self.isHidden = isHidden
  }
}

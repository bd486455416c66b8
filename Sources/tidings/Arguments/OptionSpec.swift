/// An option: a flag, or a name with a value.
struct OptionSpec: Sendable {
  /// Without its dashes.
  var long: String
  var short: Character?
  /// What help calls the value; nil for a flag.
  var value: String?
  var help: String
  /// Every value counts; else the last one does.
  var repeats: Bool
  /// The values there are; any where empty.
  var choices: [String]
  /// What a shell offers as its value, beside the choices.
  var completes: ValueKind?

  init(
    _ long: String, short: Character? = nil, value: String? = nil, help: String,
    repeats: Bool = false, choices: [String] = [], completes: ValueKind? = nil
  ) {
    self.long = long
    self.short = short
    self.value = value
    self.help = help
    self.repeats = repeats
    self.choices = choices
    self.completes = completes
  }

  /// As help shows it: `-n, --last N`.
  var label: String {
    let start = short.map { "-\($0), " } ?? "    "
    return start + "--" + long + (value.map { " " + $0 } ?? "") + (repeats ? " ..." : "")
  }
}

extension OptionSpec {
  /// `--last`.
  var dashed: String {
    "--" + long
  }

  /// `-n`, `--last`.
  var spellings: [String] {
    (short.map { ["-\($0)"] } ?? []) + [dashed]
  }
}

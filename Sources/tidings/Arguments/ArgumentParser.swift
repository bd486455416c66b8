import NewsText

/// Reads a command line in the manner of getopt_long: `--last=5`, `--last 5`, `-n5`, `-n 5`,
/// bundled short flags, options and positionals in any order, `--` before what only looks like an
/// option. Long names are not abbreviated, so that a script never changes its meaning.
struct ArgumentParser {
  private let commands: [CommandSpec]
  /// Known before the command and after it.
  private let globals: [OptionSpec]
  private var arguments = Arguments()

  private init(commands: [CommandSpec], globals: [OptionSpec]) {
    self.commands = commands
    self.globals = globals
  }

  /// Reads what stands after the program's name.
  ///
  /// With `--help` or `--version` missing and surplus positionals are let pass.
  static func parse(
    _ words: [String], commands: [CommandSpec], globals: [OptionSpec]
  ) throws(UsageError) -> Arguments {
    var parser = ArgumentParser(commands: commands, globals: globals)
    try parser.read(words)
    if !parser.arguments.flag("help"), !parser.arguments.flag("version") {
      try parser.checkPositionals()
      try parser.checkExclusive()
    }
    return parser.arguments
  }

  private mutating func read(_ words: [String]) throws(UsageError) {
    var index = 0
    var onlyPositionals = false
    while index < words.count {
      let word = words[index]
      index += 1
      if onlyPositionals || !word.utf8.starts(with: "-".utf8) || word == "-" {
        try take(positional: word)
      } else if word == "--" {
        onlyPositionals = true
      } else if word.utf8.starts(with: "--".utf8) {
        try take(long: word.dropFirst(2), words, &index)
      } else {
        try take(shorts: word.dropFirst(), words, &index)
      }
    }
  }

  private mutating func take(positional word: String) throws(UsageError) {
    if arguments.command != nil {
      arguments.positionals.append(word)
    } else if let command = commands.first(where: { $0.name == word }) {
      arguments.command = command
    } else {
      let names = commands.filter { !$0.isHidden }.map(\.name)
      throw UsageError(
        "unknown command '\(word)'" + suggestion(for: word, among: names),
        hint: "'tidings --help' lists the commands")
    }
  }

  private mutating func take(
    long: Substring, _ words: [String], _ index: inout Int
  ) throws(UsageError) {
    let parts = long.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = options.first(where: { $0.long == name }) else {
      throw unknown(name)
    }
    if option.value == nil {
      guard parts.count == 1 else {
        throw UsageError("option '--\(name)' takes no value", hint: arguments.helpHint)
      }
      arguments.add(name, "")
    } else if parts.count == 2 {
      try add(option, String(parts[1]))
    } else {
      try add(option, next(of: "--" + name, option, words, &index))
    }
  }

  private mutating func take(
    shorts: Substring, _ words: [String], _ index: inout Int
  ) throws(UsageError) {
    var rest = shorts
    while let letter = rest.popFirst() {
      guard let option = options.first(where: { $0.short == letter }) else {
        throw UsageError("unknown option '-\(letter)'", hint: arguments.helpHint)
      }
      if option.value == nil {
        arguments.add(option.long, "")
      } else if rest.isEmpty {
        try add(option, next(of: "-\(letter)", option, words, &index))
      } else {
        try add(option, String(rest))
        return
      }
    }
  }

  private func next(
    of name: String, _ option: OptionSpec, _ words: [String], _ index: inout Int
  ) throws(UsageError) -> String {
    guard index < words.count else {
      throw UsageError(
        "option '\(name)' needs a value: \(option.value ?? "")", hint: arguments.helpHint)
    }
    defer { index += 1 }
    return words[index]
  }

  private mutating func add(_ option: OptionSpec, _ value: String) throws(UsageError) {
    guard option.choices.isEmpty || option.choices.contains(value) else {
      throw UsageError(
        "option '--\(option.long)' knows no '\(value)'"
          + suggestion(for: value, among: option.choices),
        hint: "one of " + option.choices.joined(separator: ", "))
    }
    arguments.add(option.long, value)
  }

  private var options: [OptionSpec] {
    (arguments.command?.options ?? []) + globals
  }

  private func unknown(_ name: String) -> UsageError {
    if arguments.command == nil,
      let owner = commands.first(where: { $0.options.contains { $0.long == name } })
    {
      return UsageError(
        "option '--\(name)' belongs behind its command", hint: "tidings \(owner.name) --\(name)")
    }
    return UsageError(
      "unknown option '--\(name)'"
        + suggestion(for: name, among: options.map(\.long), dashes: "--"),
      hint: arguments.helpHint)
  }

  private func suggestion(
    for word: String, among words: [String], dashes: String = ""
  ) -> String {
    guard let nearest = Nearest.suggestion(for: word, among: words) else { return "" }
    return " (did you mean '\(dashes)\(nearest)'?)"
  }

  private func checkPositionals() throws(UsageError) {
    guard let command = arguments.command else { return }
    let count = arguments.positionals.count
    let wanted = command.positional?.count ?? 0...0
    if count < wanted.lowerBound {
      throw UsageError(
        "'\(command.name)' needs \(command.positional?.name ?? "")", hint: arguments.helpHint)
    }
    if count > wanted.upperBound {
      throw UsageError(
        "unexpected argument '\(arguments.positionals[wanted.upperBound])'",
        hint: arguments.helpHint)
    }
  }

  private func checkExclusive() throws(UsageError) {
    for group in arguments.command?.exclusive ?? [] {
      let given = group.filter { arguments.flag($0) }
      if given.count > 1 {
        throw UsageError(
          "options '--\(given[0])' and '--\(given[1])' exclude each other",
          hint: arguments.helpHint)
      }
    }
  }
}

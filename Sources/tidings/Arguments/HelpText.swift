import NewsText

/// Help, made from the table that parses. Lines keep within 80 columns.
enum HelpText {
  private static let width = 80
  /// Where the explanations of commands and options begin.
  private static let column = 26

  /// All commands, a line each, then the global options.
  static func program(commands: [CommandSpec], globals: [OptionSpec]) -> String {
    var lines = usage + list(commands.filter { !$0.isHidden })
    lines += ["", "Options of every command:"]
    lines += globals.flatMap { entry($0.label, explanation(of: $0)) }
    lines += ["", "'tidings COMMAND --help' tells the rest of a command."]
    return lines.joined(separator: "\n") + "\n"
  }

  /// What bare `tidings` says, on one screen: the commands of every day, and what to do next.
  static func short(commands: [CommandSpec], daily: Set<String>, next: [String]) -> String {
    let others = commands.filter { !daily.contains($0.name) && !$0.isHidden }.map(\.name)
    let daily = commands.filter { daily.contains($0.name) }
    let also = Wrap.lines(
      "also: " + others.joined(separator: ", "), width: width, first: 2, rest: 8)
    let more = ["'tidings --help' and 'tidings COMMAND --help' tell more."]
    return (usage + list(daily) + also + [""] + next + more).joined(separator: "\n") + "\n"
  }

  /// One command: usage, what it does, its options, examples.
  static func command(_ spec: CommandSpec) -> String {
    var lines = usage(spec)
    lines += ["", sentence(spec.summary)]
    lines += spec.details.split(separator: "\n").flatMap { Wrap.lines(String($0), width: width) }
    if let positional = spec.positional {
      lines += [""] + entry(positional.name, positional.help)
    }
    if !spec.options.isEmpty {
      lines += ["", "Options:"]
      lines += spec.options.flatMap { entry($0.label, explanation(of: $0)) }
    }
    if !spec.examples.isEmpty { lines += ["", "Examples:"] }
    for example in spec.examples {
      lines += ["  " + example.line]
      lines += Wrap.lines(example.tells, width: width, first: 6, rest: 6)
    }
    lines += ["", "'tidings --help' lists the options of every command."]
    return lines.joined(separator: "\n") + "\n"
  }

  private static let usage = ["usage: tidings COMMAND [OPTION...]", "", "Commands:"]

  private static func list(_ commands: [CommandSpec]) -> [String] {
    commands.flatMap { entry($0.name, $0.summary, column: 15) }
  }

  private static func usage(_ spec: CommandSpec) -> [String] {
    let start = "usage: tidings \(spec.name)"
    var parts = spec.options.map { option in
      let name = option.short.map { "-\($0)" } ?? "--" + option.long
      let value = option.value.map { " " + $0 } ?? ""
      return "[\(name)\(value)]" + (option.repeats ? "..." : "")
    }
    if let positional = spec.positional {
      let many = positional.count.upperBound > 1 ? "..." : ""
      let name = positional.name + many
      parts.append(positional.count.lowerBound == 0 ? "[\(name)]" : name)
    }
    var lines = [start]
    for part in parts {
      if lines[lines.count - 1].utf8.count + 1 + part.utf8.count > width {
        lines.append(String(repeating: " ", count: start.utf8.count))
      }
      lines[lines.count - 1] += " " + part
    }
    return lines
  }

  /// What an option is for, with its choices.
  static func explanation(of option: OptionSpec) -> String {
    guard !option.choices.isEmpty else { return option.help }
    return option.help + ": " + option.choices.joined(separator: ", ")
  }

  private static func entry(_ label: String, _ help: String, column: Int = column) -> [String] {
    let start = "  " + label
    if start.utf8.count + 2 > column {
      return [start] + Wrap.lines(help, width: width, first: column, rest: column)
    }
    var lines = Wrap.lines(help, width: width, first: column, rest: column)
    if !lines.isEmpty {
      lines[0] = start + lines[0].dropFirst(start.utf8.count)
    }
    return lines
  }

  /// A summary as a sentence.
  static func sentence(_ summary: String) -> String {
    summary.prefix(1).uppercased() + summary.dropFirst() + "."
  }
}

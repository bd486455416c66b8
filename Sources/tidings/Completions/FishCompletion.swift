/// The completion script for fish, made from the table that parses: a file
/// `completions/tidings.fish`, or `tidings completions fish | source`.
struct FishCompletion {
  let commands: [CommandSpec]
  let globals: [OptionSpec]

  var text: String {
    let names = commands.map(\.name).joined(separator: " ")
    var lines = [
      "# fish completion for tidings: tidings completions fish | source",
      "",
      "function __tidings_names",
      "  set -l config",
      "  set -l words (commandline -opc)",
      "  if set -l at (contains -i -- --config $words); and set -q words[(math $at + 1)]",
      "    set config --config (string replace -r '^~/' \"$HOME/\" -- $words[(math $at + 1)])",
      "  end",
      "  tidings $config completions $argv[1] 2> /dev/null",
      "end",
      "",
      "complete -c tidings -f",
    ]
    lines += globals.map { line(of: $0, when: nil) }
    let none = "not __fish_seen_subcommand_from \(names)"
    for command in commands where !command.isHidden {
      lines.append(
        "complete -c tidings -n \(quoted(none)) -a \(command.name) -d \(quoted(command.summary))")
    }
    for command in commands {
      let seen = "__fish_seen_subcommand_from \(command.name)"
      lines += command.options.map { line(of: $0, when: seen) }
      guard let positional = command.positional,
        let offer = offer(positional.completes, positional.choices)
      else { continue }
      lines.append("complete -c tidings -n \(quoted(seen)) \(offer)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(of option: OptionSpec, when condition: String?) -> String {
    var parts = ["complete -c tidings"]
    if let condition { parts.append("-n \(quoted(condition))") }
    parts.append("-l \(option.long)")
    if let short = option.short { parts.append("-s \(short)") }
    if option.value != nil {
      parts.append(offer(option.completes, option.choices).map { "-x " + $0 } ?? "-x")
    }
    parts.append("-d \(quoted(option.help))")
    return parts.joined(separator: " ")
  }

  private func offer(_ kind: ValueKind?, _ choices: [String]) -> String? {
    if !choices.isEmpty { return "-a \(quoted(choices.joined(separator: " ")))" }
    return switch kind {
    case .file: "-a '(__fish_complete_path (commandline -ct))'"
    case .folder: "-a '(__fish_complete_directories (commandline -ct))'"
    case .commands:
      "-a \(quoted(commands.filter { !$0.isHidden }.map(\.name).joined(separator: " ")))"
    case .sources, .topics, .editions: "-a '(__tidings_names \(kind?.rawValue ?? ""))'"
    case nil: nil
    }
  }

  private func quoted(_ text: String) -> String {
    "'" + text.flatMap { "'\\".contains($0) ? ["\\", $0] : [$0] } + "'"
  }
}

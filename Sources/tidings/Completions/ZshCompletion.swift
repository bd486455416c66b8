/// The completion script for zsh, made from the table that parses: a file `_tidings` of $fpath, or
/// `source <(tidings completions zsh)`.
struct ZshCompletion {
  let commands: [CommandSpec]
  let globals: [OptionSpec]

  var text: String {
    """
    #compdef tidings
    # zsh completion for tidings: source <(tidings completions zsh)

    _tidings() {
      local context state state_descr line
      typeset -A opt_args
      _arguments -C -s -S \\
    \(lines(globals)) \\
        '1:command:_tidings_commands' \\
        '*::argument:->rest'
      [[ $state == rest ]] || return
      case $words[1] in
    \(commands.map(branch).joined(separator: "\n"))
      esac
    }

    _tidings_commands() {
      local -a commands=(
    \(commands.filter { !$0.isHidden }.map { "    " + quoted("\($0.name):\($0.summary)") }
      .joined(separator: "\n"))
      )
      _describe command commands
    }

    _tidings_names() {
      local -a config names
      [[ -n $opt_args[--config] ]] && config=(--config ${~opt_args[--config]})
      names=(${(f)"$(tidings $config completions $1 2> /dev/null)"})
      compadd -a names
    }

    if [[ $funcstack[1] == _tidings ]]; then
      _tidings "$@"
    else
      compdef _tidings tidings
    fi

    """
  }

  private func branch(of command: CommandSpec) -> String {
    var parts = [lines(command.options + globals, indent: "          ")]
    if let positional = command.positional {
      let action = action(positional.completes, positional.choices)
      let count = positional.count.upperBound > 1 ? "*" : "1"
      parts.append("          " + quoted("\(count):\(escaped(positional.name)):\(action)"))
    }
    return "    \(command.name))\n      _arguments -s -S \\\n"
      + parts.joined(separator: " \\\n") + " ;;"
  }

  private func lines(_ options: [OptionSpec], indent: String = "    ") -> String {
    options.map { indent + spec($0) }.joined(separator: " \\\n")
  }

  /// `'(-n --last)'{-n+,--last=}'[help]:N:action'`, as _arguments wants it.
  private func spec(_ option: OptionSpec) -> String {
    let help = "[\(escaped(option.help))]"
    let value =
      option.value.map { ":\(escaped($0)):\(action(option.completes, option.choices))" } ?? ""
    let more = option.repeats ? "*" : ""
    let hasValue = option.value != nil
    let long = option.dashed + (hasValue ? "=" : "")
    guard let short = option.short else { return quoted(more + long + help + value) }
    let names = "{-\(short)\(hasValue ? "+" : ""),\(long)}"
    let others = option.repeats ? "*" : "(-\(short) \(option.dashed))"
    return quoted(others) + names + quoted(help + value)
  }

  private func action(_ kind: ValueKind?, _ choices: [String]) -> String {
    if !choices.isEmpty { return "(\(choices.joined(separator: " ")))" }
    return switch kind {
    case .file: "_files"
    case .folder: "_files -/"
    case .commands: "_tidings_commands"
    case .sources, .topics, .editions: " _tidings_names \(kind?.rawValue ?? "")"
    case nil: " "
    }
  }

  /// What _arguments takes for its own is escaped.
  private func escaped(_ text: String) -> String {
    String(text.flatMap { ":[]\\".contains($0) ? ["\\", $0] : [$0] })
  }

  private func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}

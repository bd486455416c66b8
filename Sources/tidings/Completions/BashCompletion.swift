/// The completion script for bash, made from the table that parses. It wants bash 4.4 and nothing
/// else: no bash-completion package.
struct BashCompletion {
  let commands: [CommandSpec]
  let globals: [OptionSpec]

  var text: String {
    """
    # bash completion for tidings: source <(tidings completions bash)

    _tidings() {
      local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command= i
      local -a config=()
      COMPREPLY=()
      # bash parts --option=value into three words.
      if [[ $cur == '=' ]]; then
        cur=
      elif [[ $prev == '=' ]]; then
        prev=${COMP_WORDS[COMP_CWORD-2]}
      fi
      for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
          \(globals.filter { $0.value != nil }.map(\.dashed).joined(separator: "|")))
            local option=${COMP_WORDS[i]}
            [[ ${COMP_WORDS[i+1]} == '=' ]] && ((i++))
            ((i++))
            [[ $option == --config ]] && config=(--config "${COMP_WORDS[i]/#~\\//$HOME/}") ;;
          -*|'=') ;;
          *) [[ $command ]] || command=${COMP_WORDS[i]} ;;
        esac
      done

      case $command:$prev in
    \(values)
      esac

      if [[ $cur == -* ]]; then
        case $command in
    \(options)
        esac
        return
      fi

      case $command in
        '') _tidings_words '\(names)' ;;
    \(positionals)
      esac
    }

    _tidings_words() {
      mapfile -t COMPREPLY < <(compgen -W "$1" -- "$cur")
    }

    _tidings_files() {
      mapfile -t COMPREPLY < <(compgen "$1" -- "$cur")
      compopt -o filenames 2> /dev/null
    }

    _tidings_names() {
      _tidings_words "$(tidings "${config[@]}" completions "$1" 2> /dev/null)"
    }

    complete -F _tidings tidings

    """
  }

  /// A branch for each option whose value can be told.
  private var values: String {
    let own = commands.flatMap { command in
      command.options.compactMap { branch(of: $0, command: command.name) }
    }
    return (own + globals.compactMap { branch(of: $0, command: "*") }).joined(separator: "\n")
  }

  private func branch(of option: OptionSpec, command: String) -> String? {
    guard option.value != nil else { return nil }
    let names = option.spellings.map { "\(command):\($0)" }.joined(separator: "|")
    let offer = offer(option.completes, option.choices)
    return "    \(names)) \(offer.map { $0 + "; " } ?? "")return ;;"
  }

  private var options: String {
    let shared = globals.map(\.dashed).joined(separator: " ")
    let own = commands.map { command in
      let names = command.options.map(\.dashed) + [shared]
      return "      \(command.name)) _tidings_words '\(names.joined(separator: " "))' ;;"
    }
    return (own + ["      *) _tidings_words '\(shared)' ;;"]).joined(separator: "\n")
  }

  private var positionals: String {
    commands.compactMap { command in
      command.positional.flatMap { offer($0.completes, $0.choices) }
        .map { "    \(command.name)) \($0) ;;" }
    }.joined(separator: "\n")
  }

  private var names: String {
    commands.filter { !$0.isHidden }.map(\.name).joined(separator: " ")
  }

  private func offer(_ kind: ValueKind?, _ choices: [String]) -> String? {
    if !choices.isEmpty { return "_tidings_words '\(choices.joined(separator: " "))'" }
    switch kind {
    case .file: return "_tidings_files -f"
    case .folder: return "_tidings_files -d"
    case .commands: return "_tidings_words '\(names)'"
    case .sources, .topics, .editions: return "_tidings_names \(kind?.rawValue ?? "")"
    case nil: return nil
    }
  }
}

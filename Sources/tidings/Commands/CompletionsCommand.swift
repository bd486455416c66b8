import NewsDesk
import NewsModel
import NewsSystem
import NewsText

extension Invocation {
  /// `tidings completions`
  func completions() throws -> ExitCode {
    let name = arguments.positionals[0]
    let commands = CommandTable.commands
    let globals = CommandTable.globals
    let text: String
    switch name {
    case "bash": text = BashCompletion(commands: commands, globals: globals).text
    case "zsh": text = ZshCompletion(commands: commands, globals: globals).text
    case "fish": text = FishCompletion(commands: commands, globals: globals).text
    default:
      guard let kind = ValueKind.ofConfig.first(where: { $0.rawValue == name }) else {
        throw UsageError("unknown shell '\(name)'", hint: "bash, zsh or fish")
      }
      text = try names(kind).map { $0 + "\n" }.joined()
    }
    try output.write(Array(text.utf8))
    return .done
  }

  /// The ids of a kind in the config.
  private func names(_ kind: ValueKind) throws -> [String] {
    let configuration = try desk().configuration
    switch kind {
    case .sources: return configuration.sources.map(\.id)
    case .topics: return configuration.topics.map(\.id)
    case .editions: return configuration.editions.map(\.id)
    case .file, .folder, .commands: return []
    }
  }
}

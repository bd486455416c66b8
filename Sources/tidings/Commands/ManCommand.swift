import NewsDesk
import NewsSystem

extension Invocation {
  /// `tidings man`
  func man() throws -> ExitCode {
    let text: String
    switch arguments.positionals[0] {
    case "tidings":
      text = ManPage.text(commands: CommandTable.commands, globals: CommandTable.globals)
    case "tidings-config": text = Desk.configManual
    case let page: throw UsageError("no page '\(page)'", hint: "tidings or tidings-config")
    }
    try output.write(Array(text.utf8))
    return .done
  }
}

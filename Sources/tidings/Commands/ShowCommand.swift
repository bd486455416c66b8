import NewsDesk
import NewsSystem

extension Invocation {
  /// What follows a command, as one name: the words of a title need no quotes.
  private var name: String {
    arguments.positionals.joined(separator: " ")
  }

  /// `tidings show`
  func show() throws -> ExitCode {
    try output.write(Array(try desk().show(name, json: arguments.flag("json")).utf8))
    return .done
  }

  /// `tidings why`
  func why() throws -> ExitCode {
    try output.write(Array(try desk().why(name, json: arguments.flag("json")).utf8))
    return .done
  }

  /// `tidings open`
  func open() throws -> ExitCode {
    try output.write(Array(try desk().open(name).utf8))
    return .done
  }
}

import NewsDesk
import NewsModel
import NewsSystem
import NewsText

/// From what was typed to how it ended: parses, answers what needs no command, runs the command.
struct Program {
  private let words: [String]

  init(_ words: [String]) {
    self.words = words
  }

  func run() -> ExitCode {
    let output = Output(descriptor: 1)
    do {
      let arguments: Arguments
      do {
        arguments = try ArgumentParser.parse(
          words, commands: CommandTable.commands, globals: CommandTable.globals)
      } catch {
        throw DeskError(.usage, error.message, hint: error.hint)
      }
      if let text = answer(arguments) {
        try output.write(Array(text.utf8))
        return .done
      }
      return try Invocation(arguments).run()
    } catch let error as DeskError {
      // The reader of our output had enough: `tidings ticker | head` is 0.
      if error.status == .done { return .done }
      Talk(level: .usual).error(error.text, hint: error.hint)
      return error.status
    } catch let error as UsageError {
      Talk(level: .usual).error(error.message, hint: error.hint)
      return .usage
    } catch let error as SystemError {
      let error = DeskError(error)
      if error.status != .done { Talk(level: .usual).error(error.text) }
      return error.status
    } catch {
      Talk(level: .usual).error("\(error)")
      return .ioFailed
    }
  }

  /// Help and version, and what bare `tidings` says; nil where a command is to run.
  private func answer(_ arguments: Arguments) -> String? {
    if arguments.flag("version") || arguments.command?.name == "version" {
      let libraries = arguments.flag("verbose") ? "\n" + Desk.libraries : ""
      return "tidings \(Version.text)\(libraries)\n"
    }
    guard let command = arguments.command else {
      if arguments.flag("help") {
        return HelpText.program(commands: CommandTable.commands, globals: CommandTable.globals)
      }
      return HelpText.short(commands: CommandTable.commands, next: next(arguments))
    }
    if command.name == "help" {
      guard let name = arguments.positionals.first else {
        return HelpText.program(commands: CommandTable.commands, globals: CommandTable.globals)
      }
      guard let named = CommandTable.commands.first(where: { $0.name == name }) else { return nil }
      return HelpText.command(named, globals: CommandTable.globals)
    }
    return arguments.flag("help")
      ? HelpText.command(command, globals: CommandTable.globals) : nil
  }

  /// What a newcomer does next.
  private func next(_ arguments: Arguments) -> [String] {
    guard let path = Desk.configPath(arguments.value("config")) else {
      return [
        "There is no config yet. Look at a page or feed first, then write one:",
        "  tidings preview https://example.org/news/",
        "  \(Desk.usualConfigPath)",
      ]
    }
    return [
      "The config is \(path).",
      "  tidings check        is it right?",
      "  tidings run --once   fetch what is due, print what is new, write due digests",
    ]
  }
}

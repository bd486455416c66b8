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
    do {
      return try answerOrRun()
    } catch {
      // Whoever waits for us is to see that a signal ended it, not what the signal cut short.
      if let signal = Signals.stop { Signals.dieOf(signal) }
      // The reader of our output had enough: `tidings ticker | head` is 0.
      if error.status != .done { Talk(level: .usual).error(error.text, hint: error.hint) }
      return error.status
    }
  }

  private func answerOrRun() throws(DeskError) -> ExitCode {
    do {
      let arguments = try ArgumentParser.parse(
        words, commands: CommandTable.commands, globals: CommandTable.globals)
      if let text = try answer(arguments) {
        Pager.show(Array(text.utf8))
        try Output(descriptor: 1).write(Array(text.utf8))
        return .done
      }
      return try Invocation(arguments).run()
    } catch let error as UsageError {
      throw DeskError(.usage, error.message, hint: error.hint)
    } catch let error as SystemError {
      throw DeskError(error)
    } catch let error as DeskError {
      throw error
    } catch {
      throw DeskError(.ioFailed, "\(error)")
    }
  }

  /// Help and version, and what bare `tidings` says; nil where a command is to run.
  private func answer(_ arguments: Arguments) throws(UsageError) -> String? {
    let program = {
      HelpText.program(commands: CommandTable.commands, globals: CommandTable.globals)
    }
    let help = { HelpText.command($0) }
    let command = arguments.command
    if arguments.flag("help") { return command.map(help) ?? program() }
    if arguments.flag("version") || command?.name == "version" {
      if arguments.flag("json") { return Desk.version }
      let libraries = arguments.flag("verbose") ? "\n" + Desk.libraries : ""
      return "tidings \(Version.text)\(libraries)\n"
    }
    guard let command else {
      return HelpText.short(
        commands: CommandTable.commands, daily: CommandTable.daily, next: next(arguments))
    }
    guard command.name == "help" else { return nil }
    guard let name = arguments.positionals.first else { return program() }
    guard let named = CommandTable.commands.first(where: { $0.name == name }) else {
      throw UsageError("unknown command '\(name)'", hint: "'tidings --help' lists the commands")
    }
    return help(named)
  }

  /// What a newcomer does next.
  private func next(_ arguments: Arguments) -> [String] {
    guard let path = Desk.configPath(arguments.value("config")) else {
      return [
        "There is no config yet; the first source makes one:",
        "  tidings add https://example.org/news/   a page, a feed or a file",
        "  tidings run --once                      read it, print what is new, write a digest",
      ]
    }
    return [
      "The config is \(path).",
      "  tidings check        is it right, and what is next?",
      "  tidings run --once   read what is due, print what is new, write due digests",
    ]
  }
}

import NewsDesk
import NewsTime

extension Invocation {
  /// `tidings add`
  func add() throws -> ExitCode {
    var options = SourceEditor.Options()
    options.id = arguments.value("id")
    options.name = arguments.value("name")
    options.timezone = try arguments.value("timezone", as: "a time zone such as Asia/Baku") {
      Zone.named($0)?.id
    }
    options.topics = arguments.values("topic")
    options.takesPage = arguments.flag("page")
    options.allowPrivate = arguments.flag("allow-private")
    options.isTrial = arguments.flag("dry-run")
    options.printsEntry = arguments.flag("json")
    if options.id != nil || options.name != nil, arguments.positionals.count > 1 {
      throw UsageError("'--id' and '--name' are for one place", hint: arguments.helpHint)
    }
    return try editor.add(arguments.positionals, options)
  }

  /// `tidings remove`
  func remove() throws -> ExitCode {
    try editor.remove(arguments.positionals, isTrial: arguments.flag("dry-run"))
  }

  /// `tidings import`
  func importList() throws -> ExitCode {
    try exchange.importing(
      arguments.positionals[0], isTrial: arguments.flag("dry-run"),
      printsEntries: arguments.flag("json"))
  }

  /// `tidings export`
  func exportList() throws -> ExitCode {
    try exchange.exporting(to: arguments.positionals.first ?? "-")
  }

  private var exchange: ListExchange {
    ListExchange(config: arguments.value("config"), talk: talk, output: output)
  }

  private var editor: SourceEditor {
    SourceEditor(config: arguments.value("config"), talk: talk, output: output)
  }
}

import NewsDesk

extension Invocation {
  /// `tidings service`
  func service() throws -> ExitCode {
    let service = try UserService(config: arguments.value("config"), talk: talk)
    switch arguments.positionals[0] {
    case "install": try service.install()
    case "remove": try service.remove()
    case let word: throw UsageError("unknown action '\(word)'", hint: "install or remove")
    }
    return .done
  }
}

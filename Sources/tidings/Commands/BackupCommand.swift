import NewsDesk

extension Invocation {
  /// `tidings backup FILE`
  func backup() throws -> ExitCode {
    try desk().backup(to: arguments.positionals.first ?? "")
    return .done
  }
}

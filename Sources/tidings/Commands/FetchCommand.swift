import NewsDesk

extension Invocation {
  /// `tidings fetch`
  func fetch() throws -> ExitCode {
    let wait = try wait()
    return try desk().fetch(
      arguments.positionals, dueOnly: arguments.flag("due"), wait: wait,
      json: arguments.flag("json") ? output : nil)
  }
}

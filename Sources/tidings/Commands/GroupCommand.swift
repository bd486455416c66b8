import NewsDesk

extension Invocation {
  /// `tidings group`
  func group() throws -> ExitCode {
    try Desk.group(stream: arguments.flag("stream"), to: output)
    return .done
  }
}

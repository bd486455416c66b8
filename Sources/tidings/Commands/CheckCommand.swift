import NewsDesk
import NewsSystem

extension Invocation {
  /// `tidings check`
  func check() throws -> ExitCode {
    let desk = try desk()
    let text =
      arguments.flag("print")
      ? desk.effectiveConfig(origins: !arguments.flag("json"))
      : arguments.flag("json") ? desk.summaryJSON : desk.summary
    try output.write(Array(text.utf8))
    for line in desk.missing { talk.warning(line) }
    return .done
  }
}

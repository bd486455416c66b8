import NewsDesk
import NewsSystem

extension Invocation {
  /// `tidings status`
  func status() throws -> ExitCode {
    let report = try desk().status(failedOnly: arguments.flag("failed"))
    let width = Machine.isTerminal(1) ? Machine.terminalWidth(1) : nil
    let text = arguments.flag("json") ? report.json : report.table(width: width)
    try output.write(Array(text.utf8))
    return arguments.flag("failed") && !report.rows.isEmpty ? .someFailed : .done
  }
}

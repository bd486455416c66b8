import NewsDesk
import NewsSystem

extension Invocation {
  /// `tidings status`
  func status() throws -> ExitCode {
    let report = try desk().status(failedOnly: arguments.flag("failed"))
    let text = arguments.flag("json") ? report.json : report.table
    try output.write(Array(text.utf8))
    return arguments.flag("failed") && !report.rows.isEmpty ? .someFailed : .done
  }
}

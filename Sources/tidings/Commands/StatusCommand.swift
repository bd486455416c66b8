import NewsDesk
import NewsSystem

extension Invocation {
  /// `tidings status`
  func status() throws -> ExitCode {
    let desk = try desk()
    let failedOnly = arguments.flag("failed")
    let isJSON = arguments.flag("json")
    let deliveries = try desk.deliveryStatus()
    let late = deliveries.late
    if arguments.flag("deliveries") {
      let report = failedOnly ? late : deliveries
      try output.write(Array((isJSON ? report.json : report.table).utf8))
      return failedOnly && !late.rows.isEmpty ? .someFailed : .done
    }
    let report = try desk.status(failedOnly: failedOnly)
    let width = Machine.isTerminal(1) ? Machine.terminalWidth(1) : nil
    try output.write(Array((isJSON ? report.json : report.table(width: width)).utf8))
    guard failedOnly else { return .done }
    for row in late.rows {
      talk.error("\(row.name): a message has waited an hour", hint: "tidings status --deliveries")
    }
    return report.rows.isEmpty && late.rows.isEmpty ? .done : .someFailed
  }
}

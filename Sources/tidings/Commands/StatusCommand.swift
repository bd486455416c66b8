import NewsDesk
import NewsModel
import NewsSystem

extension Invocation {
  /// `tidings revisions`
  func revisions() throws -> ExitCode {
    let desk = try desk()
    let zone = desk.configuration.zone
    return try desk.revisions(
      since: try time("since", in: zone), until: try time("until", in: zone),
      sources: try desk.sourceIDs(arguments.values("source")),
      last: try arguments.integer("last"), asJSON: arguments.flag("json"), to: output)
  }

  /// `tidings status`
  func status() throws -> ExitCode {
    let desk = try desk()
    let failedOnly = arguments.flag("failed")
    let isJSON = arguments.flag("json")
    let width = Machine.isTerminal(1) ? Machine.terminalWidth(1) : nil
    if arguments.flag("scores") {
      let scores = try desk.scores()
      try output.write(Array((isJSON ? scores.json : scores.table(width: width)).utf8))
      return .done
    }
    let deliveries = try desk.deliveryStatus()
    let late = deliveries.late
    if arguments.flag("deliveries") {
      let report = failedOnly ? late : deliveries
      try output.write(Array((isJSON ? report.json : report.table(width: width)).utf8))
      return failedOnly && !late.rows.isEmpty ? .someFailed : .done
    }
    let report = try desk.status(failedOnly: failedOnly)
    try output.write(Array((isJSON ? report.json : report.table(width: width)).utf8))
    guard failedOnly else { return .done }
    for row in late.rows {
      talk.error("\(row.name): a message has waited an hour", hint: "tidings status --deliveries")
    }
    return report.rows.isEmpty && late.rows.isEmpty ? .done : .someFailed
  }
}

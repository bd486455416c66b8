import NewsModel
import NewsText
import NewsTime

/// How each source is doing: what `status` prints.
package struct StatusReport: Sendable {
  /// One source: what the config says of it, what is remembered, and when it is due.
  package struct Row: Sendable {
    var source: Source
    var state: SourceState?
    var schedule: SourceSchedule?
  }

  /// In the config's order.
  package let rows: [Row]
  private let zone: Zone
  private let now: Instant

  init(rows: [Row], zone: Zone, now: Instant) {
    self.rows = rows
    self.zone = zone
    self.now = now
  }

  /// Aligned columns, a header first; the last column says why a source is due when it is.
  package var table: String {
    var cells = [["SOURCE", "LAST SUCCESS", "NEXT", "ITEMS", "FAILED", "BECAUSE"]]
    for row in rows {
      let state = row.state
      cells.append([
        row.source.id,
        state?.lastSuccess.map(short) ?? "never",
        row.schedule.map { $0.due <= now ? "now" : short($0.due) } ?? "never",
        String(state?.itemCount ?? 0),
        String(state?.failures ?? 0),
        reason(row),
      ])
    }
    let widths = cells[0].indices.map { column in
      cells.map { Cells.width($0[column]) }.max() ?? 0
    }
    let lines = cells.map { row in
      let padded = row.indices.dropLast().map { Cells.pad(row[$0], to: widths[$0]) }
      return (padded + [row.last ?? ""]).joined(separator: "  ")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One object: `{"sources": [...]}`, instants as Unix seconds.
  package var json: String {
    var json = JSONWriter()
    json.object { json in
      json.key("sources")
      json.array { json in
        for row in rows { write(row, to: &json) }
      }
    }
    return json.text + "\n"
  }

  private func write(_ row: Row, to json: inout JSONWriter) {
    let state = row.state
    json.object { json in
      json.field("id", row.source.id)
      json.field("name", row.source.name)
      json.field("last_asked", state?.lastAsked?.seconds)
      json.field("last_success", state?.lastSuccess?.seconds)
      json.field("next_due", row.schedule?.due.seconds)
      json.field("because", reason(row))
      json.field("items", Int64(state?.itemCount ?? 0))
      json.field("failures", Int64(state?.failures ?? 0))
      json.field("failure", state?.failure)
      json.field("shape", state?.shape)
      json.field("gone", state?.gone ?? false)
      json.field("paused", row.source.paused)
    }
  }

  private func reason(_ row: Row) -> String {
    if row.source.paused { return "paused" }
    if row.state?.gone == true { return "gone (410)" }
    if let failure = row.state?.failure { return Hygiene.line(failure) }
    return row.schedule?.because ?? ""
  }

  /// Day and minute of the config's zone, without the offset that all rows share.
  private func short(_ instant: Instant) -> String {
    let civil = zone.civil(at: instant)
    return "\(civil.day.text) \(civil.time.clockText)"
  }
}

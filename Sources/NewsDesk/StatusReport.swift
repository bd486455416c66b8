import NewsModel
import NewsSchedule
import NewsText
import NewsTime

/// How each source is doing: what `status` prints.
package struct StatusReport: Sendable {
  /// One source: what the config says of it, what is remembered, and when it is due.
  package struct Row: Sendable {
    var source: Source
    var state: SourceState?
    var due: Due?
    /// As it is expected to publish; nil where nothing is known.
    var itemsPerDay: Double?

    /// It has failed so often in a row that it is announced.
    var isFailing: Bool {
      (state?.failures ?? 0) >= SourceState.announcedFailures
    }
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

  /// Aligned columns, a header first; the last column says what is wrong, and why a source is due when
  /// it is. Where `width` is given, columns that it has no room for are left out, and lines are cut
  /// to it. Empty where there is no row.
  package func table(width: Int?) -> String {
    guard !rows.isEmpty else { return "" }
    var cells = [
      [
        "SOURCE", "LAST SUCCESS", "NEXT", "ITEMS/DAY", "FAILED", "ASKED/DAY", "BYTES/DAY",
        "BECAUSE",
      ]
    ]
    for row in rows {
      let cost = row.state?.usage.lastDay(at: now) ?? Usage.Cost()
      cells.append([
        row.source.id,
        row.state?.lastSuccess.map(zone.minute(at:)) ?? "never",
        row.due.map { $0.isDue(at: now) ? "now" : zone.minute(at: $0.instant) } ?? "never",
        row.itemsPerDay.map { QuantityText.decimal($0) } ?? "-",
        String(row.state?.failures ?? 0),
        QuantityText.count(cost.requests),
        QuantityText.bytes(cost.bytes),
        reason(row),
      ])
    }
    return TextTable.text(cells, numbers: [3, 4, 5, 6], spare: [6, 5, 3, 1, 4, 2], width: width)
  }

  /// One object: `{"sources": [...]}`, instants as Unix seconds.
  package var json: String {
    var json = JSONWriter()
    json.object { json in
      json.list("sources", rows) { json, row in write(row, to: &json) }
    }
    return json.text + "\n"
  }

  private func write(_ row: Row, to json: inout JSONWriter) {
    let state = row.state
    let cost = state?.usage.lastDay(at: now) ?? Usage.Cost()
    json.object { json in
      json.field("id", row.source.id)
      json.field("name", row.source.name)
      json.field("last_asked", state?.lastAsked?.seconds)
      json.field("last_success", state?.lastSuccess?.seconds)
      json.field("next_due", row.due?.instant.seconds)
      json.field("because", reason(row))
      json.field("items", Int64(state?.itemCount ?? 0))
      json.key("items_per_day")
      if let items = row.itemsPerDay {
        json.number((items * 10).rounded() / 10)
      } else {
        json.null()
      }
      json.field("failures", Int64(state?.failures ?? 0))
      json.field("failure", state?.failure)
      json.field("requests_per_day", cost.requests)
      json.field("bytes_per_day", cost.bytes)
      json.field("shape", state?.shape)
      json.field("gone", state?.gone ?? false)
      json.field("paused", row.source.paused)
    }
  }

  private func reason(_ row: Row) -> String {
    if row.source.paused { return "paused" }
    if row.state?.gone == true { return "gone (410), asked no more" }
    let why = [row.state?.failure.map { Hygiene.line($0) }, row.due?.because]
    return why.compactMap { $0 }.joined(separator: "; ")
  }
}

import NewsModel
import NewsText
import NewsTime

/// How each delivery is doing: what `status --deliveries` prints.
package struct DeliveryReport: Sendable {
  /// One delivery: of the config, or one that the outbox still knows.
  package struct Row: Sendable {
    package var name: String
    /// `mail`, `ntfy`; nil where the config has no such delivery any more.
    var kind: String?
    var sent = 0
    var waiting: [OutboxEntry] = []
    var failed: [OutboxEntry] = []
    var lastSent: Instant?

    /// Whether something has waited for an hour or was given up.
    func isLate(at now: Instant) -> Bool {
      waiting.contains { now.seconds - $0.made.seconds >= 3600 }
    }

    /// Why the oldest message waits, else why the last one failed.
    fileprivate var reason: String? {
      waiting.compactMap(\.reason).first ?? failed.last?.reason
    }
  }

  package let rows: [Row]
  private let zone: Zone
  private let now: Instant

  /// A row for each delivery of the config, then for those that only the outbox knows.
  init(_ deliveries: [Delivery], outbox: [OutboxEntry], zone: Zone, now: Instant) {
    self.zone = zone
    self.now = now
    var rows = deliveries.map { Row(name: $0.name, kind: $0.way.word) }
    for entry in outbox {
      let known = rows.firstIndex { $0.name == entry.delivery }
      if known == nil { rows.append(Row(name: entry.delivery)) }
      let index = known ?? rows.count - 1
      switch entry.state {
      case .waiting: rows[index].waiting.append(entry)
      case .failed: rows[index].failed.append(entry)
      case .sent:
        rows[index].sent += 1
        rows[index].lastSent = max(rows[index].lastSent ?? Instant(seconds: 0), entry.ended ?? now)
      }
    }
    self.rows = rows
  }

  private init(rows: [Row], zone: Zone, now: Instant) {
    self.rows = rows
    self.zone = zone
    self.now = now
  }

  /// Only those for which something has waited an hour.
  package var late: DeliveryReport {
    DeliveryReport(rows: rows.filter { $0.isLate(at: now) }, zone: zone, now: now)
  }

  /// Aligned columns, a header first. Where `width` is given, columns that it has no room for are left
  /// out, and lines are cut to it.
  package func table(width: Int?) -> String {
    var cells = [["DELIVERY", "KIND", "LAST SENT", "SENT", "WAITING", "FAILED", "NEXT", "BECAUSE"]]
    for row in rows {
      let next = row.waiting.map(\.due).min()
      cells.append([
        row.name, row.kind ?? "gone", row.lastSent.map(zone.minute(at:)) ?? "never", "\(row.sent)",
        "\(row.waiting.count)", "\(row.failed.count)",
        next.map { $0 <= now ? "now" : zone.minute(at: $0) } ?? "-", Hygiene.line(row.reason ?? ""),
      ])
    }
    return TextTable.text(cells, numbers: [3, 4, 5], spare: [1, 3, 2, 5, 6], width: width)
  }

  /// One object: `{"deliveries": [...]}`, instants as Unix seconds.
  package var json: String {
    var json = JSONWriter()
    json.object { json in
      json.list("deliveries", rows) { json, row in write(row, to: &json) }
    }
    return json.text + "\n"
  }

  private func write(_ row: Row, to json: inout JSONWriter) {
    json.object { json in
      json.field("name", row.name)
      json.field("kind", row.kind)
      json.field("sent", Int64(row.sent))
      json.field("last_sent", row.lastSent?.seconds)
      json.field("failed", Int64(row.failed.count))
      json.field("late", row.isLate(at: now))
      json.field("because", row.reason)
      json.list("waiting", row.waiting) { json, entry in
        json.object { json in
          json.field("since", entry.made.seconds)
          json.field("next", entry.due.seconds)
          json.field("tries", Int64(entry.attempts))
          json.field("because", entry.reason)
        }
      }
    }
  }
}

import NewsText
package import NewsTime

/// What rules found worth telling at once: one message, whatever it holds.
package struct Notice: Sendable, Equatable {
  package var made: Instant
  /// Name of the zone its times are shown in.
  package var zone: String
  /// The config's title.
  package var desk: String
  /// At least one; the newest is last.
  package var events: [Event]

  package init(made: Instant, zone: String, desk: String, events: [Event]) {
    self.made = made
    self.zone = zone
    self.desk = desk
    self.events = events
  }

  /// The notice as the store keeps it: JSON on one line.
  package func snapshot() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("snapshot", Edition.snapshotVersion)
      json.field("made", made.seconds)
      json.field("zone", zone)
      json.field("desk", desk)
      json.list("events", events) { json, event in event.writeSnapshot(to: &json) }
    }
    return json.bytes
  }

  /// The notice of such a snapshot.
  package init(snapshot bytes: [UInt8]) throws(SnapshotError) {
    let node = try JSONNode.snapshot(bytes)
    self.init(
      made: try node.instant("made"), zone: try node.string("zone"),
      desk: try node.string("desk"), events: [])
    for event in try node.list("events") { events.append(try Event(snapshot: event)) }
  }
}

import NewsText
import NewsTime

/// A ledger entry that is no snapshot of an edition.
package struct SnapshotError: Error, Sendable, CustomStringConvertible {
  /// The field that is missing or of another kind.
  package let field: String

  package var description: String {
    "edition: \(field): missing or unreadable"
  }
}

/// The snapshot an edition leaves in the ledger: everything that was said, and nothing that is
/// worked out from it, so that a past digest is rendered again byte for byte.
///
/// It is no outside format: fields without a value are left out, and a version says who wrote it.
extension Edition {
  /// Rises when an older program could not read a snapshot any more.
  package static let snapshotVersion: Int64 = 1

  /// The edition as the ledger keeps it: JSON on one line.
  package func snapshot() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("snapshot", Edition.snapshotVersion)
      json.field("id", id)
      json.field("day", Int64(day.ordinal))
      json.field("title", title)
      json.field("desk", desk)
      json.field("cutoff", cutoff.seconds)
      json.field("made", made.seconds)
      json.some("from", from?.seconds)
      json.field("zone", zone)
      json.field("after", after)
      json.field("through", through)
      json.list("brief", brief) { json, number in json.integer(Int64(number)) }
      json.list("sections", sections) { json, section in section.writeSnapshot(to: &json) }
      json.field("asked", Int64(asked))
      json.field("answered", Int64(answered))
      json.list("failed", failed) { json, source in source.write(to: &json) }
      if !recovered.isEmpty { json.field("recovered", recovered) }
      json.field("apart", Int64(apart))
      json.field("links", links.rawValue)
      json.field("language", language)
      json.field("name", name)
      json.field("missed", Int64(missed))
    }
    return json.bytes
  }

  /// The edition of a ledger entry.
  package init(snapshot bytes: [UInt8]) throws(SnapshotError) {
    let node = try JSONNode.snapshot(bytes)
    guard let links = EditionPlan.Links(rawValue: try node.string("links")) else {
      throw SnapshotError(field: "links")
    }
    self.init(
      id: try node.string("id"), day: Day(ordinal: Int(try node.integer("day"))),
      title: try node.string("title"), cutoff: try node.instant("cutoff"),
      made: try node.instant("made"),
      from: node["from"]?.integer.map { Instant(seconds: $0) },
      zone: try node.string("zone"), after: try node.integer("after"),
      through: try node.integer("through"), asked: Int(try node.integer("asked")),
      answered: Int(try node.integer("answered")), apart: Int(try node.integer("apart")),
      links: links, language: try node.string("language"), name: try node.string("name"),
      missed: Int(try node.integer("missed")))
    desk = try node.string("desk")
    for number in try node.list("brief") {
      guard let value = number.integer else { throw SnapshotError(field: "brief") }
      brief.append(Int(value))
    }
    for section in try node.list("sections") { sections.append(try Section(snapshot: section)) }
    recovered = (node["recovered"]?.array ?? []).compactMap(\.string)
    for source in try node.list("failed") {
      failed.append(
        FailedSource(
          id: try source.string("id"), name: try source.string("name"),
          reason: try source.string("reason")))
    }
  }
}

extension Edition.Section {
  fileprivate func writeSnapshot(to json: inout JSONWriter) {
    json.object { json in
      json.field("id", id)
      json.field("title", title)
      json.field("kind", kind.rawValue)
      json.list("stories", stories) { json, story in
        json.object { json in
          json.field("id", story.id)
          json.field("number", Int64(story.number))
          json.field("day", Int64(story.day))
          json.list("items", story.items) { json, event in event.writeSnapshot(to: &json) }
        }
      }
    }
  }

  fileprivate init(snapshot node: JSONNode) throws(SnapshotError) {
    guard let kind = Kind(rawValue: try node.string("kind")) else {
      throw SnapshotError(field: "kind")
    }
    self.init(
      id: try node.string("id"), title: try node.string("title"), kind: kind, stories: [])
    for story in try node.list("stories") {
      var items: [Event] = []
      for event in try story.list("items") { items.append(try Event(snapshot: event)) }
      stories.append(
        Story(
          id: try story.integer("id"), number: Int(try story.integer("number")),
          day: Int(try story.integer("day")), items: items))
    }
  }
}

import NewsText
import NewsTime

/// An event within the snapshot of an edition (`Edition.snapshot`).
extension Event {
  func writeSnapshot(to json: inout JSONWriter) {
    json.object { json in
      json.field("seq", seq)
      json.field("kind", kind.rawValue)
      json.field("item", itemID)
      json.field("source", sourceID)
      json.field("source_name", sourceName)
      json.field("time", time.seconds)
      json.field("first_seen", firstSeen.seconds)
      json.some("story", storyID)
      if let topic { json.field("topic", topic) }
      json.some("was", was)
      json.some("of", copyOf)
      json.field("also", also)
      json.field("because", because)
      json.field("title", item.title)
      json.some("subtitle", item.subtitle)
      json.some("kicker", item.kicker)
      json.some("summary", item.summary)
      json.some("author", item.author)
      json.field("categories", item.categories)
      json.some("link", item.link)
      json.some("guid", item.guid)
      json.stamp("published", item.published)
      json.stamp("updated", item.updated)
      json.some("language", item.language)
      json.some("aside", item.aside)
    }
  }

  init(snapshot node: JSONNode) throws(SnapshotError) {
    guard let kind = Kind(rawValue: try node.string("kind")) else {
      throw SnapshotError(field: "kind")
    }
    var topic: TopicName?
    if let name = node["topic"] {
      topic = TopicName(id: try name.string("id"), name: try name.string("name"))
    }
    let item = Item(
      title: try node.string("title"), subtitle: node["subtitle"]?.string,
      kicker: node["kicker"]?.string, summary: node["summary"]?.string,
      author: node["author"]?.string, categories: try node.strings("categories"),
      link: node["link"]?.string, guid: node["guid"]?.string,
      published: try node.stamp("published"), updated: try node.stamp("updated"),
      language: node["language"]?.string, aside: node["aside"]?.string)
    self.init(
      seq: try node.integer("seq"), kind: kind, itemID: try node.integer("item"),
      sourceID: try node.string("source"), sourceName: try node.string("source_name"), item: item,
      time: try node.instant("time"), firstSeen: try node.instant("first_seen"),
      storyID: node["story"]?.integer, topic: topic, was: node["was"]?.string,
      copyOf: node["of"]?.integer, also: try node.strings("also"),
      because: try node.string("because"))
  }
}

extension JSONWriter {
  mutating func some(_ name: StaticString, _ value: String?) {
    if let value { field(name, value) }
  }

  mutating func some(_ name: StaticString, _ value: Int64?) {
    if let value { field(name, value) }
  }

  /// Day and clock as numbers: the text of a stamp is for people and leaves out what they need not
  /// see.
  mutating func stamp(_ name: String, _ stamp: Stamp?) {
    guard let stamp else { return }
    key(name)
    object { json in
      json.some("day", stamp.day.map { Int64($0.ordinal) })
      json.some("clock", stamp.time.map { Int64($0.secondsOfDay) })
      json.some("offset", stamp.offset.map { Int64($0) })
    }
  }
}

extension JSONNode {
  /// The document of a snapshot that this version can read.
  static func snapshot(_ bytes: [UInt8]) throws(SnapshotError) -> JSONNode {
    let node: JSONNode
    do {
      node = try JSONReader.parse(bytes)
    } catch {
      throw SnapshotError(field: "json")
    }
    guard try node.integer("snapshot") == Edition.snapshotVersion else {
      throw SnapshotError(field: "snapshot")
    }
    return node
  }

  func string(_ name: String) throws(SnapshotError) -> String {
    guard let value = self[name]?.string else { throw SnapshotError(field: name) }
    return value
  }

  func integer(_ name: String) throws(SnapshotError) -> Int64 {
    guard let value = self[name]?.integer else { throw SnapshotError(field: name) }
    return value
  }

  func instant(_ name: String) throws(SnapshotError) -> Instant {
    Instant(seconds: try integer(name))
  }

  func list(_ name: String) throws(SnapshotError) -> [JSONNode] {
    guard let nodes = self[name]?.array else { throw SnapshotError(field: name) }
    return nodes
  }

  func strings(_ name: String) throws(SnapshotError) -> [String] {
    var texts: [String] = []
    for node in try list(name) {
      guard let text = node.string else { throw SnapshotError(field: name) }
      texts.append(text)
    }
    return texts
  }

  func stamp(_ name: String) throws(SnapshotError) -> Stamp? {
    guard let node = self[name] else { return nil }
    return Stamp(
      day: node["day"]?.integer.map { Day(ordinal: Int($0)) },
      time: node["clock"]?.integer.map { TimeOfDay(secondsOfDay: Int($0)) },
      offset: node["offset"]?.integer.map { Int($0) })
  }
}

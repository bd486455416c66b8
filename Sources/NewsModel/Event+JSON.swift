package import NewsText
import NewsTime

extension Event {
  /// Writes the event as INTERFACES.md names its fields: one object, the fields in this order.
  ///
  /// Every field is always there, null (or an empty list) where there is nothing to say, so that a
  /// reader of many lines sees one shape.
  package func write(to json: inout JSONWriter, section: TopicName? = nil) {
    json.object { json in
      json.field("v", 1)
      json.field("seq", seq)
      json.field("kind", kind.rawValue)
      json.field("item", "i\(itemID)")
      json.field("story", "s\(storyID ?? itemID)")
      json.field("topic", topic)
      json.field("section", section)
      json.field("source", TopicName(id: sourceID, name: sourceName))
      json.field("language", item.language)
      json.field("title", item.title)
      json.field("subtitle", item.subtitle)
      json.field("kicker", item.kicker)
      json.field("summary", item.summary)
      json.field("author", item.author)
      json.field("categories", item.categories)
      json.field("link", item.link)
      json.field("id", item.guid ?? item.link)
      json.field("published", published)
      json.field("updated", item.updated?.text)
      json.field("precision", (item.published?.precision ?? .none).rawValue)
      json.field("time", time.seconds)
      json.field("first_seen", firstSeen.seconds)
      json.field("was", was)
      json.field("of", copyOf.map { "i\($0)" })
      json.field("also", also)
      json.field("because", because.isEmpty ? nil : because)
    }
  }

  /// The publisher's stamp; one that tells no offset gets the one it was read with, which is what
  /// its wall shows less the instant it sorts by.
  private var published: String? {
    guard var stamp = item.published else { return nil }
    if stamp.offset == nil, let day = stamp.day, let clock = stamp.time {
      let wall = CivilTime(day: day, time: clock).secondsSinceEpoch
      let offset = Int(wall - time.seconds)
      // A time that was clamped to its first reading tells no offset; none is past 14 hours or
      // between two quarters.
      if abs(offset) <= 14 * 3600, offset % 900 == 0 { stamp.offset = offset }
    }
    return stamp.text
  }
}

extension JSONWriter {
  /// A name with its id: `{"id": "dagestan", "name": "Dagestan"}`.
  package mutating func field(_ name: String, _ value: TopicName?) {
    key(name)
    guard let value else { return null() }
    object { json in
      json.field("id", value.id)
      json.field("name", value.name)
    }
  }
}

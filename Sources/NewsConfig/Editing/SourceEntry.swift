package import NewsModel
import NewsText

/// What is written into a config for a source: the keys that are not what they would be anyway.
package struct SourceEntry: Sendable, Equatable {
  package var id: String?
  package var name: String?
  package var place: Source.Place
  /// A name of the zone database.
  package var timezone: String?
  /// BCP 47.
  package var language: String?
  package var topics: [String]
  package var allowsPrivate: Bool

  package init(
    id: String? = nil, name: String? = nil, place: Source.Place, timezone: String? = nil,
    language: String? = nil, topics: [String] = [], allowsPrivate: Bool = false
  ) {
    self.id = id
    self.name = name
    self.place = place
    self.timezone = timezone
    self.language = language
    self.topics = topics
    self.allowsPrivate = allowsPrivate
  }

  /// One JSON object on one line.
  package var text: String {
    JSONLayout.compact(node)
  }

  var node: JSONNode {
    var members: [JSONMember] = []
    func add(_ key: String, _ value: JSONValue?) {
      if let value { members.append(JSONMember(key: key, node: JSONNode(value))) }
    }
    add("id", id.map { .string($0) })
    add("name", name.map { .string($0) })
    switch place {
    case .url(let url): add("url", .string(url))
    case .file(let path): add("file", .string(path))
    case .command(let words): add("command", .strings(words))
    }
    add("timezone", timezone.map { .string($0) })
    add("language", language.map { .string($0) })
    add("topics", topics.isEmpty ? nil : .strings(topics))
    add("allow_private", allowsPrivate ? .bool(true) : nil)
    return JSONNode(.object(members))
  }
}

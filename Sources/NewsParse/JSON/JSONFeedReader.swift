internal import NewsModel
internal import NewsText
internal import NewsTime

/// JSON Feed 1.0 and 1.1, and arrays of objects that look like its items.
enum JSONFeedReader {
  /// The feed; nil where the value is none.
  static func read(_ root: JSONNode, base: String?) -> Reading? {
    var base = base
    if let home = root["home_page_url"]?.string ?? root["feed_url"]?.string {
      base = base ?? LinkText.absolute(home, base: nil)
    }
    guard let nodes = root["items"]?.array ?? root.array, root.array == nil || isList(nodes) else {
      // A feed that says what it is may leave its items out.
      guard root["version"]?.string?.contains("jsonfeed.org") == true else { return nil }
      return Reading(kind: .jsonFeed, title: text(root["title"]))
    }
    var reading = Reading(
      kind: .jsonFeed, title: text(root["title"]), language: text(root["language"]))
    let author = author(root)
    for node in nodes {
      if var item = JSONItemAdapter.item(node, base: base) {
        item.author = item.author ?? author
        reading.items.append(item)
      } else {
        reading.leftOut.append("an entry without content")
      }
    }
    return reading
  }

  private static func isList(_ nodes: [JSONNode]) -> Bool {
    nodes.contains { $0["title"]?.string != nil || $0["url"]?.string != nil }
  }

  private static func text(_ node: JSONNode?) -> String? {
    node?.string.flatMap { FieldText.clean($0) }
  }

  /// Version 1.1 has a list, 1.0 had one.
  static func author(_ node: JSONNode) -> String? {
    let people = (node["authors"]?.array ?? []) + [node["author"]].compactMap { $0 }
    for person in people {
      let name = person.string ?? person["name"]?.string ?? person["url"]?.string
      if let name = name.flatMap({ FieldText.clean($0) }).flatMap(PersonText.name) { return name }
    }
    return nil
  }
}

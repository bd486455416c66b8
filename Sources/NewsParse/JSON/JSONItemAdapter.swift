internal import NewsModel
internal import NewsText
internal import NewsTime

/// An object of a JSON Feed, or of our own JSON Lines, as an item.
enum JSONItemAdapter {
  /// The item, nil where the object says nothing.
  static func item(_ node: JSONNode, base: String?) -> Item? {
    guard case .object = node.value else { return nil }
    let title = title(node)
    let link = link(node, base: base)
    let guid = scalar(node["id"]) ?? scalar(node["guid"])
    let summary = summary(node)
    guard title != nil || link != nil || guid != nil || summary != nil else { return nil }
    return Item(
      title: title ?? "", subtitle: line(node["subtitle"]), kicker: line(node["kicker"]),
      summary: summary, author: JSONFeedReader.author(node), categories: categories(node),
      link: link, guid: guid, published: stamp(node, ["date_published", "published", "date"]),
      updated: stamp(node, ["date_modified", "updated"]), language: line(node["language"]))
  }

  /// Plain text by the specification; in practice also HTML.
  private static func title(_ node: JSONNode) -> String? {
    guard let title = node["title"]?.string else { return nil }
    let bytes = Array(title.utf8)
    let line = MarkupText.line(bytes, in: 0..<bytes.count, knownTagsOnly: true)
    if let repaired = PlainText.repaired(line.bytes) { return FieldText.clean(repaired) }
    return FieldText.clean(line)
  }

  private static func link(_ node: JSONNode, base: String?) -> String? {
    for key in ["url", "link", "external_url"] {
      if let reference = node[key]?.string, let link = LinkText.absolute(reference, base: base) {
        return link
      }
    }
    // An id that is an address leads somewhere.
    guard let id = node["id"]?.string, LinkText.isPlace(id) else { return nil }
    return LinkText.absolute(id, base: base)
  }

  private static func summary(_ node: JSONNode) -> String? {
    for key in ["summary", "content_text", "content_html", "description"] {
      guard let text = node[key]?.string else { continue }
      let bytes = Array(text.utf8)
      let line =
        key == "content_text"
        ? PlainText.collapsed(bytes, 0..<bytes.count, FieldText.summaryLimit)
        : MarkupText.line(bytes, in: 0..<bytes.count, limit: FieldText.summaryLimit)
      if let line = FieldText.clean(line, FieldText.summaryLimit) { return line }
    }
    return nil
  }

  private static func categories(_ node: JSONNode) -> [String] {
    var found: [String] = []
    for key in ["tags", "categories"] {
      for tag in node[key]?.array?.prefix(200) ?? [] {
        if let tag = line(tag), !found.contains(where: { $0.isByteEqual(to: tag) }) {
          found.append(tag)
        }
      }
    }
    return found
  }

  private static func stamp(_ node: JSONNode, _ keys: [String]) -> Stamp? {
    for key in keys {
      if let text = scalar(node[key]), let stamp = FeedDate.parse(text) { return stamp }
    }
    // Unix seconds, as our own JSON has them.
    return keys.contains("published")
      ? node["time"].flatMap(scalar).flatMap { FeedDate.parse($0) }
      : nil
  }

  private static func line(_ node: JSONNode?) -> String? {
    node?.string.flatMap { FieldText.clean($0) }
  }

  /// A string, or a number as it was written.
  private static func scalar(_ node: JSONNode?) -> String? {
    switch node?.value {
    case .string(let text): FieldText.clean(text)
    case .number(let digits): digits
    default: nil
    }
  }
}

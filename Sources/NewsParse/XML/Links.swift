/// The links of an entry, by rules that RSS and Atom share.
enum Links {
  /// The `href` of the link that leads to the entry's page: the last one that is HTML, as every
  /// reader has it, else the first of another type.
  static func alternate(_ reader: EntryReader, _ links: [RawField]) -> String? {
    var page: String?
    var other: String?
    for field in links {
      guard let reference = reader.attribute("href", of: field), isAlternate(field, reader),
        let link = reader.absolute(reference, in: field)
      else { continue }
      if isHTML(field, reader) {
        page = link
      } else {
        other = other ?? link
      }
    }
    return page ?? other
  }

  /// Whether the link leads to the entry's page, not to the feed, a file or a reply.
  static func isPage(_ field: RawField, _ reader: EntryReader) -> Bool {
    field.attributes.isEmpty || isAlternate(field, reader) && isHTML(field, reader)
  }

  private static func isAlternate(_ field: RawField, _ reader: EntryReader) -> Bool {
    guard let relation = reader.attribute("rel", of: field)?.lowercased() else { return true }
    return relation == "alternate" || relation.hasSuffix("/alternate")
  }

  private static func isHTML(_ field: RawField, _ reader: EntryReader) -> Bool {
    guard let type = reader.attribute("type", of: field)?.lowercased() else { return true }
    return type.hasPrefix("text/html") || type.hasPrefix("application/xhtml+xml")
  }

  /// Atom's content that stands elsewhere.
  static func contentSource(_ reader: EntryReader) -> String? {
    for field in reader.entry.all(.content) {
      if let reference = reader.attribute("src", of: field) {
        return reader.absolute(reference, in: field)
      }
    }
    return nil
  }

  /// An id that is an address.
  static func identifier(_ reader: EntryReader) -> String? {
    for field in reader.entry.all(.id) {
      if let id = reader.text.raw(field), LinkText.isPlace(id) {
        return reader.absolute(id, in: field)
      }
    }
    return nil
  }
}

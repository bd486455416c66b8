internal import NewsModel
internal import NewsText
internal import NewsTime

/// Atom 0.3 and 1.0 entries as items: texts say themselves whether they are HTML.
enum AtomAdapter {
  /// The item, nil where the entry says nothing.
  static func item(_ reader: EntryReader, feedAuthor: () -> String?) -> Item? {
    let title = title(reader)
    let guid = reader.first(.id, .guid, .identifier, as: .plain)
    let link = link(reader)
    let summary = Summaries.summary(reader, manner: .plain)
    guard title != nil || link != nil || guid != nil || summary != nil else { return nil }
    let dates = Dates.of(reader)
    return Item(
      title: title ?? "", summary: summary, author: Authors.author(reader) ?? feedAuthor(),
      categories: reader.categories(), link: link, guid: guid, published: dates.published,
      updated: dates.updated,
      language: reader.attribute("xml:lang", in: reader.entry.attributes))
  }

  private static func title(_ reader: EntryReader) -> String? {
    for field in reader.entry.all(.title) {
      if let title = AtomText.line(field, reader) { return title }
    }
    return reader.first(.titleElsewhere, as: .title)
  }

  /// RFC 4287 section 4.2.7: the alternate link, a page before anything else.
  private static func link(_ reader: EntryReader) -> String? {
    let links = reader.entry.all(.link)
    if let link = Links.alternate(reader, links) { return link }
    for field in links {
      if let reference = reader.text.address(field),
        let link = reader.absolute(reference, in: field)
      {
        return link
      }
    }
    return Links.contentSource(reader) ?? Links.identifier(reader)
  }
}

/// Atom's text constructs (RFC 4287 section 3.1; Atom 0.3 `type` and `mode`).
enum AtomText {
  static func line(_ field: RawField, _ reader: EntryReader, limit: Int = .max) -> String? {
    let type = reader.attribute("type", of: field)?.lowercased() ?? "text"
    let mode = reader.attribute("mode", of: field)?.lowercased()
    if mode == "base64" || mode == nil && isBinary(type) {
      if let text = base64(field, type, reader, limit) { return text }
    }
    let manner: FieldText.Manner =
      switch type {
      case "text", "text/plain", "": .plain
      default: .html
      }
    return reader.text.line(field, manner, limit: limit)
  }

  /// RFC 4287 section 4.1.3.3: what is neither text nor XML is base64.
  private static func isBinary(_ type: String) -> Bool {
    type.contains("/") && !type.hasPrefix("text/") && !type.hasSuffix("xml")
  }

  private static func base64(
    _ field: RawField, _ type: String, _ reader: EntryReader, _ limit: Int
  ) -> String? {
    guard let bytes = Base64.decode(reader.text.bytes, field.content) else { return nil }
    let decoded = UTF8Bytes.repaired(bytes)
    let text =
      type.hasPrefix("text/plain")
      ? PlainText.collapsed(decoded, 0..<decoded.count, limit)
      : MarkupText.plain(decoded, in: 0..<decoded.count, limit: limit)
    return FieldText.clean(text, limit)
  }
}

internal import NewsModel
internal import NewsText
internal import NewsTime

/// Atom 0.3 and 1.0 entries as items: texts say themselves whether they are HTML.
enum AtomAdapter {
  /// The item, nil where the entry says nothing.
  static func item(_ reader: EntryReader, feedAuthor: () -> String?) -> Item? {
    let title = title(reader)
    let guid =
      reader.first(.id, as: .plain) ?? reader.first(.guid, as: .plain)
      ?? reader.first(.identifier, as: .plain)
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
      if let link = reader.address(field) { return link }
    }
    return Links.contentSource(reader) ?? Links.identifier(reader)
  }
}

internal import NewsModel
internal import NewsText
internal import NewsTime

/// RSS 0.9x, 1.0 and 2.0 entries as items.
///
/// Text in RSS is HTML in fact, whatever the specifications say.
enum RSSAdapter {
  /// The item, nil where the entry says nothing.
  static func item(_ reader: EntryReader) -> Item? {
    let title = reader.first(.title, as: .title) ?? reader.first(.titleElsewhere, as: .title)
    let guid = guid(reader)
    let link = link(reader)
    let summary = Summaries.summary(reader, manner: .html)
    guard title != nil || link != nil || guid != nil || summary != nil else { return nil }
    let dates = Dates.of(reader)
    return Item(
      title: title ?? "", summary: summary, author: Authors.author(reader),
      categories: reader.categories(), link: link, guid: guid, published: dates.published,
      updated: dates.updated, language: reader.first(.language, as: .plain))
  }

  private static func guid(_ reader: EntryReader) -> String? {
    reader.first(.guid, as: .plain) ?? reader.first(.id, as: .plain)
      ?? reader.attribute("rdf:about", in: reader.entry.attributes)
      ?? reader.attribute("about", in: reader.entry.attributes)
      ?? reader.first(.identifier, as: .plain)
  }

  /// The entry's own page: the last of its links, whether RSS's or Atom's, else a guid that says
  /// it is one.
  private static func link(_ reader: EntryReader) -> String? {
    let page = reader.entry.last(.link) { field -> String? in
      guard Links.isPage(field, reader) else { return nil }
      return reader.attribute("href", of: field).map { reader.absolute($0, in: field) }
        ?? reader.address(field)
    }
    return page ?? Links.alternate(reader, reader.entry.all(.link)) ?? permanent(reader)
      // Microsoft's Channel Definition Format, 1997.
      ?? reader.attribute("href", in: reader.entry.attributes).flatMap {
        LinkText.absolute($0, base: reader.base)
      }
  }

  private static func permanent(_ reader: EntryReader) -> String? {
    for field in reader.entry.all(.guid) {
      guard let reference = reader.text.address(field) else { continue }
      switch reader.attribute("ispermalink", of: field)?.lowercased() {
      case "false": continue
      case "true": break
      default: guard LinkText.isPlace(reference) else { continue }
      }
      if let link = reader.absolute(reference, in: field) { return link }
    }
    return nil
  }
}

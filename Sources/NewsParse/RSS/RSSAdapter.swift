internal import NewsModel
internal import NewsText
internal import NewsTime

/// RSS 0.9x, 1.0 and 2.0 entries as items.
///
/// Text in RSS is HTML in fact, whatever the specifications say.
enum RSSAdapter {
  /// The item, nil where the entry says nothing.
  static func item(_ reader: EntryReader) -> Item? {
    let title = reader.first(.title, .titleElsewhere, as: .title)
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
    reader.first(.guid, .id, as: .plain)
      ?? reader.attribute("rdf:about", in: reader.entry.attributes)
      ?? reader.attribute("about", in: reader.entry.attributes)
      ?? reader.first(.identifier, as: .plain)
  }

  /// The entry's own page: `link`, a link element of Atom, a guid that says it is one.
  private static func link(_ reader: EntryReader) -> String? {
    let links = reader.entry.all(.link)
    for field in links where field.space != .atom {
      if let reference = reader.text.raw(field), let link = reader.absolute(reference, in: field) {
        return link
      }
    }
    if let link = Links.alternate(reader, links) { return link }
    for field in reader.entry.all(.guid) {
      let isPermanent = reader.attribute("ispermalink", of: field)?.lowercased() != "false"
      guard isPermanent, let reference = reader.text.raw(field) else { continue }
      if LinkText.scheme(reference)?.hasPrefix("http") == true {
        return reader.absolute(reference, in: field)
      }
    }
    return nil
  }
}

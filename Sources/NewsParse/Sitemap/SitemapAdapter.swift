internal import NewsModel
internal import NewsText

/// Entries of news sitemaps and plain sitemaps as items.
enum SitemapAdapter {
  static func item(_ reader: EntryReader) -> Item? {
    let links = reader.entry.all(.link)
    let link = links.first.flatMap(reader.address)
    let title = reader.first(.title, as: .title) ?? reader.first(.titleElsewhere, as: .title)
    guard title != nil || link != nil else { return nil }
    return Item(
      title: title ?? "", categories: reader.categories(), link: link, guid: link,
      published: reader.stamp(.published), updated: reader.stamp(.updated),
      language: reader.first(.language, as: .plain))
  }
}

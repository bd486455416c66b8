internal import NewsTime

/// The dates of an entry, by rules that all formats share.
enum Dates {
  /// When the entry was published and updated; a date that says neither counts as both.
  static func of(_ reader: EntryReader) -> (published: Stamp?, updated: Stamp?) {
    let date = reader.stamp(.date)
    let updated =
      reader.stamp(.updated)
      ?? reader.attribute("lastmod", in: reader.entry.attributes).flatMap {
        FeedDate.parse($0, order: reader.order)
      }
    let published = reader.stamp(.published) ?? reader.stamp(.created) ?? date
    return (published, updated ?? date)
  }
}

internal import NewsModel
internal import NewsText
internal import NewsTime

/// Rules that RSS and Atom share.
enum Links {
  /// The `href` of the link that leads to the entry's page.
  static func alternate(_ reader: EntryReader, _ links: [RawField]) -> String? {
    var second: String?
    for field in links {
      guard let reference = reader.attribute("href", of: field) else { continue }
      let relation = reader.attribute("rel", of: field)?.lowercased() ?? "alternate"
      let type = reader.attribute("type", of: field)?.lowercased()
      guard relation == "alternate" || relation.hasSuffix("/alternate"),
        let link = reader.absolute(reference, in: field)
      else { continue }
      if type == nil || isPage(type) { return link }
      second = second ?? link
    }
    return second
  }

  private static func isPage(_ type: String?) -> Bool {
    guard let type else { return true }
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
      if let id = reader.text.raw(field), LinkText.scheme(id)?.hasPrefix("http") == true {
        return reader.absolute(id, in: field)
      }
    }
    return nil
  }
}

enum Summaries {
  /// The summary, else the description, else the beginning of the content.
  static func summary(_ reader: EntryReader, manner: FieldText.Manner) -> String? {
    for kind in [FeedField.summary, .description, .descriptionElsewhere, .content] {
      for field in reader.entry.all(kind) {
        let isTyped = field.space == .atom || manner == .plain
        let line =
          isTyped && (field.field == .summary || field.field == .content)
          ? AtomText.line(field, reader, limit: FieldText.summaryLimit)
          : reader.text.line(field, .html, limit: FieldText.summaryLimit)
        if let line { return line }
      }
    }
    return nil
  }
}

enum Dates {
  /// When the entry was published and updated; a date that says neither counts as both.
  static func of(_ reader: EntryReader) -> (published: Stamp?, updated: Stamp?) {
    let date = reader.stamp(.date)
    let updated = reader.stamp(.updated)
    let published = reader.stamp(.published) ?? reader.stamp(.created) ?? date
    return (published, updated ?? date)
  }
}

enum Authors {
  static func author(_ reader: EntryReader) -> String? {
    for kind in [FeedField.author, .creator, .authorElsewhere] {
      for field in reader.entry.all(kind) {
        if let name = reader.person(field) { return name }
      }
    }
    return nil
  }
}

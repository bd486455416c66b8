internal import NewsModel
internal import NewsText
internal import NewsTime

/// Rules that RSS and Atom share.
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

enum Summaries {
  /// The first summary or description, else the beginning of the content, else what other
  /// vocabularies say.
  static func summary(_ reader: EntryReader, manner: FieldText.Manner) -> String? {
    let entry = reader.entry
    // A podcast's summary is text for people; its description often carries the notes.
    for field in entry.fields where field.space == .itunes && field.field == .description {
      if let line = line(field, reader, manner) { return line }
    }
    for field in entry.fields where field.isSummary && !field.isNested {
      if let line = line(field, reader, manner) { return line }
    }
    for kind in [FeedField.content, .summary, .description, .descriptionElsewhere] {
      if let line = entry.first(kind, { line($0, reader, manner) }) { return line }
    }
    return nil
  }

  private static func line(
    _ field: RawField, _ reader: EntryReader, _ manner: FieldText.Manner
  ) -> String? {
    let isTyped = field.space == .atom || manner == .plain && field.space == .plain
    return isTyped && (field.field == .summary || field.field == .content)
      ? AtomText.line(field, reader, limit: FieldText.summaryLimit)
      : reader.text.line(field, .html, limit: FieldText.summaryLimit)
  }
}

extension RawField {
  fileprivate var isSummary: Bool {
    field == .summary || field == .description
  }
}

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

enum Authors {
  /// The names of the authors, those of the best vocabulary that names any.
  static func author(_ reader: EntryReader) -> String? {
    for kind in [FeedField.author, .creator, .authorElsewhere] {
      var names: [String] = []
      for field in reader.entry.all(kind).prefix(20) {
        if let name = reader.person(field),
          !names.contains(where: { $0.utf8.elementsEqual(name.utf8) })
        {
          names.append(name)
        }
      }
      if !names.isEmpty { return names.joined(separator: ", ") }
    }
    return nil
  }
}

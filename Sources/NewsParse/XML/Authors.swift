internal import NewsText

/// The authors of an entry, by rules that RSS and Atom share.
enum Authors {
  /// The names of the authors, those of the best vocabulary that names any.
  static func author(_ reader: EntryReader) -> String? {
    names(reader, .author) ?? names(reader, .creator) ?? names(reader, .authorElsewhere)
  }

  private static func names(_ reader: EntryReader, _ kind: FeedField) -> String? {
    guard reader.entry.has(kind) else { return nil }
    var names: [String] = []
    for field in reader.entry.all(kind).prefix(20) {
      if let name = reader.person(field),
        !names.contains(where: { $0.isByteEqual(to: name) })
      {
        names.append(name)
      }
    }
    return names.count > 1 ? names.joined(separator: ", ") : names.first
  }
}

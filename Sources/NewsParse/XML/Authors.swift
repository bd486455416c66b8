internal import NewsText

/// The authors of an entry, by rules that RSS and Atom share.
enum Authors {
  /// The names of the authors, those of the best vocabulary that names any.
  static func author(_ reader: EntryReader) -> String? {
    names(reader, .author) ?? names(reader, .creator) ?? names(reader, .authorElsewhere)
  }

  private static func names(_ reader: EntryReader, _ kind: FeedField) -> String? {
    guard reader.entry.has(kind) else { return nil }
    var first: String?
    var others: [String] = []
    var count = 0
    reader.entry.each(kind) { field in
      count += 1
      guard count <= 20, let name = reader.person(field) else { return }
      guard let known = first else {
        first = name
        return
      }
      if !known.isByteEqual(to: name), !others.contains(where: { $0.isByteEqual(to: name) }) {
        others.append(name)
      }
    }
    return first.map { others.isEmpty ? $0 : ([$0] + others).joined(separator: ", ") }
  }
}

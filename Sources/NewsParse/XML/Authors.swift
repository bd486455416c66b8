/// The authors of an entry, by rules that RSS and Atom share.
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

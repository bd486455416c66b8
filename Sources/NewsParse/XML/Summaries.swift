/// The summary of an entry, by rules that RSS and Atom share.
enum Summaries {
  /// The first summary or description, else the beginning of the content, else what other
  /// vocabularies say.
  static func summary(_ reader: EntryReader, manner: FieldText.Manner) -> String? {
    let entry = reader.entry
    // A podcast's summary is text for people; its description often carries the notes.
    if entry.has(.description) {
      for field in entry.fields where field.space == .itunes && field.field == .description {
        if let line = line(field, reader, manner) { return line }
      }
    }
    if entry.has(.description) || entry.has(.summary) {
      for field in entry.fields where field.isSummary && !field.isNested {
        if let line = line(field, reader, manner) { return line }
      }
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

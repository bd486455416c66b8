/// The summary of an entry, by rules that RSS and Atom share.
enum Summaries {
  /// The first summary or description, else the beginning of the content, else what other
  /// vocabularies say.
  static func summary(_ reader: EntryReader, manner: FieldText.Manner) -> String? {
    // A podcast's summary is text for people; its description often carries the notes.
    if reader.entry.has(.description),
      let line = reader.entry.first(
        where: { $0.field == .description && $0.space == .itunes }, { line($0, reader, manner) })
    {
      return line
    }
    if reader.entry.has(.description) || reader.entry.has(.summary),
      let line = reader.entry.first(
        where: { $0.isSummary && !$0.isNested }, { line($0, reader, manner) })
    {
      return line
    }
    for kind in [FeedField.content, .summary, .description, .descriptionElsewhere] {
      if let line = reader.entry.first(kind, { line($0, reader, manner) }) { return line }
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

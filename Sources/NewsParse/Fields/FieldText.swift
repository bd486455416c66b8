internal import NewsText

/// Makes text of fields as they stand in a document.
struct FieldText {
  /// How a field's characters are meant.
  enum Manner {
    /// As they are: `<b>` is three letters.
    case plain
    /// As HTML.
    case html
    /// As HTML, where only tags that HTML knows are tags: titles.
    case title
  }

  /// Bytes of a summary at most.
  static let summaryLimit = 2000

  let bytes: [UInt8]

  /// The field's content as one clean line; nil where it is empty.
  func line(_ field: RawField, _ manner: Manner, limit: Int = .max) -> String? {
    guard !field.content.isEmpty else { return nil }
    if field.form == .text || field.form == .cdata,
      let simple = PlainText.simple(bytes, field.content, limit)
    {
      return simple
    }
    switch field.form {
    case .cdata:
      return line(bytes, field.content, manner, limit)
    case .text where ByteSearch.first(UInt8(ascii: "&"), in: bytes, field.content) == nil:
      return line(bytes, field.content, manner, limit)
    case .text, .pieces, .markup:
      let decoded = source(field, manner)
      return line(decoded, 0..<decoded.count, field.form == .markup ? .html : manner, limit)
    }
  }

  /// The field's content with XML's own references decoded and sections opened.
  private func source(_ field: RawField, _ manner: Manner) -> [UInt8] {
    if field.form == .text {
      return Array(CharacterReferences.decode(bytes, in: field.content).utf8)
    }
    var scanner = MarkupScanner(bytes, in: field.content, dialect: .xml)
    var decoded: [UInt8] = []
    while true {
      let start = scanner.position
      guard let token = scanner.next() else { return decoded }
      switch token {
      case .text(let text):
        // Between elements references are decoded with the tags, later.
        if field.form == .markup {
          decoded.append(contentsOf: bytes[text])
        } else {
          decoded.append(contentsOf: CharacterReferences.decode(bytes, in: text).utf8)
        }
      case .cdata(let text):
        decoded.append(contentsOf: bytes[text])
      case .start, .end:
        decoded.append(contentsOf: bytes[start..<scanner.position])
      case .comment, .other: break
      }
    }
  }

  private func line(
    _ bytes: [UInt8], _ range: Range<Int>, _ manner: Manner, _ limit: Int
  ) -> String? {
    let text: String
    switch manner {
    case .plain:
      text = PlainText.collapsed(bytes, range, limit)
    case .html, .title:
      text = MarkupText.plain(bytes, in: range, limit: limit, knownTagsOnly: manner == .title)
    }
    return Self.clean(manner == .html ? text : PlainText.repaired(text), limit)
  }

  /// Text through the filter and cut to the limit; nil where nothing is left.
  static func clean(_ text: String, _ limit: Int = .max) -> String? {
    if text.isEmpty { return nil }
    let line =
      PlainText.isHarmless(text) ? text : Hygiene.line(PlainText.withoutControls(text))
    if line.isEmpty { return nil }
    return line.utf8.count > limit ? PlainText.cut(line, limit) : line
  }

  /// The content as it stands, line breaks included: publishers wrap their links.
  func address(_ field: RawField) -> String? {
    guard !field.content.isEmpty else { return nil }
    let isPlain =
      field.form == .cdata
      || ByteSearch.first(UInt8(ascii: "&"), in: bytes, field.content) == nil
        && field.form == .text
    if isPlain { return String(decoding: bytes[field.content], as: UTF8.self) }
    return String(decoding: source(field, .plain), as: UTF8.self)
  }

  /// The content of a short field as it is, trimmed: ids, dates.
  func raw(_ field: RawField) -> String? {
    line(field, .plain)
  }
}

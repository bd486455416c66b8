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

  /// The document, in UTF-8.
  let bytes: [UInt8]

  /// The field's content as one clean line; nil where it is empty.
  func line(_ field: RawField, _ manner: Manner, limit: Int = .max) -> String? {
    guard !field.content.isEmpty else { return nil }
    switch field.form {
    case .text, .cdata:
      if field.content.count <= limit, let line = Hygiene.plainLine(bytes, in: field.content) {
        return line
      }
      if field.form == .cdata || !hasReference(field) {
        return line(bytes, field.content, manner, limit)
      }
    case .pieces, .markup: break
    }
    let decoded = source(field, manner)
    return line(decoded, 0..<decoded.count, field.form == .markup ? .html : manner, limit)
  }

  private func hasReference(_ field: RawField) -> Bool {
    ByteSearch.first(UInt8(ascii: "&"), in: bytes, field.content) != nil
  }

  /// The field's content with XML's own references decoded and sections opened.
  private func source(_ field: RawField, _ manner: Manner) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(field.content.count)
    if field.form == .text {
      CharacterReferences.decode(bytes, in: field.content, into: &decoded)
      return decoded
    }
    var scanner = MarkupScanner(bytes, in: field.content, dialect: .xml)
    while true {
      let start = scanner.position
      guard let token = scanner.next() else { return decoded }
      switch token {
      case .text(let text):
        // Between elements references are decoded with the tags, later.
        if field.form == .markup {
          decoded.append(contentsOf: bytes[text])
        } else {
          CharacterReferences.decode(bytes, in: text, into: &decoded)
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
    let line =
      switch manner {
      case .plain: PlainText.collapsed(bytes, range, limit)
      case .html, .title:
        MarkupText.line(bytes, in: range, limit: limit, knownTagsOnly: manner == .title)
      }
    if manner != .html, let repaired = PlainText.repaired(line.bytes) {
      return Self.clean(repaired, limit)
    }
    return Self.clean(line, limit)
  }

  /// A line through the filter and cut to the limit; nil where nothing is left.
  static func clean(_ line: PlainLine, _ limit: Int = .max) -> String? {
    guard line.isSettled, !line.bytes.isEmpty else { return clean(line.bytes, limit) }
    return PlainText.cut(line.bytes, limit)
  }

  /// The same for bytes.
  static func clean(_ line: [UInt8], _ limit: Int = .max) -> String? {
    if line.isEmpty { return nil }
    guard Hygiene.isLine(line) else {
      let repaired = PlainText.withoutControls(UTF8Bytes.string(line, 0..<line.count))
      let clean = Array(Hygiene.line(repaired).utf8)
      return clean.isEmpty ? nil : PlainText.cut(clean, limit)
    }
    return PlainText.cut(line, limit)
  }

  /// The same for text.
  static func clean(_ text: String) -> String? {
    Hygiene.isLine(text) && !text.isEmpty ? text : clean(Array(text.utf8))
  }

  /// The content as it stands, line breaks included: publishers wrap their links.
  func address(_ field: RawField) -> String? {
    guard !field.content.isEmpty else { return nil }
    if field.form == .cdata || field.form == .text && !hasReference(field) {
      return UTF8Bytes.string(valid: bytes, field.content)
    }
    return String(decoding: source(field, .plain), as: UTF8.self)
  }

  /// The content, where it is a web address as it should be written.
  func wholeAddress(_ field: RawField) -> String? {
    guard field.form == .cdata || field.form == .text && !hasReference(field) else { return nil }
    return LinkText.whole(bytes, field.content)
  }

  /// The content of a short field as it is, trimmed: ids, dates.
  func raw(_ field: RawField) -> String? {
    line(field, .plain)
  }
}

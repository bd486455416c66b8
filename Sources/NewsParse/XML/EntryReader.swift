internal import NewsModel
internal import NewsText
internal import NewsTime

/// Reads the fields of one entry: what every format needs, before its own rules.
struct EntryReader {
  var entry: RawEntry
  let text: FieldText
  /// What relative links of the entry's own tag are relative to.
  var base: String?
  let order: FeedDate.Order

  /// The first field of that kind with a text.
  func first(_ kind: FeedField, as manner: FieldText.Manner) -> String? {
    entry.first(kind) { text.line($0, manner) }
  }

  /// An attribute's value, one clean line.
  func attribute(_ name: String, of field: RawField) -> String? {
    attribute(name, in: field.attributes)
  }

  func attribute(_ name: String, in attributes: Range<Int>) -> String? {
    if attributes.isEmpty { return nil }
    return MarkupScanner(text.bytes, dialect: .xml).attribute(name, in: attributes)
      .flatMap { FieldText.clean($0) }
  }

  /// The address a field's own text is.
  func address(_ field: RawField) -> String? {
    text.wholeAddress(field) ?? text.address(field).flatMap { absolute($0, in: field) }
  }

  /// The address a field's reference names.
  func absolute(_ reference: String, in field: RawField) -> String? {
    LinkText.absolute(reference, base: base(of: field))
  }

  private func base(of field: RawField) -> String? {
    guard field.attributes.count > 9, let own = attribute("xml:base", of: field) else {
      return base
    }
    return LinkText.base(own, within: base)
  }

  // MARK: Dates

  /// The first field of that kind that tells a stamp.
  func stamp(_ kind: FeedField) -> Stamp? {
    entry.first(kind) { stamp($0) }
  }

  private func stamp(_ field: RawField) -> Stamp? {
    let isPlain =
      field.form == .cdata
      || field.form == .text
        && ByteSearch.first(UInt8(ascii: "&"), in: text.bytes, field.content) == nil
    if isPlain { return FeedDate.parse(text.bytes, in: field.content, order: order) }
    return text.line(field, .html).flatMap { FeedDate.parse($0, order: order) }
  }

  // MARK: People

  /// A person's name, else the mail address, else the text.
  func person(_ field: RawField) -> String? {
    if field.form == .markup {
      var inner = FeedDecoder.Person(text.bytes, in: field.content)
      inner.read()
      for part in inner.parts {
        if let name = text.line(part, .title).flatMap(PersonText.name) { return name }
      }
    }
    return text.line(field, .title).flatMap(PersonText.name)
  }

  // MARK: Categories

  /// The publisher's categories, each once, in order.
  func categories() -> [String] {
    guard entry.has(.category) || entry.has(.keywords) else { return [] }
    var found: [String] = []
    found.reserveCapacity(4)
    for place in entry.fields.indices {
      switch entry.fields[place].field {
      case .category:
        let field = entry.fields[place]
        let term =
          attribute("term", of: field) ?? text.line(field, .title)
          ?? attribute("text", of: field) ?? attribute("label", of: field)
        if let term, !found.contains(where: { Self.isSame($0, term) }) { found.append(term) }
      case .keywords:
        guard let line = text.line(entry.fields[place], .title) else { continue }
        for word in line.utf8.split(separator: UInt8(ascii: ",")) {
          if let word = FieldText.clean(String(decoding: word, as: UTF8.self).trimmed),
            !found.contains(where: { Self.isSame($0, word) })
          {
            found.append(word)
          }
        }
      default: break
      }
      if found.count >= 200 { break }
    }
    return found
  }

  /// Bytes, not what Unicode holds to be equal.
  private static func isSame(_ left: String, _ right: String) -> Bool {
    left.isByteEqual(to: right)
  }
}

extension String {
  /// Without ASCII white space around.
  var trimmed: String {
    var bytes = utf8[...]
    while let first = bytes.first, ASCII.isSpace(first) { bytes.removeFirst() }
    while let last = bytes.last, ASCII.isSpace(last) { bytes.removeLast() }
    return String(Substring(bytes))
  }
}

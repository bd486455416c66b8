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
  private let room = Room()

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// What fields are written to on their way, one after another.
  ///
  /// Nothing that writes there reads another field meanwhile: no need to ask each time.
  private final class Room {
    @exclusivity(unchecked) private var line = PlainLine()
    @exclusivity(unchecked) private var decoded: [UInt8] = []

    @inline(__always)
    func withLine<Result>(_ body: (inout PlainLine) -> Result) -> Result {
      unsafe body(&line)
    }

    @inline(__always)
    func withDecoded<Result>(_ body: (inout [UInt8]) -> Result) -> Result {
      unsafe body(&decoded)
    }
  }

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
    return room.withDecoded { decoded in
      decode(field, into: &decoded)
      return line(decoded, 0..<decoded.count, field.form == .markup ? .html : manner, limit)
    }
  }

  private func hasReference(_ field: RawField) -> Bool {
    ByteSearch.first(UInt8(ascii: "&"), in: bytes, field.content) != nil
  }

  /// Becomes the field's content with XML's own references decoded and sections opened.
  private func decode(_ field: RawField, into decoded: inout [UInt8]) {
    decoded.removeAll(keepingCapacity: true)
    if field.form == .text {
      CharacterReferences.decode(bytes, in: field.content, into: &decoded)
      return
    }
    var scanner = MarkupScanner(bytes, in: field.content, dialect: .xml)
    while true {
      let start = scanner.position
      guard let token = scanner.next() else { return }
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
    room.withLine { line in
      line.begin(limit: limit, capacity: range.count)
      switch manner {
      case .plain: line.append(bytes, in: range)
      case .html, .title:
        MarkupText.read(bytes, in: range, knownTagsOnly: manner == .title, into: &line)
      }
      if manner != .html, let repaired = PlainText.repaired(line.bytes) {
        return Self.clean(repaired, limit)
      }
      return Self.clean(line, limit)
    }
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
    return room.withDecoded { decoded in
      decode(field, into: &decoded)
      return String(decoding: decoded, as: UTF8.self)
    }
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

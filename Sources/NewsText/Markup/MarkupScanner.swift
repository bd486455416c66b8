/// A tolerant tokenizer for XML and HTML: linear, without recursion, never wrong about memory.
///
/// It knows no DTD and no entity declarations, opens nothing, and turns damage into text or into
/// a shorter token. Tokens are ranges of `bytes`; text holds its references undecoded.
package struct MarkupScanner: Sendable {
  package enum Dialect: Sendable {
    /// XML 1.0, with the mistakes people make in it.
    case xml
    /// The tokens of the HTML standard, section 13.2.5.
    case html
  }

  package enum Token: Sendable, Equatable {
    case start(Tag)
    /// The name of an end tag.
    case end(Range<Int>)
    /// Text whose references are to be decoded.
    case text(Range<Int>)
    /// Text that stands as it is: CDATA in XML, the inside of script and style in HTML.
    case cdata(Range<Int>)
    /// The inside of a comment.
    case comment(Range<Int>)
    /// Declarations and processing instructions, with their delimiters.
    case other(Range<Int>)
  }

  package struct Tag: Sendable, Equatable {
    package let name: Range<Int>
    /// Everything between the name and the closing bracket.
    package let attributes: Range<Int>
    package let isSelfClosing: Bool
  }

  package let bytes: [UInt8]
  package let dialect: Dialect
  /// Where reading stops.
  package let end: Int
  /// Offset of the token that comes next.
  package private(set) var position: Int
  /// Whether the document ended within a tag, a comment or a section.
  package private(set) var isCut = false

  /// The element whose raw text comes next (HTML).
  private var rawElement: Range<Int>?
  /// Ends that a search did not find: no second search, so that damage stays linear.
  private var missing: Missing = []

  private struct Missing: OptionSet {
    let rawValue: UInt8
    static let section = Missing(rawValue: 1)
    static let comment = Missing(rawValue: 2)
    static let instruction = Missing(rawValue: 4)
    static let doctype = Missing(rawValue: 8)
  }

  package init(_ bytes: [UInt8], dialect: Dialect) {
    self.init(bytes, in: 0..<bytes.count, dialect: dialect)
  }

  /// Reads a part of the bytes; ranges count from the start of all of them.
  package init(_ bytes: [UInt8], in range: Range<Int>, dialect: Dialect) {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    self.bytes = bytes
    self.dialect = dialect
    position = range.lowerBound
    end = range.upperBound
  }

  /// The next token, nil at the end.
  package mutating func next() -> Token? {
    if let element = rawElement {
      rawElement = nil
      if let token = rawText(of: element) { return token }
    }
    guard position < end else { return nil }
    if bytes[position] == UInt8(ascii: "<"), isMarkup(at: position) {
      return dialect == .xml ? xmlMarkup() : htmlMarkup()
    }
    return text()
  }

  /// Goes on reading at that offset.
  package mutating func move(to offset: Int) {
    position = min(max(offset, 0), end)
    rawElement = nil
  }

  // MARK: Text

  private mutating func text() -> Token {
    let start = position
    var from = position
    if bytes[from] == UInt8(ascii: "<") { from += 1 }
    while let bracket = ByteSearch.first(UInt8(ascii: "<"), in: bytes, from..<end) {
      if isMarkup(at: bracket) {
        position = bracket
        return .text(start..<bracket)
      }
      from = bracket + 1
    }
    position = end
    return .text(start..<end)
  }

  /// Whether the `<` there begins markup, not text such as `a < b`.
  private func isMarkup(at bracket: Int) -> Bool {
    guard bracket + 1 < end else { return false }
    let next = bytes[bracket + 1]
    if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") { return true }
    if next != UInt8(ascii: "/") { return isNameStart(next) }
    guard bracket + 2 < end else { return false }
    return dialect == .html || isNameStart(bytes[bracket + 2])
  }

  private func isNameStart(_ byte: UInt8) -> Bool {
    if ASCII.isLetter(byte) { return true }
    return dialect == .xml
      && (byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":") || byte >= 0x80)
  }

  private func find(_ needle: StaticString, from: Int) -> Int? {
    from < end ? ByteSearch.first(needle, in: bytes, from..<end) : nil
  }

  private func find(_ byte: UInt8, from: Int) -> Int? {
    from < end ? ByteSearch.first(byte, in: bytes, from..<end) : nil
  }

  private func stands(_ text: StaticString, at offset: Int) -> Bool {
    let upper = offset + text.utf8CodeUnitCount
    return upper <= end && ByteSearch.isEqual(bytes, offset..<upper, text)
  }

  // MARK: XML

  private mutating func xmlMarkup() -> Token {
    switch bytes[position + 1] {
    case UInt8(ascii: "/"): endTag()
    case UInt8(ascii: "?"): instruction()
    case UInt8(ascii: "!"): xmlDeclaration()
    default: startTag()
    }
  }

  private mutating func instruction() -> Token {
    let start = position
    if !missing.contains(.instruction) {
      if let close = find("?>", from: start + 2) { return take(other: start, to: close + 2) }
      missing.insert(.instruction)
    }
    return shortened(start)
  }

  private mutating func xmlDeclaration() -> Token {
    let start = position
    if stands("<![cdata[", at: start) {
      let inside = start + 9
      if !missing.contains(.section) {
        if let close = find("]]>", from: inside) {
          position = close + 3
          return .cdata(inside..<close)
        }
        missing.insert(.section)
      }
      // A section that never ends: up to the next end tag, so that what follows is still read.
      isCut = true
      position = find("</", from: inside) ?? end
      return .cdata(inside..<position)
    }
    if stands("<!--", at: start) {
      if !missing.contains(.comment) {
        if let close = find("-->", from: start + 4) {
          position = close + 3
          return .comment(start + 4..<close)
        }
        missing.insert(.comment)
      }
      isCut = true
      return shortened(start)
    }
    if stands("<!doctype", at: start), !missing.contains(.doctype) {
      if let close = doctypeEnd(from: start + 9) { return take(other: start, to: close) }
      missing.insert(.doctype)
    }
    return shortened(start)
  }

  /// The offset after a document type declaration, internal subset included.
  private func doctypeEnd(from start: Int) -> Int? {
    var offset = start
    var isInSubset = false
    while offset < end {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        guard let quote = find(byte, from: offset + 1) else { return nil }
        offset = quote
      } else if byte == UInt8(ascii: "[") {
        isInSubset = true
      } else if byte == UInt8(ascii: "]") {
        isInSubset = false
      } else if isInSubset, stands("<!--", at: offset) {
        guard let close = find("-->", from: offset + 4) else { return nil }
        offset = close + 2
      } else if byte == UInt8(ascii: ">"), !isInSubset {
        return offset + 1
      }
      offset += 1
    }
    return nil
  }

  /// Markup whose own end is missing: it ends at the next bracket.
  private mutating func shortened(_ start: Int) -> Token {
    guard let close = find(UInt8(ascii: ">"), from: start) else {
      isCut = true
      return take(other: start, to: end)
    }
    return take(other: start, to: close + 1)
  }

  private mutating func take(other start: Int, to stop: Int) -> Token {
    position = stop
    return .other(start..<stop)
  }

  // MARK: HTML

  private mutating func htmlMarkup() -> Token? {
    switch bytes[position + 1] {
    case UInt8(ascii: "/"):
      if isNameStart(bytes[position + 2]) { return endTag() }
      if bytes[position + 2] == UInt8(ascii: ">") { return take(other: position, to: position + 3) }
      return bogusComment(from: position + 2)
    case UInt8(ascii: "?"):
      return bogusComment(from: position + 1)
    case UInt8(ascii: "!"):
      if stands("<!--", at: position) { return htmlComment() }
      if stands("<!doctype", at: position) { return shortened(position) }
      return bogusComment(from: position + 2)
    default:
      let tag = startTag()
      if case .start(let start) = tag {
        rawElement = rawKind(of: start.name) == nil ? nil : start.name
      }
      return tag
    }
  }

  private mutating func bogusComment(from inside: Int) -> Token {
    let close = find(UInt8(ascii: ">"), from: inside) ?? end
    position = min(close + 1, end)
    return .comment(inside..<close)
  }

  private mutating func htmlComment() -> Token {
    let inside = position + 4
    if stands(">", at: inside) || stands("->", at: inside) {
      position = inside + (bytes[inside] == UInt8(ascii: ">") ? 1 : 2)
      return .comment(inside..<inside)
    }
    var from = inside
    while let dashes = find("--", from: from) {
      if stands("-->", at: dashes) || stands("--!>", at: dashes) {
        position = dashes + (bytes[dashes + 2] == UInt8(ascii: ">") ? 3 : 4)
        return .comment(inside..<dashes)
      }
      from = dashes + 1
    }
    isCut = true
    position = end
    return .comment(inside..<end)
  }

  private enum RawKind {
    case raw
    case escapable
    case script
    case plaintext
  }

  private func rawKind(of name: Range<Int>) -> RawKind? {
    switch ASCII.lower(bytes[name.lowerBound]) {
    case UInt8(ascii: "s"):
      if ByteSearch.isEqual(bytes, name, "script") { return .script }
      return ByteSearch.isEqual(bytes, name, "style") ? .raw : nil
    case UInt8(ascii: "t"):
      return ByteSearch.isEqual(bytes, name, "title")
        || ByteSearch.isEqual(bytes, name, "textarea") ? .escapable : nil
    case UInt8(ascii: "x"):
      return ByteSearch.isEqual(bytes, name, "xmp") ? .raw : nil
    case UInt8(ascii: "i"):
      return ByteSearch.isEqual(bytes, name, "iframe") ? .raw : nil
    case UInt8(ascii: "n"):
      return ByteSearch.isEqual(bytes, name, "noembed")
        || ByteSearch.isEqual(bytes, name, "noframes") ? .raw : nil
    case UInt8(ascii: "p"):
      return ByteSearch.isEqual(bytes, name, "plaintext") ? .plaintext : nil
    default:
      return nil
    }
  }

  /// The text up to the element's own end tag; nil where there is none.
  private mutating func rawText(of name: Range<Int>) -> Token? {
    guard let kind = rawKind(of: name), position < end else { return nil }
    let start = position
    position = kind == .plaintext ? end : rawEnd(of: name, isScript: kind == .script)
    guard position > start else { return nil }
    return kind == .escapable ? .text(start..<position) : .cdata(start..<position)
  }

  private func rawEnd(of name: Range<Int>, isScript: Bool) -> Int {
    // HTML 13.2.5.15 ff.: in a script, `<!--` then `<script` hides one `</script>`.
    var isEscaped = false
    var isDoubleEscaped = false
    var from = position
    while from < end {
      let byte = bytes[from]
      if byte == UInt8(ascii: "<") {
        if stands("</", at: from), isName(name, at: from + 2) {
          if !isDoubleEscaped { return from }
          isDoubleEscaped = false
        } else if isScript, !isEscaped, stands("<!--", at: from) {
          isEscaped = true
          // The dashes of `<!-->` also close it.
          from += 2
          continue
        } else if isEscaped, isName(name, at: from + 1) {
          isDoubleEscaped = true
        }
      } else if isEscaped, byte == UInt8(ascii: "-"), stands("-->", at: from) {
        isEscaped = false
        isDoubleEscaped = false
      } else if !isEscaped {
        guard let next = find(UInt8(ascii: "<"), from: from) else { return end }
        from = next
        continue
      }
      from += 1
    }
    return end
  }

  private func isName(_ name: Range<Int>, at offset: Int) -> Bool {
    let after = offset + name.count
    guard after < end else { return false }
    for index in 0..<name.count
    where ASCII.lower(bytes[offset + index]) != ASCII.lower(bytes[name.lowerBound + index]) {
      return false
    }
    let byte = bytes[after]
    return ASCII.isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }

  // MARK: Tags

  private mutating func endTag() -> Token {
    let start = position
    let name = self.name(from: start + 2)
    if dialect == .html {
      let (close, _) = tagEnd(from: name.upperBound)
      guard let close else { return cutTag(start) }
      position = close + 1
      return .end(name)
    }
    var offset = name.upperBound
    while offset < end, bytes[offset] != UInt8(ascii: ">"), bytes[offset] != UInt8(ascii: "<") {
      offset += 1
    }
    if offset == end { return cutTag(start) }
    position = bytes[offset] == UInt8(ascii: ">") ? offset + 1 : offset
    return .end(name)
  }

  private mutating func startTag() -> Token {
    let start = position
    let name = self.name(from: start + 1)
    if name.upperBound < end, bytes[name.upperBound] == UInt8(ascii: ">") {
      position = name.upperBound + 1
      return .start(
        Tag(name: name, attributes: name.upperBound..<name.upperBound, isSelfClosing: false))
    }
    let (close, isSelfClosing) = tagEnd(from: name.upperBound)
    guard let close else { return cutTag(start) }
    position = bytes[close] == UInt8(ascii: ">") ? close + 1 : close
    return .start(
      Tag(name: name, attributes: name.upperBound..<close, isSelfClosing: isSelfClosing))
  }

  private mutating func cutTag(_ start: Int) -> Token {
    isCut = true
    return take(other: start, to: end)
  }

  private func name(from start: Int) -> Range<Int> {
    var offset = start
    while offset < end {
      let byte = bytes[offset]
      if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || ASCII.isSpace(byte)
        || (dialect == .xml && byte == UInt8(ascii: "<"))
      {
        break
      }
      offset += 1
    }
    return start..<offset
  }

  /// The offset of the bracket that closes a tag (in XML also of a `<` that cuts it short).
  private func tagEnd(from start: Int) -> (close: Int?, isSelfClosing: Bool) {
    var attributes = Attributes(bytes, in: start..<end, dialect: dialect)
    while attributes.next() != nil {}
    return (attributes.close, attributes.endsWithSlash)
  }

  // MARK: Attributes

  /// The tag's attributes in order.
  package func attributes(of tag: Tag) -> Attributes {
    Attributes(bytes, in: tag.attributes, dialect: dialect)
  }

  /// The decoded value of the first attribute of that (lower-case) name; case does not matter.
  package func attribute(_ name: String, of tag: Tag) -> String? {
    attribute(name, in: tag.attributes)
  }

  /// The same among the attributes that `range` holds (`Tag.attributes`).
  package func attribute(_ name: String, in range: Range<Int>) -> String? {
    guard !range.isEmpty else { return nil }
    var attributes = Attributes(bytes, in: range, dialect: dialect)
    while let attribute = attributes.next() {
      if ByteSearch.isEqual(bytes, attribute.name, name) { return value(of: attribute) }
    }
    return nil
  }

  /// An attribute's value with its references decoded.
  package func value(of attribute: Attributes.Attribute) -> String {
    CharacterReferences.decode(bytes, in: attribute.value)
  }

  /// Whether the name there is that (lower-case) one; ASCII case does not matter.
  package func isName(_ range: Range<Int>, _ name: StaticString) -> Bool {
    ByteSearch.isEqual(bytes, range, name)
  }

  /// A name as a string, in lower case.
  package func name(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].lazy.map(ASCII.lower), as: UTF8.self)
  }
}

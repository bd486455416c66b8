/// A tolerant tokenizer for XML and HTML: linear, without recursion, never wrong about memory.
///
/// It knows no DTD and no entity declarations, opens nothing, and turns damage into text or into
/// a shorter token. Tokens are ranges of `bytes`; text holds its references undecoded.
package struct MarkupScanner: Sendable {
  /// Whose rules hold.
  package enum Dialect: Sendable {
    /// XML 1.0, with the mistakes people make in it.
    case xml
    /// The tokens of the HTML standard, section 13.2.5.
    case html
  }

  /// A piece of the document.
  package enum Token: Sendable, Equatable {
    /// A start tag.
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

  /// A start tag.
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
  package internal(set) var position: Int
  /// Whether the document ended within a tag, a comment or a section.
  package internal(set) var isCut = false

  /// The element whose raw text comes next (HTML).
  var rawElement: Range<Int>?
  /// Ends that a search did not find: no second search, so that damage stays linear.
  var missing: Missing = []

  struct Missing: OptionSet {
    let rawValue: UInt8
    static let section = Missing(rawValue: 1)
    static let comment = Missing(rawValue: 2)
    static let instruction = Missing(rawValue: 4)
    static let doctype = Missing(rawValue: 8)
  }

  /// Reads all of the bytes.
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
    return .text(text())
  }

  /// Goes on reading at that offset.
  package mutating func move(to offset: Int) {
    position = min(max(offset, 0), end)
    rawElement = nil
  }

  // MARK: Text

  /// Passes over text up to the next markup (XML).
  package mutating func skipText() {
    // White space alone is short.
    while position < end, ASCII.isSpace(bytes[position]) { position += 1 }
    while position < end, bytes[position] != UInt8(ascii: "<") || !isMarkup(at: position) {
      position = find(UInt8(ascii: "<"), from: position + 1) ?? end
    }
  }

  /// The text that comes next; nil, and nothing read, where a `<` does, or the raw text of an
  /// element, and the tokens have to tell.
  mutating func nextText() -> Range<Int>? {
    guard rawElement == nil, position < end, bytes[position] != UInt8(ascii: "<") else {
      return nil
    }
    return text()
  }

  private mutating func text() -> Range<Int> {
    let start = position
    var from = position
    if bytes[from] == UInt8(ascii: "<") { from += 1 }
    while let bracket = Self.bracket(bytes.span, from: from, to: end) {
      if isMarkup(at: bracket) {
        position = bracket
        return start..<bracket
      }
      from = bracket + 1
    }
    position = end
    return start..<end
  }

  /// Whether the `<` there begins markup, not text such as `a < b`.
  @inline(__always)
  private func isMarkup(at bracket: Int) -> Bool {
    guard bracket + 1 < end else { return false }
    let next = bytes[bracket + 1]
    if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") { return true }
    if next != UInt8(ascii: "/") { return isNameStart(next) }
    guard bracket + 2 < end else { return false }
    return dialect == .html || isNameStart(bytes[bracket + 2])
  }

  @inline(__always)
  func isNameStart(_ byte: UInt8) -> Bool {
    if ASCII.isLetter(byte) { return true }
    return dialect == .xml
      && (byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":") || byte >= 0x80)
  }

  func find(_ needle: StaticString, from: Int) -> Int? {
    from < end ? ByteSearch.first(needle, in: bytes, from..<end) : nil
  }

  @inline(__always)
  func find(_ byte: UInt8, from: Int) -> Int? {
    from < end ? ByteSearch.first(byte, in: bytes, from..<end) : nil
  }

  func stands(_ text: StaticString, at offset: Int) -> Bool {
    let upper = offset + text.utf8CodeUnitCount
    return upper <= end && ByteSearch.isEqual(bytes, offset..<upper, text)
  }

  // MARK: Markup of both dialects

  /// Markup whose own end is missing: it ends at the next bracket.
  mutating func shortened(_ start: Int) -> Token {
    guard let close = find(UInt8(ascii: ">"), from: start) else {
      isCut = true
      return take(other: start, to: end)
    }
    return take(other: start, to: close + 1)
  }

  mutating func take(other start: Int, to stop: Int) -> Token {
    position = stop
    return .other(start..<stop)
  }

  @inline(__always)
  mutating func endTag() -> Token {
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

  @inline(__always)
  mutating func startTag() -> Token {
    let start = position
    let name = self.name(from: start + 1)
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

  @inline(__always)
  private func name(from start: Int) -> Range<Int> {
    start..<Self.nameEnd(bytes.span, from: start, to: end, dialect)
  }

  /// Where a name ends that begins there.
  @inline(__always)
  static func nameEnd(
    _ bytes: Span<UInt8>, from start: Int, to end: Int, _ dialect: Dialect
  ) -> Int {
    var offset = start
    while offset < end {
      guard let lane = ByteBlock.load(bytes, at: offset).isBehindName(dialect).first else {
        offset &+= 16
        continue
      }
      offset &+= lane
      // A control character is no white space, and belongs to the name.
      if offset >= end || bytes[offset] > 0x20 || ASCII.isSpace(bytes[offset]) { break }
      offset &+= 1
    }
    return min(offset, end)
  }

  /// The part of a name behind its prefix and colon, all of it where there is none.
  package static func localName(_ bytes: Span<UInt8>, _ name: Range<Int>) -> Range<Int> {
    var offset = name.lowerBound
    while offset < name.upperBound {
      if let lane = ByteBlock.load(bytes, at: offset).equals(UInt8(ascii: ":")).first {
        return offset + lane < name.upperBound ? offset + lane + 1..<name.upperBound : name
      }
      offset += 16
    }
    return name
  }

  /// Whether two names are the same; ASCII case does not matter.
  package func isSame(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    let span = bytes.span
    let count = left.count
    guard count == right.count else { return false }
    let isEqual = ByteBlock.load(span, at: left.lowerBound)
      .isEqual(to: ByteBlock.load(span, at: right.lowerBound), first: count)
    return isEqual || Self.isSameInAnyCase(span, left, right)
  }

  private static func isSameInAnyCase(
    _ bytes: Span<UInt8>, _ left: Range<Int>, _ right: Range<Int>
  ) -> Bool {
    for (left, right) in zip(left, right) {
      if ASCII.lower(bytes[left]) != ASCII.lower(bytes[right]) { return false }
    }
    return true
  }

  /// The offset of the bracket that closes a tag (in XML also of a `<` that cuts it short).
  @inline(__always)
  private func tagEnd(from start: Int) -> (close: Int?, isSelfClosing: Bool) {
    if start < end, bytes[start] == UInt8(ascii: ">") { return (start, false) }
    if let close = Self.plainTagEnd(bytes.span, from: start, to: end, dialect) {
      return (close, bytes[close - 1] == UInt8(ascii: "/"))
    }
    var attributes = Attributes(bytes, in: start..<end, dialect: dialect)
    while attributes.next() != nil {}
    return (attributes.close, attributes.endsWithSlash)
  }

  /// The same bracket where all values stand in quotes right behind their names; nil where one
  /// does not, and the attributes have to tell.
  static func plainTagEnd(
    _ bytes: Span<UInt8>, from start: Int, to end: Int, _ dialect: Dialect
  ) -> Int? {
    var index = start
    while true {
      guard let mark = attributeMark(bytes, from: index, to: end) else { return nil }
      if bytes[mark] == UInt8(ascii: ">") { return mark }
      guard bytes[mark] == UInt8(ascii: "="), ASCII.isLetter(bytes[mark - 1]), mark + 1 < end
      else { return nil }
      let quote = bytes[mark + 1]
      guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
      // In XML a bracket within a value says that a quote is missing.
      let cut = dialect == .xml ? UInt8(ascii: "<") : quote
      let (quotes, cuts) = (ByteBlock(repeating: quote), ByteBlock(repeating: cut))
      let close = ByteBlock.firstNear(bytes, mark + 2..<end) { $0 .== quotes .| $0 .== cuts }
      guard let close, bytes[close] == quote else { return nil }
      index = close + 1
    }
  }

  /// Where the name of an attribute that begins there ends, or the tag: within a few bytes.
  @inline(__always)
  private static func attributeMark(
    _ bytes: Span<UInt8>, from start: Int, to end: Int
  ) -> Int? {
    func isMark(_ block: ByteBlock) -> ByteMask {
      block.equals(UInt8(ascii: "=")) .| block.equals(UInt8(ascii: ">"))
        .| block.equals(UInt8(ascii: "<"))
    }
    if start &+ 16 <= end, let lane = isMark(ByteBlock.inside(bytes, at: start)).first {
      return start &+ lane
    }
    return ByteBlock.first(in: bytes, start..<end, where: isMark)
  }

  // MARK: Attributes

  /// The tag's attributes in order.
  package func attributes(of tag: Tag) -> Attributes {
    Attributes(bytes, in: tag.attributes, dialect: dialect)
  }

  /// The attributes that `range` holds (`Tag.attributes`), in order.
  package func attributes(in range: Range<Int>) -> Attributes {
    Attributes(bytes, in: range, dialect: dialect)
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
    CharacterReferences.decode(bytes, in: attribute.value, attribute: true)
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

extension ByteBlock {
  /// What may end the name of a tag: of the control characters only white space does.
  @inline(__always)
  func isBehindName(_ dialect: MarkupScanner.Dialect) -> ByteMask {
    let cut = dialect == .xml ? UInt8(ascii: "<") : UInt8(ascii: ">")
    return isBelow(0x21) .| equals(UInt8(ascii: ">")) .| equals(UInt8(ascii: "/")) .| equals(cut)
  }
}

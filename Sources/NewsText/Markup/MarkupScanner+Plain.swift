extension MarkupScanner {
  /// What most of a feed is made of: an element that holds text and nothing else, or one CDATA
  /// section with white space around it at most, or nothing at all (`<a/>`).
  package struct PlainElement {
    package let name: Range<Int>
    /// As those of a tag.
    package let attributes: Range<Int>
    /// The text, its references undecoded; the inside of the section.
    package let content: Range<Int>
    package let isSection: Bool
    /// Offset behind its end tag.
    package let end: Int
  }

  /// The plain element at an offset, behind white space at most; nil where anything else is, and
  /// the tokens have to tell (XML).
  package func plainElement(at offset: Int) -> PlainElement? {
    let span = bytes.span
    let end = self.end
    var start = offset
    while start < end, ASCII.isSpace(span[start]) { start &+= 1 }
    guard start &+ 1 < end, span[start] == UInt8(ascii: "<"), ASCII.isLetter(span[start &+ 1])
    else { return nil }
    let name = start &+ 1..<Self.nameEnd(span, from: start &+ 1, to: end, dialect)
    var close = name.upperBound
    guard close < end else { return nil }
    if span[close] != UInt8(ascii: ">") {
      guard let found = plainTagEnd(from: close) else { return nil }
      close = found
    }
    let inside = close &+ 1
    if span[close &- 1] == UInt8(ascii: "/") {
      return PlainElement(
        name: name, attributes: name.upperBound..<close, content: inside..<inside,
        isSection: false, end: inside)
    }
    guard let bracket = find(UInt8(ascii: "<"), from: inside) else { return nil }
    var content = inside..<bracket
    var tail = bracket
    let isSection = bracket &+ 1 < end && span[bracket &+ 1] == UInt8(ascii: "!")
    if isSection {
      guard let section = section(at: bracket), content.allSatisfy({ ASCII.isSpace(span[$0]) })
      else { return nil }
      content = section
      tail = section.upperBound &+ 3
      while tail < end, ASCII.isSpace(span[tail]) { tail &+= 1 }
    }
    let last = tail &+ 2 &+ name.count
    guard last < end, span[tail] == UInt8(ascii: "<"), span[tail &+ 1] == UInt8(ascii: "/"),
      span[last] == UInt8(ascii: ">"), Self.isSame(span, name, tail &+ 2..<last)
    else { return nil }
    return PlainElement(
      name: name, attributes: name.upperBound..<close, content: content, isSection: isSection,
      end: last &+ 1)
  }

  /// The inside of the CDATA section that begins there; nil where none does, or it never ends.
  private func section(at bracket: Int) -> Range<Int>? {
    guard isSection(at: bracket), !missing.contains(.section) else { return nil }
    return find("]]>", from: bracket + 9).map { bracket + 9..<$0 }
  }
}

extension MarkupScanner {
  /// What most of a feed is made of: an element that holds text and nothing else, or one CDATA
  /// section with white space around it at most, or nothing at all (`<a/>`).
  package struct PlainElement {
    package let name: Range<Int>
    /// The same, to be compared.
    package let packed: PackedName
    /// As those of a tag.
    package let attributes: Range<Int>
    /// The text, its references undecoded; the inside of the section.
    package let content: Range<Int>
    package let isSection: Bool
  }

  /// The plain element that comes next, behind white space at most; nil, and nothing read, where
  /// anything else is, or a long name, and the tokens have to tell (XML).
  package mutating func nextPlainElement() -> PlainElement? {
    let mayHaveSection = !missing.contains(.section)
    guard
      let (element, stop) = Self.plainElement(bytes, from: position, to: end, mayHaveSection)
    else { return nil }
    position = stop
    return element
  }

  /// The same, and the offset behind it. Of the scanner itself nothing is asked: it would be copied.
  @inline(__always)
  private static func plainElement(
    _ bytes: [UInt8], from position: Int, to end: Int, _ mayHaveSection: Bool
  ) -> (PlainElement, end: Int)? {
    let span = bytes.span
    var start = position
    while start < end, ASCII.isSpace(span[start]) { start &+= 1 }
    guard start &+ 17 <= end, span[start] == UInt8(ascii: "<"), ASCII.isLetter(span[start &+ 1])
    else { return nil }
    let head = ByteBlock.inside(span, at: start &+ 1)
    guard let count = head.isBehindName(.xml).first else { return nil }
    let name = start &+ 1..<start &+ 1 &+ count
    let packed = PackedName(head, count: count)
    var close = name.upperBound
    if span[close] != UInt8(ascii: ">") {
      guard ASCII.isSpace(span[close]) || span[close] == UInt8(ascii: "/"),
        let found = plainTagEnd(span, from: close, to: end, .xml)
      else { return nil }
      close = found
    }
    let inside = close &+ 1
    if span[close &- 1] == UInt8(ascii: "/") {
      let element = PlainElement(
        name: name, packed: packed, attributes: name.upperBound..<close, content: inside..<inside,
        isSection: false)
      return (element, inside)
    }
    guard let bracket = bracket(span, from: inside, to: end) else { return nil }
    var content = inside..<bracket
    var tail = bracket
    let isSection = bracket &+ 1 < end && span[bracket &+ 1] == UInt8(ascii: "!")
    if isSection {
      guard mayHaveSection, let section = section(bytes, at: bracket, to: end),
        content.allSatisfy({ ASCII.isSpace(span[$0]) })
      else { return nil }
      content = section
      tail = section.upperBound &+ 3
      while tail < end, ASCII.isSpace(span[tail]) { tail &+= 1 }
    }
    let last = tail &+ 2 &+ count
    guard tail &+ 18 <= end, span[tail] == UInt8(ascii: "<"),
      span[tail &+ 1] == UInt8(ascii: "/"), span[last] == UInt8(ascii: ">")
    else { return nil }
    let foot = ByteBlock.inside(span, at: tail &+ 2)
    guard foot.isEqual(to: head, first: count) || PackedName(foot, count: count) == packed
    else { return nil }
    let element = PlainElement(
      name: name, packed: packed, attributes: name.upperBound..<close, content: content,
      isSection: isSection)
    return (element, last &+ 1)
  }

  /// The tag that comes next, where it is a name in brackets and nothing else (`<p>`, `</p>`,
  /// `<br/>`), and the offset behind it; nil where anything else is, and the tokens have to tell
  /// (HTML).
  func plainTag() -> (name: PackedName, end: Int)? {
    let span = bytes.span
    guard position &+ 18 <= end, span[position] == UInt8(ascii: "<"), rawElement == nil else {
      return nil
    }
    let start = span[position &+ 1] == UInt8(ascii: "/") ? position &+ 2 : position &+ 1
    guard ASCII.isLetter(span[start]) else { return nil }
    let head = ByteBlock.inside(span, at: start)
    guard let count = head.isBehindName(.html).first else { return nil }
    var close = start &+ count
    if span[close] == UInt8(ascii: "/"), count < 15 { close &+= 1 }
    guard span[close] == UInt8(ascii: ">") else { return nil }
    return (PackedName(head, count: count), close &+ 1)
  }

  /// The next `<` from there on.
  @inline(__always)
  static func bracket(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Int? {
    let mark = ByteBlock(repeating: UInt8(ascii: "<"))
    return start < end ? ByteBlock.firstNear(bytes, start..<end) { $0 .== mark } : nil
  }

  /// The inside of the CDATA section that begins there; nil where none does, or it never ends.
  private static func section(_ bytes: [UInt8], at bracket: Int, to end: Int) -> Range<Int>? {
    guard isSection(bytes, at: bracket, to: end) else { return nil }
    let inside = bracket &+ 9
    return ByteSearch.first("]]>", in: bytes, inside..<end).map { inside..<$0 }
  }
}

/// The elements most of a feed is made of: text or one section, and nothing else.
extension MarkupScanner {
  /// The content of an element that holds no other.
  package enum PlainContent {
    /// Text whose references are to be decoded.
    case text(Range<Int>)
    /// The inside of the one CDATA section, with white space around it at most.
    case cdata(Range<Int>)
  }

  /// The next token behind text (XML).
  package mutating func nextMarkup() -> Token? {
    skipText()
    guard position + 1 < end else { return next() }
    // Nearly all there is: a start tag.
    return ASCII.isLetter(bytes[position + 1]) ? startTag() : next()
  }

  /// Takes what stands between a start tag and its end tag, and the end tag (XML).
  ///
  /// Nil, and nothing taken, where anything else comes before an end tag of that name:
  /// then the tokens have to tell.
  package mutating func plainContent(of name: Range<Int>) -> PlainContent? {
    let start = position
    guard let bracket = find(UInt8(ascii: "<"), from: start), bracket + 2 < end else { return nil }
    if bytes[bracket + 1] == UInt8(ascii: "/") {
      guard let after = endTag(of: name, at: bracket) else { return nil }
      position = after
      return .text(start..<bracket)
    }
    guard bytes[bracket + 1] == UInt8(ascii: "!"), !missing.contains(.section),
      isSection(at: bracket), isBlank(start..<bracket)
    else { return nil }
    guard let close = find("]]>", from: bracket + 9) else {
      missing.insert(.section)
      return nil
    }
    var next = close + 3
    while next < end, ASCII.isSpace(bytes[next]) { next += 1 }
    guard let after = endTag(of: name, at: next) else { return nil }
    position = after
    return .cdata(bracket + 9..<close)
  }

  /// Where reading goes on behind the end tag there; nil where it is not that element's.
  @inline(__always)
  private func endTag(of name: Range<Int>, at bracket: Int) -> Int? {
    let close = bracket + 2 + name.count
    guard close < end, bytes[bracket] == UInt8(ascii: "<"),
      bytes[bracket + 1] == UInt8(ascii: "/"), bytes[close] == UInt8(ascii: ">"),
      isSame(name, bracket + 2..<close)
    else { return nil }
    return close + 1
  }

  private func isBlank(_ range: Range<Int>) -> Bool {
    for index in range where !ASCII.isSpace(bytes[index]) { return false }
    return true
  }
}

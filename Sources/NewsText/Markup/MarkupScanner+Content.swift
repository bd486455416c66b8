/// The elements most of a feed is made of: text or one section, and nothing else.
extension MarkupScanner {
  /// The content of an element that holds no other.
  package enum PlainContent {
    /// Text whose references are to be decoded.
    case text(Range<Int>)
    /// The inside of the one CDATA section, with white space around it at most.
    case cdata(Range<Int>)
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
    guard bytes[bracket + 1] == UInt8(ascii: "!"), stands("<![cdata[", at: bracket),
      isBlank(start..<bracket), let close = find("]]>", from: bracket + 9),
      let next = find(UInt8(ascii: "<"), from: close + 3), isBlank(close + 3..<next),
      let after = endTag(of: name, at: next)
    else { return nil }
    position = after
    return .cdata(bracket + 9..<close)
  }

  /// Where reading goes on behind the end tag there; nil where it is not that element's.
  private func endTag(of name: Range<Int>, at bracket: Int) -> Int? {
    let close = bracket + 2 + name.count
    guard close < end, bytes[bracket + 1] == UInt8(ascii: "/"), bytes[close] == UInt8(ascii: ">"),
      isSame(name, bracket + 2..<close)
    else { return nil }
    return close + 1
  }

  private func isBlank(_ range: Range<Int>) -> Bool {
    for index in range where !ASCII.isSpace(bytes[index]) { return false }
    return true
  }
}

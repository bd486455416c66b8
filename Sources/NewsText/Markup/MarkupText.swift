/// What a reader sees of a piece of HTML.
package enum MarkupText {
  /// Tags removed, references decoded, white space runs as one space, none at the ends.
  package static func plain(_ markup: String) -> String {
    let bytes = Array(markup.utf8)
    return plain(bytes, in: 0..<bytes.count)
  }

  /// The same for the bytes of `range`; stops after about `limit` bytes of text.
  ///
  /// With `knownTagsOnly` what merely looks like a tag (`Vector<Int>`) stays.
  package static func plain(
    _ bytes: [UInt8], in range: Range<Int>, limit: Int = .max, knownTagsOnly: Bool = false
  ) -> String {
    let line = line(bytes, in: range, limit: limit, knownTagsOnly: knownTagsOnly)
    return UTF8Bytes.string(line.bytes.span)
  }

  /// The same as a line.
  package static func line(
    _ bytes: [UInt8], in range: Range<Int>, limit: Int = .max, knownTagsOnly: Bool = false
  ) -> PlainLine {
    var line = PlainLine(limit: limit, capacity: range.count)
    read(bytes, in: range, knownTagsOnly: knownTagsOnly, into: &line)
    return line
  }

  /// The same at the end of a line, up to its limit.
  package static func read(
    _ bytes: [UInt8], in range: Range<Int>, knownTagsOnly: Bool = false, into line: inout PlainLine
  ) {
    var scanner = MarkupScanner(bytes, in: range, dialect: .html)
    var isHidden = false
    while !line.isFull {
      if let text = scanner.nextText() {
        line.append(bytes, in: text, decoding: true)
        continue
      }
      if let tag = scanner.plainTag(), let isInline = ElementNames.isInline(tag.name) {
        scanner.move(to: tag.end)
        isHidden = false
        if !isInline { line.space() }
        continue
      }
      let start = scanner.position
      guard let token = scanner.next() else { break }
      if knownTagsOnly, let name = unknownName(token, bytes) {
        // Its bracket counts as text, and so does what follows.
        line.append(bytes, in: start..<name.upperBound)
        scanner.move(to: name.upperBound)
        continue
      }
      switch token {
      case .text(let text):
        line.append(bytes, in: text, decoding: true)
      case .cdata(let text):
        if !isHidden { line.append(bytes, in: text) }
      case .start(let tag):
        isHidden = scanner.isName(tag.name, "script") || scanner.isName(tag.name, "style")
        if !ElementNames.isInline(bytes, tag.name) { line.space() }
      case .end(let name):
        isHidden = false
        if !ElementNames.isInline(bytes, name) { line.space() }
      case .comment(let inside):
        // CDATA is a comment to HTML; in a feed's text its inside was meant.
        if let text = section(inside, in: bytes) { line.append(bytes, in: text) }
      case .other(let range):
        // A declaration that never ends is text that happens to begin like one.
        if range.upperBound == scanner.end, bytes[range.upperBound - 1] != UInt8(ascii: ">"),
          bytes[range.lowerBound + 1] == UInt8(ascii: "!")
        {
          line.append(bytes, in: range)
        }
      }
    }
  }

  private static func unknownName(
    _ token: MarkupScanner.Token, _ bytes: [UInt8]
  ) -> Range<Int>? {
    switch token {
    case .start(let tag): ElementNames.contains(bytes, tag.name) ? nil : tag.name
    case .end(let name): ElementNames.contains(bytes, name) ? nil : name
    default: nil
    }
  }

  private static func section(_ inside: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
    let start = inside.lowerBound + 7
    guard start <= inside.upperBound,
      ByteSearch.isEqual(bytes, inside.lowerBound..<start, "[cdata[")
    else { return nil }
    let hasEnd =
      inside.upperBound - 2 >= start && bytes[inside.upperBound - 1] == 0x5D
      && bytes[inside.upperBound - 2] == 0x5D
    return start..<(hasEnd ? inside.upperBound - 2 : inside.upperBound)
  }
}

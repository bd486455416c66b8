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
    var line = PlainLine()
    var scanner = MarkupScanner(bytes, in: range, dialect: .html)
    var isHidden = false
    while line.bytes.count < limit {
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
        if ByteSearch.first(UInt8(ascii: "&"), in: bytes, text) == nil {
          line.append(bytes, in: text)
        } else {
          line.append(CharacterReferences.decode(bytes, in: text))
        }
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
    return line.text
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

/// Text that grows as one line: runs of white space become one space.
struct PlainLine {
  private(set) var bytes: [UInt8] = []
  private var needsSpace = false

  var text: String {
    String(decoding: bytes, as: UTF8.self)
  }

  /// Parts what comes from what was.
  mutating func space() {
    needsSpace = !bytes.isEmpty
  }

  mutating func append(_ text: String) {
    let added = Array(text.utf8)
    append(added, in: 0..<added.count)
  }

  mutating func append(_ source: [UInt8], in range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = source[index]
      if ASCII.isSpace(byte) {
        space()
        index += 1
      } else if byte == 0xC2, index + 1 < range.upperBound, source[index + 1] == 0xA0 {
        // A no-break space holds nothing together on a line of our own.
        space()
        index += 2
      } else {
        var stop = index + 1
        while stop < range.upperBound, !ASCII.isSpace(source[stop]), source[stop] != 0xC2 {
          stop += 1
        }
        if needsSpace {
          bytes.append(0x20)
          needsSpace = false
        }
        bytes.append(contentsOf: source[index..<stop])
        index = stop
      }
    }
  }
}

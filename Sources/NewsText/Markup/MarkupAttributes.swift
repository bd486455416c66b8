extension MarkupScanner {
  /// Walks the attributes of a tag, and finds where the tag ends.
  package struct Attributes: Sendable {
    /// One attribute, as it stands.
    package struct Attribute: Sendable, Equatable {
      package let name: Range<Int>
      /// Without quotes, references undecoded; empty where there is no value.
      package let value: Range<Int>
    }

    private let bytes: [UInt8]
    private let end: Int
    private let dialect: Dialect
    private var offset: Int
    /// The offset of the `>` that closes the tag; nil until it was reached.
    private(set) var close: Int?
    /// Whether a slash stood right before the end.
    private(set) var endsWithSlash = false

    init(_ bytes: [UInt8], in range: Range<Int>, dialect: Dialect) {
      self.bytes = bytes
      self.dialect = dialect
      offset = range.lowerBound
      end = range.upperBound
    }

    /// The next attribute, nil at the end of the tag.
    package mutating func next() -> Attribute? {
      while offset < end {
        let byte = bytes[offset]
        if byte == UInt8(ascii: ">") || (dialect == .xml && byte == UInt8(ascii: "<")) {
          close = offset
          return nil
        }
        if byte == UInt8(ascii: "/") {
          endsWithSlash = true
        } else if !ASCII.isSpace(byte) {
          break
        } else {
          endsWithSlash = false
        }
        offset += 1
      }
      guard offset < end else { return nil }
      endsWithSlash = false
      let name = nameRange()
      skipSpace()
      guard offset < end, bytes[offset] == UInt8(ascii: "=") else {
        return Attribute(name: name, value: name.upperBound..<name.upperBound)
      }
      offset += 1
      skipSpace()
      return Attribute(name: name, value: valueRange())
    }

    private mutating func nameRange() -> Range<Int> {
      let start = offset
      // HTML 13.2.5.32: a leading `=` belongs to the name.
      offset += 1
      while offset < end {
        let byte = bytes[offset]
        if byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
          || ASCII.isSpace(byte) || (dialect == .xml && byte == UInt8(ascii: "<"))
        {
          break
        }
        offset += 1
      }
      return start..<offset
    }

    private mutating func skipSpace() {
      while offset < end, ASCII.isSpace(bytes[offset]) { offset += 1 }
    }

    private mutating func valueRange() -> Range<Int> {
      guard offset < end else { return end..<end }
      let first = bytes[offset]
      if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
        let start = offset + 1
        if let quote = closingQuote(first, from: start) {
          offset = quote + 1
          return start..<quote
        }
        if dialect == .html {
          offset = end
          return start..<end
        }
        offset = start
      }
      return bareValue()
    }

    /// Where the value ends; nil where its end is missing.
    private func closingQuote(_ quote: UInt8, from start: Int) -> Int? {
      guard start < end else { return nil }
      if dialect == .html { return ByteSearch.first(quote, in: bytes, start..<end) }
      // XML allows no `<` in a value. One after a `>` says that the closing quote is missing:
      // the tag ended at that `>`.
      let span = bytes.span
      var hasBracket = false
      var index = start
      while index < end {
        let found = ByteBlock.first(in: span, index..<end) { block in
          block.equals(quote) .| block.equals(UInt8(ascii: "<")) .| block.equals(UInt8(ascii: ">"))
        }
        guard let found else { return nil }
        if bytes[found] == quote { return found }
        if bytes[found] == UInt8(ascii: ">") {
          hasBracket = true
        } else if hasBracket {
          return nil
        }
        index = found + 1
      }
      return nil
    }

    private mutating func bareValue() -> Range<Int> {
      let start = offset
      while offset < end {
        let byte = bytes[offset]
        if byte == UInt8(ascii: ">") || ASCII.isSpace(byte) { break }
        if dialect == .xml, byte == UInt8(ascii: "<") || isClosingSlash { break }
        offset += 1
      }
      return start..<offset
    }

    private var isClosingSlash: Bool {
      bytes[offset] == UInt8(ascii: "/")
        && (offset + 1 == end || bytes[offset + 1] == UInt8(ascii: ">"))
    }
  }
}

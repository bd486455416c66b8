/// Markup as XML 1.0 has it, and as people write it.
extension MarkupScanner {
  /// The token at a `<` that begins markup.
  mutating func xmlMarkup() -> Token {
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
    if Self.isSection(bytes, at: start, to: end) {
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

  /// Whether a CDATA section begins there.
  static func isSection(_ bytes: [UInt8], at offset: Int, to end: Int) -> Bool {
    guard offset + 9 <= end else { return false }
    return ByteSearch.stands("<![CDATA[", in: bytes, at: offset)
      || ByteSearch.isEqual(bytes, offset..<offset + 9, "<![cdata[")
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
}

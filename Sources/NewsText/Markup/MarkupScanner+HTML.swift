/// Markup by the HTML standard, section 13.2.5.
extension MarkupScanner {
  /// The token at a `<` that begins markup.
  mutating func htmlMarkup() -> Token? {
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
  mutating func rawText(of name: Range<Int>) -> Token? {
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
}

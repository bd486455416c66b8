/// The charset a document declares in its own first bytes.
enum CharsetDeclaration {
  /// How far into a document a declaration is looked for.
  static let reach = 4096

  /// The label, as written; nil where there is none.
  static func label(in body: [UInt8], kind: Charset.Kind) -> String? {
    let head = body.prefix(reach)
    return switch kind {
    case .xml: xml(head)
    case .html: meta(head) ?? xml(head)
    case .text, .json: nil
    }
  }

  /// `<?xml version="1.0" encoding="..."?>`, white space before it forgiven.
  private static func xml(_ head: ArraySlice<UInt8>) -> String? {
    let start = head.drop { $0 <= 0x20 }
    guard start.starts(with: "<?xml".utf8) else { return nil }
    let declaration = start.prefix { $0 != UInt8(ascii: ">") }
    return value(of: "encoding", in: declaration)
  }

  /// `<meta charset=...>` or `<meta http-equiv=... content="...; charset=...">`.
  private static func meta(_ head: ArraySlice<UInt8>) -> String? {
    var rest = head
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[open...]
      if rest.starts(with: "<!--".utf8) {
        rest = afterComment(rest)
      } else if isTag("<meta", rest) {
        let tag = rest.prefix { $0 != UInt8(ascii: ">") }
        if let label = value(of: "charset", in: tag) { return label }
        rest = rest[tag.endIndex...]
      } else {
        rest = rest.dropFirst()
      }
    }
    return nil
  }

  private static func afterComment(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var index = rest.startIndex + 4
    while index + 2 < rest.endIndex {
      if rest[index] == UInt8(ascii: "-"), rest[index + 1] == UInt8(ascii: "-"),
        rest[index + 2] == UInt8(ascii: ">")
      {
        return rest[(index + 3)...]
      }
      index += 1
    }
    return rest[rest.endIndex...]
  }

  private static func isTag(_ name: String, _ rest: ArraySlice<UInt8>) -> Bool {
    let end = rest.startIndex + name.utf8.count
    guard end < rest.endIndex, matches(name, rest, at: rest.startIndex) else { return false }
    return rest[end] <= 0x20 || rest[end] == UInt8(ascii: "/")
  }

  /// ASCII letters in any case; `name` is lower case.
  private static func matches(_ name: String, _ bytes: ArraySlice<UInt8>, at start: Int) -> Bool {
    guard start + name.utf8.count <= bytes.endIndex else { return false }
    return zip(name.utf8, bytes[start...]).allSatisfy { letter, byte in
      letter == ASCII.lower(byte)
    }
  }

  /// What stands behind `name =`, in quotes or up to a delimiter.
  private static func value(of name: String, in tag: ArraySlice<UInt8>) -> String? {
    var index = tag.startIndex
    while index < tag.endIndex {
      guard matches(name, tag, at: index) else {
        index += 1
        continue
      }
      index += name.utf8.count
      var rest = tag[index...].drop { $0 <= 0x20 }
      guard rest.first == UInt8(ascii: "=") else { continue }
      rest = rest.dropFirst().drop {
        $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'")
      }
      let label = rest.prefix { byte in
        byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "'")
          && byte != UInt8(ascii: ";") && byte != UInt8(ascii: "?")
      }
      if !label.isEmpty { return String(decoding: label, as: UTF8.self) }
    }
    return nil
  }
}

internal import NewsText

/// The name in what feeds write of their authors.
enum PersonText {
  /// `Ada Byron` of `ada@example.org (Ada Byron)`, `Ada Byron <ada@example.org>` and the like; the
  /// address where there is no name.
  static func name(_ text: String) -> String? {
    // Most are a name and nothing else.
    guard text.hasByte(UInt8(ascii: "@")) else { return text.isEmpty ? nil : text }
    let bytes = Array(text.utf8)
    guard let at = bytes.firstIndex(of: UInt8(ascii: "@")), let mail = address(bytes, at) else {
      return text.isEmpty ? nil : text
    }
    var rest = bytes
    rest.removeSubrange(mail)
    let name = String(decoding: rest, as: UTF8.self)
      .replacingAll("mailto:", with: "").replacingAll("()", with: "")
      .replacingAll("<>", with: "").replacingAll("[]", with: "")
    let trimmed = trim(name)
    if !trimmed.isEmpty { return trimmed }
    return String(decoding: bytes[mail], as: UTF8.self)
  }

  private static func address(_ bytes: [UInt8], _ at: Int) -> Range<Int>? {
    var lower = at
    while lower > 0, isMail(bytes[lower - 1]) { lower -= 1 }
    var upper = at + 1
    while upper < bytes.count, isMail(bytes[upper]) { upper += 1 }
    while upper > at + 1, bytes[upper - 1] == UInt8(ascii: ".") { upper -= 1 }
    guard lower < at, upper > at + 1 else { return nil }
    // `?subject=...` of a mailto belongs to the address.
    if upper < bytes.count, bytes[upper] == UInt8(ascii: "?") {
      while upper < bytes.count, !ASCII.isSpace(bytes[upper]), bytes[upper] != 0x29 { upper += 1 }
    }
    return lower..<upper
  }

  private static func isMail(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "+")
  }

  /// Without white space, commas and one pair of brackets around.
  private static func trim(_ text: String) -> String {
    var bytes = text.utf8[...]
    var wasTrimmed = true
    while wasTrimmed {
      wasTrimmed = false
      if let first = bytes.first, first <= 0x20 || isOpening(first) {
        bytes.removeFirst()
        wasTrimmed = true
      }
      if let last = bytes.last, last <= 0x20 || isClosing(last, bytes) {
        bytes.removeLast()
        wasTrimmed = true
      }
    }
    return String(Substring(bytes))
  }

  private static func isOpening(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "(") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "[")
      || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"")
  }

  private static func isClosing(_ byte: UInt8, _ text: Substring.UTF8View) -> Bool {
    switch byte {
    // `Ada (editor)` keeps its bracket.
    case UInt8(ascii: ")"): !text.contains(UInt8(ascii: "("))
    case UInt8(ascii: ">"): !text.contains(UInt8(ascii: "<"))
    case UInt8(ascii: "]"): !text.contains(UInt8(ascii: "["))
    default:
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: "(")
    }
  }
}

extension String {
  /// Every place where `piece` stands whole replaced; bytes are compared.
  func replacingAll(_ piece: StaticString, with other: String) -> String {
    let bytes = Array(utf8)
    var from = 0
    var result: [UInt8] = []
    while let found = ByteSearch.first(piece, in: bytes, from..<bytes.count) {
      result.append(contentsOf: bytes[from..<found])
      result.append(contentsOf: other.utf8)
      from = found + piece.utf8CodeUnitCount
    }
    guard from > 0 else { return self }
    result.append(contentsOf: bytes[from...])
    return String(decoding: result, as: UTF8.self)
  }
}

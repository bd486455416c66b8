import NewsText

/// The ASCII of URLs.
extension UInt8 {
  static let hash = UInt8(ascii: "#")
  static let percent = UInt8(ascii: "%")
  static let ampersand = UInt8(ascii: "&")
  static let plus = UInt8(ascii: "+")
  static let minus = UInt8(ascii: "-")
  static let dot = UInt8(ascii: ".")
  static let slash = UInt8(ascii: "/")
  static let colon = UInt8(ascii: ":")
  static let equals = UInt8(ascii: "=")
  static let question = UInt8(ascii: "?")
  static let at = UInt8(ascii: "@")

  var isLetter: Bool { ASCII.isLetter(self) }

  var isDigit: Bool { ASCII.isDigit(self) }

  /// The lower case of an ASCII letter; other bytes as they are.
  var lowered: UInt8 { ASCII.lower(self) }

  /// RFC 3986 section 2.3.
  var isUnreserved: Bool {
    ASCII.isAlphanumeric(self) || self == .minus || self == .dot || self == UInt8(ascii: "_")
      || self == UInt8(ascii: "~")
  }

  /// Bytes that a URL may not hold as they are: controls, space, `"<>\^`{|}`, and all past ASCII.
  var needsEscape: Bool {
    switch self {
    case 0...0x20, 0x7F...0xFF: true
    case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
      UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"),
      UInt8(ascii: "}"):
      true
    default: false
    }
  }
}

extension [UInt8] {
  /// Appends `%XX`.
  package mutating func appendEscaped(_ byte: UInt8) {
    let digits: StaticString = "0123456789ABCDEF"
    append(.percent)
    append(unsafe digits.utf8Start[Int(byte >> 4)])
    append(unsafe digits.utf8Start[Int(byte & 15)])
  }

  /// Appends bytes, those that a URL may not hold escaped.
  mutating func appendEscaping(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes {
      if byte.needsEscape {
        appendEscaped(byte)
      } else {
        append(byte)
      }
    }
  }
}

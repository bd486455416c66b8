import NewsText

/// Texts in the languages of those who read them: what outside text could mean there shows as
/// itself.
enum Escaping {
  /// HTML, Telegram's and Matrix' kinds of it, and the markup of notifications.
  static func html(_ text: String) -> String {
    ASCII.replacing(in: text) { byte in
      switch byte {
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "<"): "&lt;"
      case UInt8(ascii: ">"): "&gt;"
      case UInt8(ascii: "\""): "&quot;"
      default: nil
      }
    }
  }

  /// Markdown of Discord: a backslash before every sign that could begin something.
  static func markdown(_ text: String) -> String {
    ASCII.replacing(in: text) { byte in
      signs.contains(byte) ? "\\" + String(UnicodeScalar(byte)) : nil
    }
  }

  private static let signs = Set("\\*_~`|>#-+[]()<:@!.".utf8)

  /// A link where a bracket or a bar would end it.
  static func link(_ text: String) -> String {
    ASCII.replacing(in: text) { byte in
      switch byte {
      case UInt8(ascii: "("): "%28"
      case UInt8(ascii: ")"): "%29"
      case UInt8(ascii: "<"): "%3C"
      case UInt8(ascii: ">"): "%3E"
      case UInt8(ascii: "|"): "%7C"
      default: nil
      }
    }
  }
}

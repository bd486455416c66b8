/// Text as each bar shows it letter by letter (RELIABILITY row 25).
enum BarText {
  /// Pango markup knows `&` and `<` alone, and `>` for good measure.
  static func pango(_ text: String) -> String {
    replacing(text) { byte in
      switch byte {
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "<"): "&lt;"
      case UInt8(ascii: ">"): "&gt;"
      default: nil
      }
    }
  }

  /// tmux(1), "FORMATS": `##` is a `#`, also before `[` and `{`.
  static func tmux(_ text: String) -> String {
    replacing(text) { $0 == UInt8(ascii: "#") ? "##" : nil }
  }

  /// polybar has no way to write `%{`; a space between makes it no tag.
  static func polybar(_ text: String) -> String {
    var isAfterPercent = false
    return replacing(text) { byte in
      defer { isAfterPercent = byte == UInt8(ascii: "%") }
      return isAfterPercent && byte == UInt8(ascii: "{") ? " {" : nil
    }
  }

  /// The text with some bytes of ASCII written otherwise.
  static func replacing(_ text: String, _ other: (UInt8) -> String?) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if let other = other(byte) {
        bytes.append(contentsOf: other.utf8)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

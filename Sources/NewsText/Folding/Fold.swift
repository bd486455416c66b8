/// Text as it is compared: without case, accents, and the many forms of quotes and dashes.
///
/// Character references are decoded; then NFKC with casefold (utf8proc); accents, Arabic and
/// Hebrew vowel points are stripped while marks that make another letter stay (й, Indic vowel
/// signs, kana voicing); letters of one sound that have no decomposition become plain (ı i, ø o,
/// ł l, ə e, æ ae, œ oe); digits of all scripts are ASCII's; quotes are `"` or `'`, dashes `-`;
/// white space is one space.
package enum Fold {
  /// The key of a title: two titles that a reader takes for the same have the same key.
  package static func key(_ text: String) -> String {
    String(decoding: bytes(text), as: UTF8.self)
  }

  /// `key` as UTF-8, for hashing and comparing.
  package static func bytes(_ text: String) -> [UInt8] {
    var bytes = Array(text.utf8)
    if bytes.contains(UInt8(ascii: "&")) {
      bytes = Array(CharacterReferences.decode(bytes, in: 0..<bytes.count).utf8)
    }
    var isASCII = true
    for index in bytes.indices {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes[index] = byte | 0x20
      case UInt8(ascii: "`"): bytes[index] = UInt8(ascii: "'")
      case 0x00..<0x20, 0x7F: bytes[index] = 0x20
      case 0x80...: isASCII = false
      default: break
      }
    }
    if !isASCII { bytes = Folding.folded(bytes) }
    return WhiteSpace.needsCollapsing(bytes) ? WhiteSpace.collapsed(bytes) : bytes
  }
}

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
    if ByteSearch.first(UInt8(ascii: "&"), in: bytes, 0..<bytes.count) != nil {
      bytes = Array(CharacterReferences.decode(bytes, in: 0..<bytes.count).utf8)
    }
    let kind = lower(&bytes)
    if !kind.isASCII { bytes = Folding.folded(bytes) }
    guard !kind.isASCII || kind.isLoose else { return bytes }
    return WhiteSpace.needsCollapsing(bytes) ? WhiteSpace.collapsed(bytes) : bytes
  }

  /// Folds the ASCII of a text; whether that is all of it, and whether spaces stand at its ends or
  /// beside each other. Without a branch a letter, so that many are done at once.
  private static func lower(_ bytes: inout [UInt8]) -> (isASCII: Bool, isLoose: Bool) {
    var span = bytes.mutableSpan
    var highest: UInt8 = 0
    var loose: UInt8 = 0
    var last: UInt8 = 0x20
    for index in span.indices {
      let byte = unsafe span[unchecked: index]
      highest |= byte
      let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
      let plain = lower == UInt8(ascii: "`") ? UInt8(ascii: "'") : lower
      let folded = plain < 0x20 || plain == 0x7F ? 0x20 : plain
      loose |= folded == 0x20 && last == 0x20 ? 1 : 0
      last = folded
      unsafe span[unchecked: index] = folded
    }
    return (highest < 0x80, loose != 0 || last == 0x20)
  }
}

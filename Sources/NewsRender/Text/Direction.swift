/// Which way a text runs, and how one that runs from right to left is kept from reordering what
/// stands beside it.
///
/// Isolates and embeddings (U+2066-9, U+202A-E) are among what the hygiene filter takes out, and no
/// reader should meet one of ours and wonder whose it is. The marks U+200E and U+200F do the same
/// where each line is a paragraph of its own (UAX 9, section 2.6).
enum Direction {
  private static let leftMark = "\u{200E}"
  private static let rightMark = "\u{200F}"

  /// Whether its first letter is of a script that runs from right to left (UAX 9, P2 and P3).
  static func isRightToLeft(_ text: String) -> Bool {
    if isPlain(text) { return false }
    for scalar in text.unicodeScalars {
      if isRight(scalar.value) { return true }
      if scalar.value == 0x200E || scalar.properties.isAlphabetic { return false }
    }
    return false
  }

  /// Whether any letter of it is.
  static func holdsRightToLeft(_ text: String) -> Bool {
    !isPlain(text) && text.unicodeScalars.contains { isRight($0.value) }
  }

  /// The text, so that what stands before and behind it, and its own ends, stay where they are.
  static func isolated(_ text: String) -> String {
    guard holdsRightToLeft(text) else { return text }
    guard isRightToLeft(text) else { return text + leftMark }
    return leftMark + rightMark + text + rightMark + leftMark
  }

  /// A line of `indent` bytes and a text: its indent is on the left, whatever the text begins with.
  static func anchored(_ line: String, indent: Int) -> String {
    guard holdsRightToLeft(line) else { return line }
    let text = line.utf8.dropFirst(indent)
    let body = String(decoding: text, as: UTF8.self)
    guard !body.unicodeScalars.starts(with: leftMark.unicodeScalars) else { return line }
    return String(decoding: line.utf8.prefix(indent), as: UTF8.self) + leftMark + body
  }

  /// Nothing below the Hebrew block runs from right to left: bytes up to 0xD5 lead none that does.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 < 0xD6 }
  }

  /// Hebrew, Arabic and their like; digits and marks of theirs have no strong direction.
  private static func isRight(_ value: UInt32) -> Bool {
    switch value {
    case 0x0591...0x05BD, 0x0610...0x061A, 0x064B...0x0669, 0x06F0...0x06F9: false
    case 0x05BE...0x08FF, 0x200F, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF,
      0x1E800...0x1EFFF:
      true
    default: false
    }
  }
}

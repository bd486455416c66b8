/// The longest text that no line break may cut.
struct LinePiece {
  var text: String
  /// In cells.
  var width: Int
  var isAfterSpace: Bool

  /// The pieces of a text; runs of white space (a no-break space is none) part them.
  static func pieces(of text: String, width: Int) -> [LinePiece] {
    var pieces: [LinePiece] = []
    // Scalars, since a mark behind a space makes one character with it.
    for scalars in text.unicodeScalars.split(whereSeparator: isSpace) {
      let word = Substring(scalars)
      let isASCII = word.utf8.allSatisfy { $0 < 0x80 }
      if isASCII {
        let text = String(word)
        pieces.append(LinePiece(text: text, width: Cells.width(text), isAfterSpace: true))
      } else {
        add(word, width: width, to: &pieces)
      }
    }
    return pieces
  }

  /// White space that a line may break at: not the no-break spaces.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x2028, 0x2029, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  private static func add(_ word: Substring, width: Int, to pieces: inout [LinePiece]) {
    let isTooLong = Cells.width(String(word)) > width
    var piece = LinePiece(text: "", width: 0, isAfterSpace: true)
    var before: Character?
    for character in word {
      if let before, mayBreak(between: before, and: character, isTooLong: isTooLong) {
        pieces.append(piece)
        piece = LinePiece(text: "", width: 0, isAfterSpace: false)
      }
      piece.text.append(character)
      piece.width += Cells.width(of: character)
      before = character
    }
    pieces.append(piece)
  }

  private static func mayBreak(
    between left: Character, and right: Character, isTooLong: Bool
  ) -> Bool {
    guard let first = left.unicodeScalars.first?.value,
      let second = right.unicodeScalars.first?.value
    else { return false }
    if isTooLong, Script.isSouthEastAsian(first), Script.isSouthEastAsian(second) { return true }
    guard isIdeographic(first) || isIdeographic(second) else { return false }
    return !closing.contains(right) && !opening.contains(left)
  }

  /// Han, kana and their punctuation: a line may break on either side.
  private static func isIdeographic(_ value: UInt32) -> Bool {
    switch value {
    case 0x3000..<0x3030, 0xFF00..<0xFF66: true
    default: Script.of(value) == .spaceless && !Script.isSouthEastAsian(value)
    }
  }

  /// May not begin a line (kinsoku).
  private static let closing = Set<Character>(
    "、。，．,.！？!?：；:;）)」』】》〉〕］]｝}”’\"'…‥ー・々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ％%‰℃°—–～")
  /// May not end one.
  private static let opening = Set<Character>("（(「『【《〈〔［[｛{“‘$￥¥＄£€#＃@")
}

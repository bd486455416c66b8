/// The longest text that no line break may cut.
struct LinePiece {
  var text: ArraySlice<UInt8>
  /// In cells.
  var width: Int
  var isAfterSpace: Bool

  /// The pieces of a valid UTF-8 text; runs of white space (a no-break space is none) part them.
  static func pieces(of bytes: [UInt8], width: Int) -> [LinePiece] {
    var pieces: [LinePiece] = []
    var start = 0
    var index = 0
    while index <= bytes.count {
      let space = index < bytes.count ? spaceLength(bytes, at: index) : 1
      guard space > 0 else {
        index += 1
        continue
      }
      if start < index { add(bytes[start..<index], width: width, to: &pieces) }
      index += space
      start = index
    }
    return pieces
  }

  /// White space that a line may break at: not the no-break spaces U+00A0, U+2007, U+202F.
  private static func spaceLength(_ bytes: [UInt8], at index: Int) -> Int {
    let length = WhiteSpace.length(bytes, at: index)
    let isNoBreak =
      length == 2 && bytes[index + 1] == 0xA0
      || length == 3 && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
        && (bytes[index + 2] == 0x87 || bytes[index + 2] == 0xAF)
    return isNoBreak ? 0 : length
  }

  private static func add(_ word: ArraySlice<UInt8>, width: Int, to pieces: inout [LinePiece]) {
    let wordWidth = Cells.width(word.span)
    guard word.contains(where: { $0 >= 0xE0 }) else {
      pieces.append(LinePiece(text: word, width: wordWidth, isAfterSpace: true))
      return
    }
    var piece = LinePiece(text: word.prefix(0), width: 0, isAfterSpace: true)
    var before: UInt32?
    var index = word.startIndex
    while index < word.endIndex {
      let offset = index - word.startIndex
      let cluster = CellCluster(word.span, at: offset)
      let base = UTF8Scalar.read(word.span, at: offset).value
      if let before, mayBreak(between: before, and: base, isTooLong: wordWidth > width) {
        pieces.append(piece)
        piece = LinePiece(text: word[index..<index], width: 0, isAfterSpace: false)
      }
      index = word.startIndex + cluster.end
      piece.text = word[piece.text.startIndex..<index]
      piece.width += cluster.width
      before = base
    }
    pieces.append(piece)
  }

  /// The piece in parts of at most `width` cells; a link stays whole.
  func broken(to width: Int) -> [LinePiece] {
    guard self.width > width, width > 1, !isLink else { return [self] }
    var parts: [LinePiece] = []
    var part = LinePiece(text: text.prefix(0), width: 0, isAfterSpace: isAfterSpace)
    var index = text.startIndex
    while index < text.endIndex {
      let cluster = CellCluster(text.span, at: index - text.startIndex)
      if part.width + cluster.width > width {
        parts.append(part)
        part = LinePiece(text: text[index..<index], width: 0, isAfterSpace: false)
      }
      index = text.startIndex + cluster.end
      part.text = text[part.text.startIndex..<index]
      part.width += cluster.width
    }
    return parts + [part]
  }

  private var isLink: Bool {
    text.indices.dropLast(2).contains { text[$0...].starts(with: "://".utf8) }
  }

  private static func mayBreak(
    between left: UInt32, and right: UInt32, isTooLong: Bool
  ) -> Bool {
    if isTooLong, Script.isSouthEastAsian(left), Script.isSouthEastAsian(right) { return true }
    guard isIdeographic(left) || isIdeographic(right) else { return false }
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
  private static let closing = scalars(
    "、。，．,.！？!?：；:;）)」』】》〉〕］]｝}”’\"'…‥ー・々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ％%‰℃°—–～")
  /// May not end one.
  private static let opening = scalars("（(「『【《〈〔［[｛{“‘$￥¥＄£€#＃@")

  private static func scalars(_ text: String) -> Set<UInt32> {
    Set(text.unicodeScalars.map(\.value))
  }
}

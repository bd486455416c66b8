/// A number, a word or a sign of a line that may hold a stamp.
struct ListingToken: Sendable {
  enum Kind: Sendable {
    case number(Int, digits: Int)
    case word(LocaleNames.Meaning)
    /// A Unicode scalar; dashes and colons of other scripts as ASCII ones.
    case sign(UInt32)
  }

  var kind: Kind
  var range: Range<Int>
  /// Whether white space stands before it, or nothing at all.
  var isSpaced: Bool

  var number: Int? {
    if case .number(let value, _) = kind { return value }
    return nil
  }

  var digits: Int {
    if case .number(_, let digits) = kind { return digits }
    return 0
  }

  var meaning: LocaleNames.Meaning? {
    if case .word(let meaning) = kind { return meaning }
    return nil
  }

  func isSign(_ scalar: Unicode.Scalar) -> Bool {
    if case .sign(let value) = kind { return value == scalar.value }
    return false
  }

  var isSign: Bool {
    if case .sign = kind { return true }
    return false
  }

  func has(_ role: LocaleNames.Role) -> Bool {
    meaning.map { !$0.role.isDisjoint(with: role) } ?? false
  }
}

/// Takes a line apart.
enum ListingTokens {
  /// A line has at most that many tokens worth looking at.
  private static let limit = 240

  static func split(_ bytes: [UInt8], _ range: Range<Int>) -> [ListingToken] {
    var tokens: [ListingToken] = []
    var offset = range.lowerBound
    var isSpaced = true
    while offset < range.upperBound, tokens.count < limit {
      let (scalar, next) = decode(bytes, offset, range.upperBound)
      if isSpace(scalar) {
        isSpaced = true
        offset = next
        continue
      }
      if isIgnored(scalar) {
        offset = next
        continue
      }
      if digit(scalar) != nil {
        tokens.append(number(bytes, &offset, range.upperBound, isSpaced))
      } else if isLetter(scalar) {
        words(bytes, &offset, range.upperBound, isSpaced, &tokens)
      } else {
        tokens.append(
          ListingToken(
            kind: .sign(plain(scalar)), range: offset..<next, isSpaced: isSpaced))
        offset = next
      }
      isSpaced = false
    }
    return tokens
  }

  private static func number(
    _ bytes: [UInt8], _ offset: inout Int, _ end: Int, _ isSpaced: Bool
  ) -> ListingToken {
    let start = offset
    var value = 0
    var digits = 0
    while offset < end {
      let (scalar, next) = decode(bytes, offset, end)
      guard let digit = digit(scalar) else { break }
      if digits < 12 { value = value * 10 + digit }
      digits += 1
      offset = next
    }
    return ListingToken(
      kind: .number(value, digits: digits), range: start..<offset, isSpaced: isSpaced)
  }

  /// The next word of a run of letters; a run of ideographs may hold several.
  private static func words(
    _ bytes: [UInt8], _ offset: inout Int, _ end: Int, _ isSpaced: Bool,
    _ tokens: inout [ListingToken]
  ) {
    let start = offset
    if isIdeograph(decode(bytes, start, end).0) {
      tokens.append(ideographs(bytes, &offset, end, isSpaced))
      return
    }
    while offset < end {
      let (scalar, next) = decode(bytes, offset, end)
      let isInside = isApostrophe(scalar) && next < end && isLetter(decode(bytes, next, end).0)
      guard isInside || isIgnored(scalar) || isLetter(scalar) && !isIdeograph(scalar) else { break }
      offset = next
    }
    let (meaning, stop) = joined(bytes, start..<offset, end)
    offset = stop
    tokens.append(ListingToken(kind: .word(meaning), range: start..<stop, isSpaced: isSpaced))
  }

  /// The longest of the next letters that is a word, of those without spaces between; else the
  /// first of them.
  private static func ideographs(
    _ bytes: [UInt8], _ offset: inout Int, _ end: Int, _ isSpaced: Bool
  ) -> ListingToken {
    let start = offset
    var ends: [Int] = []
    while offset < end, ends.count < 4 {
      let (scalar, next) = decode(bytes, offset, end)
      if isIdeograph(scalar), isLetter(scalar) {
        ends.append(next)
      } else if !isIgnored(scalar) {
        break
      }
      offset = next
    }
    var meaning = LocaleNames.Meaning()
    for stop in ends.reversed() {
      offset = stop
      meaning = LocaleNames.meaning(bytes, in: start..<stop)
      if meaning != LocaleNames.Meaning() { break }
    }
    return ListingToken(kind: .word(meaning), range: start..<offset, isSpaced: isSpaced)
  }

  /// The meaning of a word, or of the form of several words it begins.
  private static func joined(
    _ bytes: [UInt8], _ word: Range<Int>, _ end: Int
  ) -> (LocaleNames.Meaning, Int) {
    let table = LocaleNames.table
    let keys = LocaleNames.Keys(bytes, word)
    var best = (table.meaning(keys), word.upperBound)
    guard table.begins(keys.whole) else {
      return word.count <= 48 ? best : (LocaleNames.Meaning(), word.upperBound)
    }
    var key = WordFold.fold(bytes, word)
    var offset = word.upperBound
    for _ in 0..<2 {
      guard offset < end else { break }
      let (space, next) = decode(bytes, offset, end)
      guard isSpace(space) || space == 0x2D else { break }
      var stop = next
      while stop < end {
        let (scalar, after) = decode(bytes, stop, end)
        guard isLetter(scalar) || isApostrophe(scalar) else { break }
        stop = after
      }
      guard stop > next else { break }
      key.append(space == 0x2D ? 0x2D : 0x20)
      key.append(contentsOf: WordFold.fold(bytes, next..<stop))
      offset = stop
      if let found = table.word(LocaleNames.Table.key(key)) { best = (found, stop) }
    }
    return best
  }

  // MARK: Scalars

  /// The scalar there and the offset after it; the bytes are valid UTF-8, or each is its own.
  static func decode(_ bytes: [UInt8], _ offset: Int, _ end: Int) -> (UInt32, Int) {
    let first = bytes[offset]
    if first < 0x80 { return (UInt32(first), offset + 1) }
    let count = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    guard count > 1, offset + count <= end else { return (0xFFFD, offset + 1) }
    var value = UInt32(first & (0x7F >> UInt8(count)))
    for index in offset + 1..<offset + count {
      guard bytes[index] & 0xC0 == 0x80 else { return (0xFFFD, offset + 1) }
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    return (value, offset + count)
  }

  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x09, 0x0A, 0x0D, 0x0C, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  private static func isIgnored(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFE0F: true
    default: false
    }
  }

  private static func digit(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x30...0x39: Int(scalar - 0x30)
    case 0x0660...0x0669: Int(scalar - 0x0660)
    case 0x06F0...0x06F9: Int(scalar - 0x06F0)
    case 0x0966...0x096F: Int(scalar - 0x0966)
    case 0x09E6...0x09EF: Int(scalar - 0x09E6)
    case 0xFF10...0xFF19: Int(scalar - 0xFF10)
    default: nil
    }
  }

  private static func isLetter(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return (scalar | 0x20) &- 0x61 < 26 }
    guard let value = Unicode.Scalar(scalar) else { return false }
    switch value.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark:
      return true
    default:
      return false
    }
  }

  /// Scripts that write words without spaces between: Han, kana, hangul after numbers.
  private static func isIdeograph(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2E80...0x2FDF, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
      0xAC00...0xD7AF:
      true
    default: false
    }
  }

  private static func isApostrophe(_ scalar: UInt32) -> Bool {
    scalar == 0x27 || scalar == 0x2019
  }

  private static func plain(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x2010...0x2015, 0x2212: 0x2D
    case 0xFF1A, 0x2236: 0x3A
    case 0xFF0F, 0x2044: 0x2F
    case 0xFF0E, 0x3002: 0x2E
    case 0xFF0C, 0x3001, 0x060C: 0x2C
    case 0xFF08: 0x28
    case 0xFF09: 0x29
    case 0xFF5C, 0x2502, 0xA6: 0x7C
    default: scalar
    }
  }
}

/// How much a line of text looks like a headline, by its form alone.
struct Headline: Sendable {
  /// Letters, marks and digits left out; ideographs count double.
  private(set) var letters = 0
  private(set) var words = 0
  /// Of scripts without spaces between words.
  private(set) var ideographs = 0
  private(set) var digits = 0
  /// Full stops, exclamation and question marks with a word after them.
  private(set) var breaks = 0
  private(set) var isCut = false
  private(set) var endsSentence = false
  private(set) var endsWithColon = false

  init(_ text: String) {
    self.init(Array(text.utf8))
  }

  init(_ bytes: [UInt8]) {
    var isInWord = false
    var stop = false
    var last: UInt32 = 0
    var before: UInt32 = 0
    var dots = 0
    var index = 0
    while index < bytes.count {
      let scalar = Self.scalar(bytes, &index)
      switch scalar {
      case 0x20, 0x09, 0xA0, 0x3000:
        isInWord = false
        continue
      case 0x30...0x39:
        digits += 1
        isInWord = true
      case 0x41...0x5A, 0x61...0x7A:
        letters += 1
        if !isInWord { words += 1 }
        if stop, !isInWord { breaks += 1 }
        isInWord = true
        stop = false
      case 0x3002, 0x2E, 0x21, 0x3F, 0x964:
        stop = true
        isInWord = scalar == 0x2E ? isInWord : false
      case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7AF:
        letters += 2
        ideographs += 1
        if !isInWord { words += 1 }
        isInWord = true
        stop = false
      case 0x80...0xBF, 0x2000...0x206F, 0x3000...0x303F, 0xFF00...0xFF0F:
        isInWord = false
      case 0x80...:
        letters += 1
        if !isInWord { words += 1 }
        if stop, !isInWord { breaks += 1 }
        isInWord = true
        stop = false
      default:
        if scalar != 0x27, scalar != 0x2D { isInWord = false }
      }
      dots = scalar == 0x2E ? dots + 1 : 0
      before = last
      last = scalar
    }
    let core = last == 0x5D || last == 0x29 ? before : last
    isCut = dots >= 2 || core == 0x2026 || (last == 0x5D && before == 0x2E)
    endsSentence = !isCut && (last == 0x2E || last == 0x3002 || last == 0x964)
    endsWithColon = last == 0x3A
  }

  private static func scalar(_ bytes: [UInt8], _ index: inout Int) -> UInt32 {
    let first = bytes[index]
    let count = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard count > 1, index + count <= bytes.count else {
      index += 1
      return UInt32(first)
    }
    var value = UInt32(first & (0x7F >> UInt8(count)))
    for place in index + 1..<index + count { value = value << 6 | UInt32(bytes[place] & 0x3F) }
    index += count
    return value
  }

  /// Whether there is anything to read in it.
  var isEmpty: Bool {
    letters < 3
  }

  /// Whether it is running text.
  var isProse: Bool {
    letters > 110 && (breaks > 0 || endsSentence) || letters > 260
  }

  /// 0 for what is no headline, 1 for what looks like one.
  var score: Double {
    guard letters >= 8, words >= 2 || letters >= 14 else { return letters >= 6 ? 0.15 : 0 }
    var score = 1.0
    if letters < 14 { score = 0.5 }
    // Where words are not parted, eight signs say as much as three words.
    let isUnparted = ideographs * 4 > letters && letters >= 16
    if words < 3, letters < 24, !isUnparted { score *= 0.7 }
    if letters > 150 { score *= 0.55 }
    if letters > 260 { score *= 0.3 }
    if isCut, letters > 60 { score *= 0.6 }
    if endsSentence, letters > 60 { score *= 0.65 }
    if endsWithColon { score *= 0.7 }
    if breaks > 1 { score *= letters > 100 ? 0.4 : 0.8 }
    if digits > letters { score *= 0.3 }
    return score
  }
}

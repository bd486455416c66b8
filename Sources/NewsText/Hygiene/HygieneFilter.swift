/// The two passes of `Hygiene`: one that only looks, one that writes from the first finding on.
enum HygieneFilter {
  private enum Kind {
    case letter
    case mark
    /// Stays, and does not begin a new letter: a mark behind it counts on.
    case joiner
    case blank
    case removed
    case blackFlag
  }

  /// Offset of the first byte that does not stay as it is; nil for clean text.
  ///
  /// The offset is never inside a letter with its marks: the second pass may begin there.
  static func firstUnclean(_ bytes: Span<UInt8>, keepingTabs: Bool) -> Int? {
    var index = 0
    var letter = 0
    var marks = 0
    while true {
      guard let next = firstOther(bytes, from: index) else { return nil }
      if next > index {
        letter = lastLetter(bytes, before: next)
        marks = 0
        index = next
      }
      if bytes[index] == 0x0A || bytes[index] == 0x09 && keepingTabs {
        letter = index
        marks = 0
        index += 1
        continue
      }
      let (value, length) = UTF8Scalar.read(bytes, at: index)
      switch kind(value) {
      case .letter:
        letter = index
        marks = 0
      case .mark:
        marks += 1
        if marks > Hygiene.marksLimit { return letter }
      case .joiner:
        break
      case .blank, .removed:
        return letter
      case .blackFlag:
        letter = index
        marks = 0
        index += tagSequence(bytes, at: index + length)
      }
      index += length
    }
  }

  /// Offset of the first byte from `index` on that begins anything but a letter.
  private static func firstOther(_ bytes: Span<UInt8>, from index: Int) -> Int? {
    firstDoubtful(
      bytes, index..<bytes.count,
      narrow: { ByteBlock.first(in: bytes, $0) { $0.isDoubtful } },
      wide: { ByteBlock.first(in: bytes, $0) { $0.isDoubtfulEastern(behind: $1) } },
      isFine: isLetter)
  }

  private static func lastLetter(_ bytes: Span<UInt8>, before index: Int) -> Int {
    var letter = index - 1
    while letter > 0, bytes[letter] & 0xC0 == 0x80 { letter -= 1 }
    return letter
  }

  /// Offset of the first byte of `range` that cannot stand in a line as it is: what the filter
  /// would take out, and white space but a single space between words. Nil where all of it can;
  /// marks count as what cannot, for they may be too many.
  static func firstUnsettled(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    firstUnsettled(bytes, range) { _ in ByteMask(repeating: false) }
  }

  /// The same, and what may begin a reference.
  static func firstUnsettledOrReference(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    firstUnsettled(bytes, range) { $0.equals(UInt8(ascii: "&")) }
  }

  /// Whether `range` is ASCII, where all of it can stand in a line as it is and markup gives nothing
  /// in it a meaning; nil for any other.
  static func isPlainASCII(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool? {
    var seen = ByteBlock(repeating: 0)
    let found = ByteBlock.first(in: bytes, range) { block, before in
      seen = seen | block
      return block.isDoubtful .| block.isSecondSpace(behind: before) .| block.isMarkup
    }
    guard let found else { return seen.isASCII }
    guard bytes[found] >= 0x80 else { return nil }
    let rest = found..<range.upperBound
    return firstUnsettled(bytes, rest, isMeant: { $0.isMarkup }) == nil ? false : nil
  }

  /// The same, and what `isMeant` marks.
  @inline(__always)
  private static func firstUnsettled(
    _ bytes: Span<UInt8>, _ range: Range<Int>, isMeant: (ByteBlock) -> ByteMask
  ) -> Int? {
    firstDoubtful(
      bytes, range,
      narrow: { range in
        ByteBlock.first(in: bytes, range) { block, before in
          block.isDoubtful .| block.isSecondSpace(behind: before) .| isMeant(block)
        }
      },
      wide: { range in
        ByteBlock.first(in: bytes, range) { block, before in
          block.isDoubtfulEastern(behind: before) .| block.isSecondSpace(behind: before)
            .| isMeant(block)
        }
      }, isFine: isSettled)
  }

  /// What JSON escapes, and what the filter may take out: of those that are not ASCII
  /// `firstUnquotable` tells more.
  @inline(__always)
  static func isUnquotable(_ block: ByteBlock) -> ByteMask {
    block.isDoubtful .| block.isJSONMark
  }

  /// Offset of the first byte of `range` that JSON escapes or the filter may take out; it begins
  /// with one that `isUnquotable` marks and that is not ASCII.
  static func firstUnquotable(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    firstDoubtful(
      bytes, range, at: range.lowerBound,
      narrow: { ByteBlock.first(in: bytes, $0, where: isUnquotable) },
      wide: { range in
        ByteBlock.first(in: bytes, range) { $0.isDoubtfulEastern(behind: $1) .| $0.isJSONMark }
      },
      isFine: isLetter)
  }

  /// Offset of the first byte of `range` that is meant, a control character, or the beginning of
  /// a scalar that is not fine. `narrow` and `wide` find what may be one, the latter in eastern
  /// scripts; `isFine` is asked only where the bytes do not tell.
  @inline(__always)
  private static func firstDoubtful(
    _ bytes: Span<UInt8>, _ range: Range<Int>, narrow: (Range<Int>) -> Int?,
    wide: (Range<Int>) -> Int?, isFine: (UInt32) -> Bool
  ) -> Int? {
    guard let found = narrow(range) else { return nil }
    guard bytes[found] >= 0x80 else { return found }
    return firstDoubtful(
      bytes, range, at: found, narrow: narrow, wide: wide, isFine: isFine)
  }

  /// The same from a byte on that a first look found, which is not ASCII.
  @inline(never)
  private static func firstDoubtful(
    _ bytes: Span<UInt8>, _ range: Range<Int>, at start: Int, narrow: (Range<Int>) -> Int?,
    wide: (Range<Int>) -> Int?, isFine: (UInt32) -> Bool
  ) -> Int? {
    var found = start
    var isWide = false
    while true {
      guard bytes[found] >= 0x80 else { return found }
      var index = bytes[found] < 0xC0 ? found - 1 : found
      if !isWide, ByteBlock.isEastern(bytes[index]) {
        isWide = true
      } else {
        // One by one as far as the script goes: the next letters are as doubtful.
        while index < range.upperBound, bytes[index] >= 0xC0 {
          let (value, length) = UTF8Scalar.read(bytes, at: index)
          guard isFine(value) else { return index }
          index += length
        }
      }
      let rest = index..<range.upperBound
      guard let next = isWide ? wide(rest) : narrow(rest) else { return nil }
      found = next
    }
  }

  /// The bytes with everything from `first` on cleaned; `bytes` are valid UTF-8.
  static func cleaned(_ bytes: [UInt8], from first: Int, keepingTabs: Bool) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    text.append(contentsOf: bytes[..<first])
    var index = first
    var marks = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte &- 0x20 < 0x5F || byte == 0x0A || byte == 0x09 && keepingTabs {
        text.append(byte)
        marks = 0
        index += 1
        continue
      }
      var (value, length) = UTF8Scalar.read(bytes.span, at: index)
      switch kind(value) {
      case .letter:
        marks = 0
        text.append(contentsOf: bytes[index..<index + length])
      case .mark:
        marks += 1
        if marks <= Hygiene.marksLimit {
          text.append(contentsOf: bytes[index..<index + length])
        }
      case .joiner:
        text.append(contentsOf: bytes[index..<index + length])
      case .blank:
        let isLineEnd = value == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
        if !isLineEnd {
          text.append(0x20)
          marks = 0
        }
      case .removed:
        break
      case .blackFlag:
        marks = 0
        length += tagSequence(bytes.span, at: index + length)
        text.append(contentsOf: bytes[index..<index + length])
      }
      index += length
    }
    return text
  }

  /// Whether the scalar stays wherever it stands, and parts no words.
  static func isSettled(_ value: UInt32) -> Bool {
    isLetter(value) && !WhiteSpace.contains(value)
  }

  private static func isLetter(_ value: UInt32) -> Bool {
    if case .letter = kind(value) { true } else { false }
  }

  private static func kind(_ value: UInt32) -> Kind {
    switch value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: .blank
    case ..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: .removed
    // Scripts without marks in the middle, spared the table.
    case ..<0x300, 0x370..<0x483, 0x61B..<0x64B, 0x671..<0x6D6, 0x2010..<0x2028, 0x3001..<0x302A,
      0x3040..<0x3099, 0x30A0..<0xA000, 0xAC00..<0xD7A4:
      .letter
    case 0x200C...0x200F, 0xFE00...0xFE0F: .joiner
    case 0x1F3F4: .blackFlag
    case 0xE0000...0xE007F: .removed
    default: ScalarKind.isMark(value) ? .mark : .letter
    }
  }

  /// Length of the tags behind a black flag that make it the flag of a region (`gbeng`): three
  /// to seven letters and digits and the cancel tag (UTS 51, ED-14a); 0 for anything else, since
  /// tags can carry a hidden text.
  private static func tagSequence(_ bytes: Span<UInt8>, at start: Int) -> Int {
    var index = start
    while index + 4 <= bytes.count, bytes[index] == 0xF3, bytes[index + 1] == 0xA0 {
      let tag = UTF8Scalar.read(bytes, at: index).value
      index += 4
      let tags = (index - start) / 4
      switch tag {
      case 0xE0030...0xE0039, 0xE0061...0xE007A:
        if tags > 7 { return 0 }
      case 0xE007F:
        return tags > 3 ? index - start : 0
      default:
        return 0
      }
    }
    return 0
  }
}

extension ByteBlock {
  /// All but printable ASCII, tails of sequences, and leads of scripts without marks and controls:
  /// U+00C0 to U+02FF, U+0380 to U+047F.
  @inline(__always)
  fileprivate var isDoubtful: ByteMask {
    let isRare =
      equals(0x7F) .| equals(0xC2) .| (self & ByteBlock(repeating: 0xFE)).equals(0xCC)
    return isRare .| isOutside(0x20...0xD1)
  }

  @inline(__always)
  fileprivate var isMarkup: ByteMask {
    equals(UInt8(ascii: "&")) .| equals(UInt8(ascii: "<"))
  }

  /// As `isDoubtful`, but for leads of U+0600 to U+06BF, U+4000 to U+9FFF, U+B000 to U+CFFF, and with the
  /// tails of what is no letter there: Arabic marks, U+0600 to U+061A, U+064B to U+065F, U+0670.
  @inline(__always)
  fileprivate func isDoubtfulEastern(behind before: ByteBlock) -> ByteMask {
    let isMark =
      (before.equals(0xD8) .& isBelow(0x9B))
      .| (before.equals(0xD9) .& (isWithin(0x8B...0x9F) .| equals(0xB0)))
    let isLetter = (isWithin(0xD8...0xDA) .| isWithin(0xE4...0xEC)) .& .!equals(0xEA)
    return isMark .| (isDoubtful .& .!isLetter)
  }

  /// Whether it leads one of these.
  fileprivate static func isEastern(_ lead: UInt8) -> Bool {
    0xD8...0xDA ~= lead || 0xE4...0xEC ~= lead && lead != 0xEA
  }
}

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
    while index < bytes.count {
      let byte = bytes[index]
      if byte &- 0x20 < 0x5F || byte == 0x0A || byte == 0x09 && keepingTabs {
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
    return nil
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

  private static func kind(_ value: UInt32) -> Kind {
    switch value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: .blank
    case ..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: .removed
    // Scripts without marks in the middle, spared the table.
    case ..<0x300, 0x370..<0x483, 0x3400..<0xA000, 0xAC00..<0xD7A4: .letter
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

internal import NewsText
internal import NewsTime

/// Finds the stamps of rows among lines.
enum StampUnits {
  static func find(_ lines: [TextLine]) -> [StampUnit] {
    var units: [StampUnit] = []
    let whole = StampLines(lines)
    var index = 0
    while index < lines.count {
      if let unit = pieces(lines, index) {
        units.append(unit)
        index = unit.lines.upperBound
        continue
      }
      guard var unit = whole.impossible(index) ?? unit(lines, index), !whole.isTitle(unit) else {
        index += 1
        continue
      }
      index += 1
      while unit.role == .alone, index < lines.count, let more = self.unit(lines, index),
        more.role == .alone, more.isPure, !whole.isImpossible(index), join(&unit, more)
      {
        index += 1
      }
      units.append(unit)
    }
    return units
  }

  /// Adds what the next line tells of the same time; false where it is another row's.
  private static func join(_ unit: inout StampUnit, _ more: StampUnit) -> Bool {
    let one = unit.stamp
    let two = more.stamp
    if one.age == nil, two.age == nil {
      if one.isClockAlone, two.day != nil, two.time == nil {
        unit.stamp.day = two.day
      } else if one.day != nil, one.time == nil, two.isClockAlone {
        unit.stamp.time = two.time
        unit.stamp.offset = two.offset
      } else if one.day == nil || two.day == nil {
        return false
      }
    } else if one.age != nil, two.age != nil {
      return false
    }
    unit.lines = unit.lines.lowerBound..<more.lines.upperBound
    unit.isPure = unit.isPure && more.isPure
    return true
  }

  /// `17` / `февраля` / `2016`: a date over lines of one word each.
  private static func pieces(_ lines: [TextLine], _ start: Int) -> StampUnit? {
    guard lines[start].bytes.count <= 24, lines[start].stamps.isEmpty else { return nil }
    var joined = lines[start].bytes
    var best: StampUnit?
    for index in start + 1..<min(start + 4, lines.count) where lines[index].bytes.count <= 24 {
      guard index == start + 1 || lines[index - 1].bytes.count <= 24 else { break }
      // Lines that are stamps by themselves are joined elsewhere.
      guard lines[index].stamps.isEmpty || best == nil && index > start + 1 else { break }
      joined.append(0x20)
      joined.append(contentsOf: lines[index].bytes)
      let found = ListingStamp.find(in: joined, 0..<joined.count)
      if let stamp = found.first, found.count == 1, stamp.range.count == joined.count,
        case .exact? = stamp.day
      {
        best = StampUnit(
          lines: start..<index + 1, stamp: stamp, role: .alone, rest: [], isPure: true)
      }
    }
    return best
  }

  /// The stamp of one line.
  static func unit(_ lines: [TextLine], _ index: Int) -> StampUnit? {
    let line = lines[index]
    guard !line.stamps.isEmpty else { return nil }
    let rest = rest(line)
    let shape = Headline(rest)
    let isEmpty = shape.letters < 4
    guard let stamp = ListingStamp.best(line.stamps, isAlone: isEmpty) else { return nil }
    var role = StampUnit.Role.alone
    if !isEmpty, !isByline(rest, shape) {
      // A stamp deep in running text is no row's.
      guard line.bytes.count <= 400 || stamp.range.lowerBound <= 4 else { return nil }
      let before = Headline(Array(line.bytes[..<stamp.range.lowerBound])).letters
      let after = Headline(Array(line.bytes[stamp.range.upperBound...])).letters
      role = before < 3 ? .lead : after < 3 ? .tail : .middle
      guard tells(stamp, role, line) else { return nil }
    }
    return StampUnit(
      lines: index..<index + 1, stamp: stamp, role: role, rest: rest, isPure: isEmpty)
  }

  /// Whether a stamp beside words is a row's, not what the words are about.
  private static func tells(_ stamp: ListingStamp, _ role: StampUnit.Role, _ line: TextLine) -> Bool
  {
    let isWhole: Bool
    switch stamp.day {
    case .exact, .open: isWhole = true
    default: isWhole = false
    }
    switch role {
    case .alone: return true
    case .lead: return isWhole || stamp.time != nil || stamp.age != nil
    // "77 points by jonas 5 hours ago | 21 comments"
    case .middle:
      return isWhole && line.bytes.count <= 200
        || stamp.age != nil && !stamp.isBare && line.bytes.count <= 100
    case .tail:
      guard line.bytes.count <= 300 else { return false }
      let first = line.bytes[stamp.range.lowerBound]
      let isBracketed = first == UInt8(ascii: "(") || first == UInt8(ascii: "[")
      return isWhole || isBracketed && stamp.time != nil || stamp.day != nil && stamp.time != nil
        || stamp.age != nil
    }
  }

  /// The line without its stamps at its head or end, and without the marks between.
  private static func rest(_ line: TextLine) -> [UInt8] {
    var rest = trimmed(line.bytes)
    for stamp in line.stamps {
      let text = Array(line.bytes[stamp.range])
      if rest.count >= text.count, rest.starts(with: text) {
        rest = trimmed(Array(rest[text.count...]))
      }
    }
    for stamp in line.stamps.reversed() where tellsTime(stamp) {
      let text = Array(line.bytes[stamp.range])
      if rest.count >= text.count, rest.suffix(text.count).elementsEqual(text) {
        rest = trimmed(Array(rest.dropLast(text.count)))
      }
    }
    return rest
  }

  private static func tellsTime(_ stamp: ListingStamp) -> Bool {
    switch stamp.day {
    case .exact, .open: true
    default: stamp.time != nil || stamp.age != nil
    }
  }

  /// Without the spaces and marks that parted it from a stamp.
  static func trimmed(_ text: [UInt8]) -> [UInt8] {
    func isMark(_ byte: UInt8) -> Bool {
      byte <= 0x20 || byte == 0x7C || byte == 0x2D || byte == 0x3A || byte == 0x2C || byte == 0x2F
        || byte == 0x3B
    }
    var lower = 0
    var upper = text.count
    while lower < upper {
      if isMark(text[lower]) {
        lower += 1
      } else if let length = wideMark(text, lower), lower + length <= upper {
        lower += length
      } else {
        break
      }
    }
    while lower < upper {
      if isMark(text[upper - 1]) {
        upper -= 1
      } else if upper - lower >= 3, wideMark(text, upper - 3) == 3 {
        upper -= 3
      } else if upper - lower >= 2, wideMark(text, upper - 2) == 2 {
        upper -= 2
      } else {
        break
      }
    }
    return Array(text[lower..<upper])
  }

  /// Bytes of a dash, a bullet, a bar or a no-break space of more than one byte.
  private static func wideMark(_ text: [UInt8], _ index: Int) -> Int? {
    if text[index] == 0xC2, index + 1 < text.count {
      return text[index + 1] == 0xA0 || text[index + 1] == 0xB7 ? 2 : nil
    }
    guard text[index] == 0xE2, index + 2 < text.count, text[index + 1] == 0x80 else { return nil }
    switch text[index + 2] {
    case 0x90...0x95, 0xA2, 0x8B, 0x8E, 0x8F: return 3
    default: return nil
    }
  }

  private static let bylines = [
    "by ", "posted by ", "von ", "par ", "por ", "da ", "di ", "door ", "автор", "written by ",
    "from ", "af ", "av ", "przez ", "od ", "de ",
  ].map { Array($0.utf8) }

  /// A short rest: an author, a category, a place.
  private static func isByline(_ rest: [UInt8], _ shape: Headline) -> Bool {
    if shape.words <= 2, shape.letters <= 20 { return true }
    guard shape.letters <= 70 else { return false }
    return startsAsByline(rest)
  }

  /// Whether it begins as bylines do.
  static func startsAsByline(_ rest: [UInt8]) -> Bool {
    let lower = rest.prefix(12).map(ASCII.lower)
    return bylines.contains { lower.starts(with: $0) }
  }
}

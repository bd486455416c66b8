internal import NewsText
internal import NewsTime

/// The whole lines of a text that tell day and time, and what follows from them for others.
struct StampLines: Sendable {
  private let lines: [TextLine]
  /// The lines that are a day and a time and nothing else.
  private var whole: [Int: ListingStamp] = [:]
  /// How such lines are written: `0 a 0 - 0:0`.
  private var forms: [[UInt8]: Int] = [:]
  /// Lines of words that bear a stamp.
  private var mixed = 0

  init(_ lines: [TextLine]) {
    self.lines = lines
    for index in lines.indices {
      guard let unit = StampUnits.unit(lines, index) else { continue }
      if unit.isPure, Self.isWhole(unit.stamp) {
        whole[index] = unit.stamp
        if let form = Self.form(lines[index].bytes) { forms[form] = forms[form] ?? index }
      } else if unit.role != .alone {
        mixed += 1
      }
    }
  }

  /// Whether the stamp in a line of words is part of a title, as the row ends with one of its own.
  func isTitle(_ unit: StampUnit) -> Bool {
    guard !unit.isPure, whole.count >= mixed, let own = whole[unit.last + 1],
      Self.differ(unit.stamp, own)
    else { return false }
    // A name and a date are a byline, unless the row would have no title then.
    guard unit.role == .alone else { return true }
    let above = unit.first - 1
    return above < 0 || lines[above].head != nil || whole[above] != nil || isImpossible(above)
  }

  /// Whether a line is written as stamps of this text are and tells none: a day that is no day.
  func isImpossible(_ index: Int) -> Bool {
    impossible(index) != nil
  }

  /// The stamp of such a line, which tells nothing but where a row ends.
  func impossible(_ index: Int) -> StampUnit? {
    guard whole[index] == nil, let form = Self.form(lines[index].bytes),
      let like = forms[form], var stamp = whole[like],
      !lines[index].stamps.contains(where: Self.isWhole)
    else { return nil }
    stamp.range = 0..<lines[index].bytes.count
    stamp.day = nil
    stamp.time = nil
    stamp.offset = nil
    return StampUnit(
      lines: index..<index + 1, stamp: stamp, role: .alone, rest: [], isPure: true)
  }

  private static func isWhole(_ stamp: ListingStamp) -> Bool {
    stamp.day != nil && stamp.time != nil
  }

  /// Whether two stamps cannot be of one moment.
  private static func differ(_ one: ListingStamp, _ two: ListingStamp) -> Bool {
    if let day = one.day, let other = two.day, day != other { return true }
    if let time = one.time, let other = two.time, time != other { return true }
    return false
  }

  /// A short line with each number as `0` and each word as `a`; nil where it has not the numbers
  /// of a day and a time.
  private static func form(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count <= 48 else { return nil }
    var form: [UInt8] = []
    var numbers = 0
    for byte in bytes {
      let isLetter = byte >= 0x80 || ASCII.isLetter(byte)
      let sign = ASCII.isDigit(byte) ? UInt8(ascii: "0") : isLetter ? UInt8(ascii: "a") : byte
      if sign == form.last, sign != byte || sign == UInt8(ascii: "0") || isLetter { continue }
      if sign == UInt8(ascii: "0") { numbers += 1 }
      form.append(sign)
    }
    return numbers >= 3 ? form : nil
  }
}

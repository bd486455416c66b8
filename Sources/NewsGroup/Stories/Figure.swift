import NewsText

/// The one quantity that a headline states: 20, 37,000, 4.5 %, $2 bn.
struct Figure: Sendable, Equatable {
  /// As printed.
  let text: String
  let value: Double
  /// What it is a number of, as far as signs tell: `%`, a currency's sign, or 0.
  let unit: UInt8

  init(text: String, value: Double, unit: UInt8) {
    self.text = text
    self.value = value
    self.unit = unit
  }

  /// The quantity of a title; nil where there is none or more than one. Years, dates, scores and
  /// numbers that are part of a name ("COP29", "G7", "MH-370") are none.
  init?(of title: String) {
    let bytes = Array(title.utf8)
    var found: Figure?
    var index = 0
    while index < bytes.count {
      guard ASCII.isDigit(bytes[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count,
        ASCII.isDigit(bytes[index])
          || (bytes[index] == UInt8(ascii: ",") || bytes[index] == UInt8(ascii: "."))
            && index + 1 < bytes.count && ASCII.isDigit(bytes[index + 1])
      {
        index += 1
      }
      guard let figure = Figure(bytes, start..<index) else { continue }
      if found != nil { return nil }
      found = figure
    }
    guard let found else { return nil }
    self = found
  }

  /// The number at a place of a title; nil where it is no quantity.
  private init?(_ bytes: [UInt8], _ range: Range<Int>) {
    let before = range.lowerBound > 0 ? bytes[range.lowerBound - 1] : 0x20
    let after = range.upperBound < bytes.count ? bytes[range.upperBound] : 0x20
    guard !Figure.joins(before), !Figure.joins(after) || after >= 0x80 else { return nil }
    let digits = bytes[range]
    guard digits.count <= 15 else { return nil }
    let groups = digits.split(omittingEmptySubsequences: false) { !ASCII.isDigit($0) }
    let isGrouped = groups.count > 1 && groups.dropFirst().allSatisfy { $0.count == 3 }
    let plain = isGrouped ? Array(groups.joined()) : digits.map { $0 == 0x2C ? 0x2E : $0 }
    guard let value = Double(String(decoding: plain, as: UTF8.self)) else { return nil }
    let isYear = groups.count == 1 && digits.count == 4 && (1900...2100).contains(value)
    guard !isYear else { return nil }
    var unit: UInt8 = 0
    if after == UInt8(ascii: "%") { unit = after }
    if before == UInt8(ascii: "$") || before >= 0x80 { unit = before }
    self.init(text: String(decoding: digits, as: UTF8.self), value: value, unit: unit)
  }

  /// A letter or sign that makes the number part of something else.
  private static func joins(_ byte: UInt8) -> Bool {
    ASCII.isAlphanumeric(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/")
      || byte == UInt8(ascii: ":")
  }

  /// Whether a story that said `before` says something new by this: another number of the same
  /// kind and of the same order.
  func isNews(after before: Figure) -> Bool {
    guard unit == before.unit, value != before.value, value > 0, before.value > 0 else {
      return false
    }
    return (0.1...10).contains(value / before.value)
  }
}

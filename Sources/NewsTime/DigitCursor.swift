/// Takes digits and single bytes from a text, one after the other.
struct DigitCursor {
  let bytes: [UInt8]
  let end: Int
  var offset: Int

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    offset = range.lowerBound
    end = range.upperBound
  }

  var isAtEnd: Bool {
    offset == end
  }

  /// The byte that comes next, 0 at the end.
  var next: UInt8 {
    offset < end ? bytes[offset] : 0
  }

  /// How many digits come next.
  var digitCount: Int {
    var index = offset
    while index < end, bytes[index] &- 0x30 < 10 { index += 1 }
    return index - offset
  }

  mutating func skipSpaces() {
    while offset < end, bytes[offset] <= 0x20 { offset += 1 }
  }

  mutating func take(_ byte: UInt8) -> Bool {
    guard offset < end, bytes[offset] == byte else { return false }
    offset += 1
    return true
  }

  mutating func take(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard offset + count <= end else { return false }
    for index in 0..<count {
      if unsafe bytes[offset + index] != word.utf8Start[index] { return false }
    }
    offset += count
    return true
  }

  /// All the digits that come next, where they are that many.
  mutating func number(_ count: ClosedRange<Int>) -> Int? {
    var value = 0
    var index = offset
    while index < end, bytes[index] &- 0x30 < 10, index - offset < 18 {
      value = value * 10 + Int(bytes[index] &- 0x30)
      index += 1
    }
    guard count.contains(index - offset), index == end || bytes[index] &- 0x30 >= 10 else {
      return nil
    }
    offset = index
    return value
  }

  /// Exactly so many digits, even where more follow.
  mutating func fixed(_ count: Int) -> Int? {
    guard digitCount >= count else { return nil }
    var value = 0
    for index in offset..<offset + count { value = value * 10 + Int(bytes[index] &- 0x30) }
    offset += count
    return value
  }
}

/// Character references of HTML (`&amp;`, `&#39;`, `&#x2014;`) as the characters they stand for.
///
/// As a browser reads them (WHATWG, section 13.2.5.72 on): the longest name wins, some old names
/// need no semicolon, numbers between 128 and 159 mean windows-1252, and what cannot be a
/// character becomes U+FFFD.
package enum CharacterReferences {
  /// The text with its references decoded; anything else that begins with `&` stays.
  ///
  /// In an `attribute`, a name without its semicolon before `=`, a letter or a digit stays too:
  /// `?a=1&copy=2` is a link, not a copyright sign.
  package static func decode(_ text: String, attribute: Bool = false) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    let bytes = Array(text.utf8)
    return decode(bytes, in: 0..<bytes.count, attribute: attribute)
  }

  /// The UTF-8 bytes of `range` with their references decoded.
  package static func decode(
    _ bytes: [UInt8], in range: Range<Int>, attribute: Bool = false
  ) -> String {
    guard ByteSearch.first(UInt8(ascii: "&"), in: bytes, range) != nil else {
      return UTF8Bytes.string(bytes, range)
    }
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    decode(bytes, in: range, attribute: attribute, into: &text)
    return UTF8Bytes.string(text.span)
  }

  /// Appends the bytes of `range` with their references decoded.
  package static func decode(
    _ bytes: [UInt8], in range: Range<Int>, attribute: Bool = false, into text: inout [UInt8]
  ) {
    let ampersand = ByteBlock(repeating: UInt8(ascii: "&"))
    // The longest a reference becomes is a fifth longer than it is.
    text.append(addingCapacity: range.count + range.count / 4 + 16) { room in
      var index = range.lowerBound
      while true {
        let rest = bytes.span.extracting(index..<range.upperBound)
        index += room.append(rest, before: { $0 .== ampersand })
        if index == range.upperBound { break }
        guard
          let found = reference(bytes, after: index, end: range.upperBound, attribute: attribute)
        else {
          room.append(UInt8(ascii: "&"))
          index += 1
          continue
        }
        append(found.first, to: &room)
        if let second = found.second { append(second, to: &room) }
        index = found.end
      }
    }
  }

  /// What a reference stands for.
  struct Reference {
    var first: Unicode.Scalar
    var second: Unicode.Scalar?
    /// Behind its last byte.
    var end: Int
  }

  private static func append(_ scalar: Unicode.Scalar, to room: inout OutputSpan<UInt8>) {
    if scalar.isASCII {
      room.append(UInt8(scalar.value))
    } else {
      for byte in UTF8.encode(scalar)! { room.append(byte) }
    }
  }

  /// Appends a scalar as UTF-8.
  static func append(_ scalar: Unicode.Scalar, to text: inout [UInt8]) {
    text.append(addingCapacity: 4) { append(scalar, to: &$0) }
  }

  /// The reference at the `&` there; nil where it begins none.
  static func reference(
    _ bytes: [UInt8], after ampersand: Int, end: Int, attribute: Bool
  ) -> Reference? {
    let start = ampersand + 1
    guard start < end else { return nil }
    if bytes[start] == UInt8(ascii: "#") { return numeric(bytes, from: start + 1, end: end) }
    if let found = usual(bytes, from: start, end: end) { return found }
    return named(bytes, from: start, end: end, attribute: attribute)
  }

  /// The five of XML, the no-break space, and what editors write of dots, dashes and quotes: nearly
  /// all there are, spared the search.
  private static func usual(_ bytes: [UInt8], from start: Int, end: Int) -> Reference? {
    guard start + 3 <= end else { return nil }
    let second = bytes[start + 1]
    let names: (StaticString, Unicode.Scalar)
    switch bytes[start] {
    case UInt8(ascii: "l"):
      switch second {
      case UInt8(ascii: "t"): names = ("lt;", "<")
      case UInt8(ascii: "d"): names = ("ldquo;", "\u{201C}")
      case UInt8(ascii: "s"): names = ("lsquo;", "\u{2018}")
      default: names = ("laquo;", "\u{AB}")
      }
    case UInt8(ascii: "g"): names = ("gt;", ">")
    case UInt8(ascii: "a"):
      names = second == UInt8(ascii: "m") ? ("amp;", "&") : ("apos;", "'")
    case UInt8(ascii: "q"): names = ("quot;", "\"")
    case UInt8(ascii: "n"):
      names = second == UInt8(ascii: "b") ? ("nbsp;", "\u{A0}") : ("ndash;", "\u{2013}")
    case UInt8(ascii: "m"): names = ("mdash;", "\u{2014}")
    case UInt8(ascii: "h"): names = ("hellip;", "\u{2026}")
    case UInt8(ascii: "e"): names = ("euro;", "\u{20AC}")
    case UInt8(ascii: "r"):
      switch second {
      case UInt8(ascii: "d"): names = ("rdquo;", "\u{201D}")
      case UInt8(ascii: "s"): names = ("rsquo;", "\u{2019}")
      default: names = ("raquo;", "\u{BB}")
      }
    default: return nil
    }
    let stop = start + names.0.utf8CodeUnitCount
    guard stop <= end, ByteSearch.stands(names.0, in: bytes, at: start) else { return nil }
    return Reference(first: names.1, end: stop)
  }

  /// `#` was read: digits, or `x` and hexadecimal digits, and a semicolon that may be missing.
  private static func numeric(_ bytes: [UInt8], from start: Int, end: Int) -> Reference? {
    var index = start
    let isHexadecimal = index < end && bytes[index] | 0x20 == UInt8(ascii: "x")
    if isHexadecimal { index += 1 }
    let digits = index
    var number: UInt32 = 0
    while index < end, isHexadecimal || ASCII.isDigit(bytes[index]),
      let digit = ASCII.hexadecimal(bytes[index])
    {
      // Held above the last scalar, so that no number of digits overflows.
      number = min(number * (isHexadecimal ? 16 : 10) + UInt32(digit), 0x11_0000)
      index += 1
    }
    guard index > digits else { return nil }
    if index < end, bytes[index] == UInt8(ascii: ";") { index += 1 }
    return Reference(first: scalar(of: number), end: index)
  }

  private static func scalar(of number: UInt32) -> Unicode.Scalar {
    switch number {
    case 0: "\u{FFFD}"
    case 0x80...0x9F: Windows1252.scalars[Int(number - 0x80)]
    default: Unicode.Scalar(number) ?? "\u{FFFD}"
    }
  }

  private static func named(
    _ bytes: [UInt8], from start: Int, end: Int, attribute: Bool
  ) -> Reference? {
    var stop = start
    while stop < end, stop - start < longestName, ASCII.isAlphanumeric(bytes[stop]) { stop += 1 }
    guard stop - start > 1 else { return nil }
    if stop < end, bytes[stop] == UInt8(ascii: ";"),
      let found = lookUp(bytes, start..<stop, endingAt: stop + 1)
    {
      return found.reference
    }
    var length = min(stop - start, longestLooseName)
    while length > 1 {
      let behind = start + length
      if let found = lookUp(bytes, start..<behind, endingAt: behind), found.isLoose {
        let isLink =
          attribute && behind < end
          && (bytes[behind] == UInt8(ascii: "=") || ASCII.isAlphanumeric(bytes[behind]))
        return isLink ? nil : found.reference
      }
      length -= 1
    }
    return nil
  }

  /// `CounterClockwiseContourIntegral`.
  private static let longestName = 31
  /// The longest name that needs no semicolon: `Aacute`.
  private static let longestLooseName = 6

  /// Binary search for the record of a name; `isLoose` where it needs no semicolon.
  private static func lookUp(
    _ bytes: [UInt8], _ name: Range<Int>, endingAt end: Int
  ) -> (reference: Reference, isLoose: Bool)? {
    table.withUTF8Buffer { buffer in
      var low = 0
      var high = buffer.count
      while low < high {
        var record = (low + high) / 2
        while record > low, unsafe !isBlank(buffer[record - 1]) { record -= 1 }
        switch unsafe compare(bytes, name, with: buffer, at: record) {
        case .orderedBefore:
          high = record
        case .orderedAfter:
          while record < high, unsafe !isBlank(buffer[record]) { record += 1 }
          while record < high, unsafe isBlank(buffer[record]) { record += 1 }
          low = record
        case .same(let separator):
          let isLoose = unsafe buffer[separator] == UInt8(ascii: ".")
          return (unsafe value(buffer, at: separator + 1, end: end), isLoose)
        }
      }
      return nil
    }
  }

  private enum Order {
    case orderedBefore
    case orderedAfter
    /// At the offset of the separator behind the name.
    case same(Int)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A
  }

  /// The place of a name against the record that begins at `record`.
  private static func compare(
    _ bytes: [UInt8], _ name: Range<Int>, with buffer: UnsafeBufferPointer<UInt8>, at record: Int
  ) -> Order {
    var offset = record
    for byte in bytes[name] {
      let other = unsafe buffer[offset]
      guard ASCII.isAlphanumeric(other) else { return .orderedAfter }
      if byte != other { return byte < other ? .orderedBefore : .orderedAfter }
      offset += 1
    }
    return unsafe ASCII.isAlphanumeric(buffer[offset]) ? .orderedBefore : .same(offset)
  }

  private static func value(
    _ buffer: UnsafeBufferPointer<UInt8>, at start: Int, end: Int
  ) -> Reference {
    var first: UInt32 = 0
    var second: UInt32?
    var offset = start
    while offset < buffer.count, unsafe !isBlank(buffer[offset]) {
      if let digit = unsafe ASCII.hexadecimal(buffer[offset]) {
        if let number = second {
          second = number << 4 | UInt32(digit)
        } else {
          first = first << 4 | UInt32(digit)
        }
      } else {
        second = 0
      }
      offset += 1
    }
    return Reference(
      first: Unicode.Scalar(first) ?? "\u{FFFD}", second: second.flatMap(Unicode.Scalar.init),
      end: end)
  }
}

/// Writes strings and members of an object into room that was made for them: an array that is
/// asked for room with each costs more than what is written.
///
/// The room has to hold `bound` for each string and each member; there is a trap where it does not.
package struct JSONMembers: Sendable {
  /// Whether the hygiene filter would leave what was written as it is; false where it has to look.
  private(set) var isClean = true
  var needsComma = false

  /// The bytes that a string of that many, or a member with it, takes at most, beside the member's
  /// name: all of them may be escaped.
  package static func bound(_ count: Int) -> Int {
    count * 6 + 24
  }

  /// A member: a string, or null.
  @inline(__always)
  package mutating func field(
    _ name: StaticString, _ value: String?, to room: inout OutputSpan<UInt8>
  ) {
    key(name, to: &room)
    guard let value else {
      room.append("null")
      return
    }
    quote(value.utf8.span, to: &room)
  }

  /// A member: a string of clean ASCII that needs no escapes.
  package mutating func field(
    _ name: StaticString, plain value: Span<UInt8>, to room: inout OutputSpan<UInt8>
  ) {
    key(name, to: &room)
    room.append(UInt8(ascii: "\""))
    room.append(value)
    room.append(UInt8(ascii: "\""))
  }

  /// A member: an array of strings.
  package mutating func field(
    _ name: StaticString, _ values: [String], to room: inout OutputSpan<UInt8>
  ) {
    key(name, to: &room)
    room.append(UInt8(ascii: "["))
    for place in values.indices {
      if place > 0 { room.append(UInt8(ascii: ",")) }
      quote(values[place].utf8.span, to: &room)
    }
    room.append(UInt8(ascii: "]"))
  }

  /// A key of our own, which needs no escapes, and all up to its value.
  @inline(__always)
  mutating func key(_ name: StaticString, to room: inout OutputSpan<UInt8>) {
    if needsComma { room.append(UInt8(ascii: ",")) }
    room.append(UInt8(ascii: "\""))
    room.append(name)
    room.append("\":")
    needsComma = true
  }

  /// A string.
  mutating func quote(_ text: Span<UInt8>, to room: inout OutputSpan<UInt8>) {
    room.append(UInt8(ascii: "\""))
    var index = 0
    while index < text.count {
      index += takeRun(text.extracting(droppingFirst: index), to: &room)
      if index == text.count { break }
      Self.appendEscaped(text[index], to: &room)
      index += 1
    }
    room.append(UInt8(ascii: "\""))
  }

  /// Takes the text up to the next byte that is escaped, and note of what the filter may take out;
  /// how much that is.
  @inline(__always)
  private mutating func takeRun(_ text: Span<UInt8>, to room: inout OutputSpan<UInt8>) -> Int {
    var count = 0
    if isClean {
      count = room.append(text, before: HygieneFilter.isUnquotable)
      if count == text.count || text[count] < 0x80 { return count }
      let stop = HygieneFilter.firstUnquotable(text, count..<text.count) ?? text.count
      room.append(text.extracting(count..<stop))
      if stop == text.count || text[stop] < 0x80 { return stop }
      count = stop
      isClean = false
    }
    return count
      + room.append(text.extracting(droppingFirst: count)) { block in
        block.isBelow(0x20) .| block.isJSONMark .| block.equals(0x7F)
      }
  }

  private static func appendEscaped(_ byte: UInt8, to room: inout OutputSpan<UInt8>) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      room.append(UInt8(ascii: "\\"))
      room.append(byte)
    case 0x0A: room.append("\\n")
    case 0x09: room.append("\\t")
    case 0x0D: room.append("\\r")
    case 0..<0x20, 0x7F:
      room.append("\\u00")
      room.append(hexadecimal(byte >> 4))
      room.append(hexadecimal(byte & 15))
    default:
      room.append(byte)
    }
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit
  }
}

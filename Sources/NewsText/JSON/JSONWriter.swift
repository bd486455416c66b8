/// Writes one JSON value (RFC 8259) as compact UTF-8 on one line, in the order it is told.
package struct JSONWriter: Sendable {
  /// What was written so far.
  package private(set) var bytes: [UInt8] = []
  /// Whether the hygiene filter would leave what was written as it is; false where it has to look.
  package private(set) var isClean = true
  private var needsComma = false

  /// A writer that has written nothing.
  package init() {}

  /// What was written so far, as text.
  package var text: String {
    String(decoding: bytes, as: UTF8.self)
  }

  /// Ends the line, so that another value can follow: JSON Lines.
  package mutating func endLine() {
    bytes.append(0x0A)
    needsComma = false
  }

  /// Forgets what was written, and keeps its room.
  package mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    isClean = true
    needsComma = false
  }

  /// An object; `body` writes its members, each as a key and a value.
  @inlinable
  package mutating func object(_ body: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    body(&self)
    close(UInt8(ascii: "}"))
  }

  /// An array; `body` writes its elements.
  @inlinable
  package mutating func array(_ body: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "["))
    body(&self)
    close(UInt8(ascii: "]"))
  }

  /// The key of the value that is written next.
  package mutating func key(_ name: String) {
    separate()
    quote(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// A string.
  package mutating func string(_ value: String) {
    separate()
    quote(value)
  }

  /// A whole number.
  package mutating func integer(_ value: Int64) {
    separate()
    bytes.append(contentsOf: String(value).utf8)
  }

  /// A number; NaN and infinities, which JSON lacks, become null.
  package mutating func number(_ value: Double) {
    separate()
    if let whole = Int64(exactly: value), abs(value) < 1e15 {
      bytes.append(contentsOf: String(whole).utf8)
    } else {
      bytes.append(contentsOf: (value.isFinite ? String(value) : "null").utf8)
    }
  }

  /// True or false.
  package mutating func bool(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// Null.
  package mutating func null() {
    separate()
    bytes.append(addingCapacity: 4) { $0.append("null") }
  }

  /// A member: a string, or null.
  package mutating func field(_ name: StaticString, _ value: String?) {
    guard let value else {
      key(literal: name, then: "null")
      return
    }
    let text = value.utf8.span
    // Most strings need no escape and are copied in one go.
    let place = HygieneFilter.firstUnquotable(text, 0..<text.count)
    let run = place ?? text.count
    begin(name, text.extracting(0..<run), isWhole: place == nil)
    if place != nil { endQuote(text, from: run) }
  }

  /// A member: a string of clean ASCII that needs no escapes.
  package mutating func field(_ name: StaticString, plain value: Span<UInt8>) {
    begin(name, value, isWhole: true)
  }

  /// Writes a member's key and the beginning of its string, with the closing quote where that is the
  /// whole of it.
  @inline(__always)
  private mutating func begin(_ name: StaticString, _ text: Span<UInt8>, isWhole: Bool) {
    bytes.append(addingCapacity: name.utf8CodeUnitCount + text.count + 6) { room in
      Self.append(name, after: needsComma, to: &room)
      room.append(UInt8(ascii: "\""))
      room.append(text)
      if isWhole { room.append(UInt8(ascii: "\"")) }
    }
    needsComma = true
  }

  /// A member: a whole number, or null.
  package mutating func field(_ name: StaticString, _ value: Int64?) {
    key(literal: name)
    if let value { integer(value) } else { null() }
  }

  /// A member: true or false.
  package mutating func field(_ name: StaticString, _ value: Bool) {
    key(literal: name)
    bool(value)
  }

  /// A member: an array of strings.
  package mutating func field(_ name: StaticString, _ values: [String]) {
    key(literal: name)
    array { list in
      for value in values { list.string(value) }
    }
  }

  /// A member: an array with an element a value, written by `body`.
  package mutating func list<Element>(
    _ name: StaticString, _ values: some Sequence<Element>,
    _ body: (inout JSONWriter, Element) -> Void
  ) {
    key(literal: name)
    array { json in
      for value in values { body(&json, value) }
    }
  }

  /// A key of our own, which needs no escapes, and its value where that is a word.
  private mutating func key(literal name: StaticString, then word: StaticString = "") {
    let count = name.utf8CodeUnitCount + word.utf8CodeUnitCount + 4
    bytes.append(addingCapacity: count) { room in
      Self.append(name, after: needsComma, to: &room)
      room.append(word)
    }
    needsComma = word.utf8CodeUnitCount > 0
  }

  @inline(__always)
  private static func append(
    _ key: StaticString, after needsComma: Bool, to room: inout OutputSpan<UInt8>
  ) {
    if needsComma { room.append(UInt8(ascii: ",")) }
    room.append(UInt8(ascii: "\""))
    room.append(key)
    room.append(UInt8(ascii: "\""))
    room.append(UInt8(ascii: ":"))
  }

  @usableFromInline
  mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  @usableFromInline
  mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func quote(_ value: String) {
    bytes.append(UInt8(ascii: "\""))
    endQuote(value.utf8.span, from: 0)
  }

  /// Writes what a string holds from `start` on, and its closing quote.
  private mutating func endQuote(_ text: Span<UInt8>, from start: Int) {
    var run = start
    while let place = nextSpecial(text, from: run) {
      bytes.append(copying: text.extracting(run..<place))
      appendEscaped(text[place])
      run = place + 1
    }
    bytes.append(copying: text.extracting(run..<text.count))
    bytes.append(UInt8(ascii: "\""))
  }

  /// Offset of the next byte that is escaped; takes note of what the filter may take out.
  private mutating func nextSpecial(_ text: Span<UInt8>, from start: Int) -> Int? {
    if isClean {
      guard let place = HygieneFilter.firstUnquotable(text, start..<text.count) else { return nil }
      if text[place] < 0x80 { return place }
      isClean = false
    }
    return ByteBlock.first(in: text, start..<text.count) { block in
      block.isBelow(0x20) .| block.isJSONMark .| block.equals(0x7F)
    }
  }

  private mutating func appendEscaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case 0x0A:
      bytes.append(contentsOf: "\\n".utf8)
    case 0x09:
      bytes.append(contentsOf: "\\t".utf8)
    case 0x0D:
      bytes.append(contentsOf: "\\r".utf8)
    case 0..<0x20, 0x7F:
      bytes.append(contentsOf: "\\u00".utf8)
      bytes.append(Self.hexadecimal(byte >> 4))
      bytes.append(Self.hexadecimal(byte & 15))
    default:
      bytes.append(byte)
    }
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit
  }
}

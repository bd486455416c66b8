/// Writes one JSON value (RFC 8259) as compact UTF-8 on one line, in the order it is told.
package struct JSONWriter: Sendable {
  /// What was written so far.
  package private(set) var bytes: [UInt8] = []
  private var pieces = JSONMembers()

  /// A writer that has written nothing.
  package init() {}

  /// Whether the hygiene filter would leave what was written as it is; false where it has to look.
  package var isClean: Bool { pieces.isClean }

  /// What was written so far, as text.
  package var text: String {
    String(decoding: bytes, as: UTF8.self)
  }

  /// Ends the line, so that another value can follow: JSON Lines.
  package mutating func endLine() {
    bytes.append(0x0A)
    pieces.needsComma = false
  }

  /// Forgets what was written, and keeps its room.
  package mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    pieces = JSONMembers()
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

  /// Members of an object that take `room` bytes at most, names and punctuation included.
  package mutating func members(
    room: Int, _ body: (inout JSONMembers, inout OutputSpan<UInt8>) -> Void
  ) {
    var pieces = pieces
    bytes.append(addingCapacity: room) { body(&pieces, &$0) }
    self.pieces = pieces
  }

  /// The key of the value that is written next.
  package mutating func key(_ name: String) {
    separate()
    quote(name)
    bytes.append(UInt8(ascii: ":"))
    pieces.needsComma = false
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
    let count = JSONMembers.bound(value?.utf8.count ?? 0)
    members(room: name.utf8CodeUnitCount + count) { $0.field(name, value, to: &$1) }
  }

  /// A member: a whole number, or null.
  package mutating func field(_ name: StaticString, _ value: Int64?) {
    key(name)
    if let value { integer(value) } else { null() }
  }

  /// A member: true or false.
  package mutating func field(_ name: StaticString, _ value: Bool) {
    key(name)
    bool(value)
  }

  /// A member: an array of strings.
  package mutating func field(_ name: StaticString, _ values: [String]) {
    list(name, values) { $0.string($1) }
  }

  /// A member: an array with an element a value, written by `body`.
  package mutating func list<Element>(
    _ name: StaticString, _ values: some Sequence<Element>,
    _ body: (inout JSONWriter, Element) -> Void
  ) {
    key(name)
    array { json in
      for value in values { body(&json, value) }
    }
  }

  /// A key of our own, which needs no escapes.
  private mutating func key(_ name: StaticString) {
    members(room: name.utf8CodeUnitCount + 4) { $0.key(name, to: &$1) }
    pieces.needsComma = false
  }

  @usableFromInline
  mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    pieces.needsComma = false
  }

  @usableFromInline
  mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    pieces.needsComma = true
  }

  private mutating func separate() {
    if pieces.needsComma { bytes.append(UInt8(ascii: ",")) }
    pieces.needsComma = true
  }

  private mutating func quote(_ value: String) {
    let text = value.utf8.span
    members(room: JSONMembers.bound(text.count)) { $0.quote(text, to: &$1) }
  }
}

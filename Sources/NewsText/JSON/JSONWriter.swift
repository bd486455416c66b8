/// Writes one JSON value (RFC 8259) as compact UTF-8 on one line, in the order it is told.
package struct JSONWriter: Sendable {
  /// What was written so far.
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// A writer that has written nothing.
  package init() {}

  /// What was written so far, as text.
  package var text: String {
    String(decoding: bytes, as: UTF8.self)
  }

  /// An object; `body` writes its members, each as a key and a value.
  package mutating func object(_ body: (inout JSONWriter) -> Void) {
    nest(open: UInt8(ascii: "{"), close: UInt8(ascii: "}"), body)
  }

  /// An array; `body` writes its elements.
  package mutating func array(_ body: (inout JSONWriter) -> Void) {
    nest(open: UInt8(ascii: "["), close: UInt8(ascii: "]"), body)
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
    bytes.append(contentsOf: "null".utf8)
  }

  /// A member: a string, or null.
  package mutating func field(_ name: String, _ value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  /// A member: a whole number, or null.
  package mutating func field(_ name: String, _ value: Int64?) {
    key(name)
    if let value { integer(value) } else { null() }
  }

  /// A member: true or false.
  package mutating func field(_ name: String, _ value: Bool) {
    key(name)
    bool(value)
  }

  /// A member: an array of strings.
  package mutating func field(_ name: String, _ values: [String]) {
    key(name)
    array { list in
      for value in values { list.string(value) }
    }
  }

  private mutating func nest(
    open: UInt8, close: UInt8, _ body: (inout JSONWriter) -> Void
  ) {
    separate()
    bytes.append(open)
    needsComma = false
    body(&self)
    bytes.append(close)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func quote(_ value: String) {
    bytes.append(UInt8(ascii: "\""))
    // Most strings need no escape and are copied in one go.
    if Self.needsEscape(value) {
      for byte in value.utf8 { appendEscaped(byte) }
    } else {
      bytes.append(contentsOf: value.utf8)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsEscape(_ value: String) -> Bool {
    var copy = value
    copy.makeContiguousUTF8()
    let bytes = copy.utf8Span.span
    for index in bytes.indices where needsEscape(bytes[index]) { return true }
    return false
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
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

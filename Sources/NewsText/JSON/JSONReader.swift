/// Reads one JSON document (RFC 8259) in one pass, without recursion.
///
/// A lone surrogate escape becomes U+FFFD; a repeated key is kept (`JSONNode[key]` takes the
/// last); numbers stay as written.
package enum JSONReader {
  /// Arrays and objects within one another at most.
  package static let depthLimit = 512

  /// How much a document may differ from the grammar.
  package enum Manner: Sendable {
    /// RFC 8259 to the letter.
    case strict
    /// What people write by hand: comments (`//`, `/* */`), trailing commas, a byte order mark.
    case relaxed
    /// What feeds in the wild hold: a byte order mark, trailing commas, raw control characters
    /// and unknown escapes in strings, bytes that are not UTF-8 (each becomes U+FFFD).
    case lenient
  }

  /// The document's value. Positions are offsets into `bytes`.
  package static func parse(
    _ bytes: [UInt8], relaxed: Bool = false
  ) throws(JSONError) -> JSONNode {
    try parse(bytes, manner: relaxed ? .relaxed : .strict)
  }

  /// The document's value. Positions are offsets into `bytes`; where a lenient reading had to
  /// repair UTF-8 they are offsets into the repaired bytes.
  package static func parse(
    _ bytes: [UInt8], manner: Manner
  ) throws(JSONError) -> JSONNode {
    if let bad = UTF8Bytes.firstInvalid(in: bytes) {
      guard manner == .lenient else { throw JSONError(offset: bad, what: "not UTF-8") }
      var parser = JSONParser(UTF8Bytes.repaired(bytes), manner: manner)
      return try parser.document()
    }
    var parser = JSONParser(bytes, manner: manner)
    return try parser.document()
  }

  /// What can be read of a document that may be cut or damaged: everything before the damage,
  /// with the open arrays and objects closed there, and the error where there was one.
  package static func salvage(_ bytes: [UInt8]) -> (node: JSONNode?, error: JSONError?) {
    let whole = UTF8Bytes.firstInvalid(in: bytes) == nil ? bytes : UTF8Bytes.repaired(bytes)
    var parser = JSONParser(whole, manner: .lenient)
    do throws(JSONError) {
      return (try parser.document(), nil)
    } catch {
      return (parser.closed(), error)
    }
  }
}

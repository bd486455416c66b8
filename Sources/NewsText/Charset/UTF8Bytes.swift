/// Valid UTF-8, or what is made of bytes that are not.
package enum UTF8Bytes {
  /// Offset of the first byte that is not UTF-8; nil where all of it is.
  package static func firstInvalid(in bytes: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// The bytes with every malformed sequence as one U+FFFD (Unicode's maximal subparts).
  package static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    guard firstInvalid(in: bytes) != nil else { return bytes }
    return Array(String(decoding: bytes, as: UTF8.self).utf8)
  }
}

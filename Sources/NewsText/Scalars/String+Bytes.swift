import Glibc

extension String {
  /// Whether both are the same bytes. `==` calls texts equal that Unicode calls equivalent, and a
  /// walk over both views costs many times as much.
  package func isByteEqual(to other: String) -> Bool {
    let mine = unsafe utf8Span.span.bytes
    let others = unsafe other.utf8Span.span.bytes
    guard mine.byteCount == others.byteCount else { return false }
    return unsafe mine.withUnsafeBytes { mine in
      unsafe others.withUnsafeBytes { others in
        // No address is none for `memcmp`, not even of nothing.
        guard let left = mine.baseAddress, let right = others.baseAddress else { return true }
        return unsafe memcmp(left, right, mine.count) == 0
      }
    }
  }

  /// Whether that byte is one of its UTF-8.
  package func hasByte(_ byte: UInt8) -> Bool {
    unsafe utf8Span.span.bytes.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress else { return false }
      return unsafe memchr(start, Int32(byte), buffer.count) != nil
    }
  }
}

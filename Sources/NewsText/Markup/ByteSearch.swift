internal import Glibc

/// Searches in byte arrays at the speed of the C library's vector code.
package enum ByteSearch {
  /// Offset of the first `byte` in `range`.
  package static func first(_ byte: UInt8, in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    guard range.lowerBound >= 0, !range.isEmpty, range.upperBound <= bytes.count else { return nil }
    return unsafe bytes.withUnsafeBytes { buffer -> Int? in
      guard let base = buffer.baseAddress,
        let found = unsafe memchr(base + range.lowerBound, Int32(byte), range.count)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - base
    }
  }

  /// Offset of the first place in `range` where `needle` (ASCII) stands whole.
  package static func first(
    _ needle: StaticString, in bytes: [UInt8], _ range: Range<Int>
  ) -> Int? {
    guard needle.utf8CodeUnitCount > 0 else { return nil }
    let head = unsafe needle.utf8Start[0]
    var from = range.lowerBound
    while let found = first(head, in: bytes, from..<range.upperBound) {
      guard found + needle.utf8CodeUnitCount <= range.upperBound else { return nil }
      if stands(needle, in: bytes, at: found) { return found }
      from = found + 1
    }
    return nil
  }

  /// Whether the bytes of `range` are visible ASCII without a space.
  package static func isVisible(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    ByteBlock.first(in: bytes.span, range) { .!$0.isWithin(0x21...0x7E) } == nil
  }

  /// Whether the two letters stand beside each other in `range`, in any case; both are in lower
  /// case.
  package static func hasLetters(
    _ first: UInt8, _ second: UInt8, in bytes: [UInt8], _ range: Range<Int>
  ) -> Bool {
    let lower = ByteBlock(repeating: 0x20)
    return ByteBlock.first(in: bytes.span, range) { block, before in
      (before | lower).equals(first) .& (block | lower).equals(second)
    } != nil
  }

  /// Whether `needle` stands at that offset, byte for byte; false where the bytes end before.
  package static func stands(_ needle: StaticString, in bytes: [UInt8], at offset: Int) -> Bool {
    let count = needle.utf8CodeUnitCount
    guard offset >= 0, offset + count <= bytes.count else { return false }
    return unsafe bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return count == 0 }
      let (text, other) = unsafe (base + offset, UnsafeRawPointer(needle.utf8Start))
      // Nearly all are short: their first bytes and their last, which may be the same ones.
      func isSame<Word: FixedWidthInteger & BitwiseCopyable>(_: Word.Type, _ offset: Int) -> Bool {
        unsafe text.loadUnaligned(fromByteOffset: offset, as: Word.self)
          == other.loadUnaligned(fromByteOffset: offset, as: Word.self)
      }
      switch count {
      case 8...16: return isSame(UInt64.self, 0) && isSame(UInt64.self, count - 8)
      case 4..<8: return isSame(UInt32.self, 0) && isSame(UInt32.self, count - 4)
      case 2..<4: return isSame(UInt16.self, 0) && isSame(UInt16.self, count - 2)
      default: return unsafe memcmp(text, other, count) == 0
      }
    }
  }

  /// Whether the bytes of `range` are `name`, ASCII letters compared without case;
  /// `name` is in lower case.
  @inline(__always)
  package static func isEqual(
    _ bytes: [UInt8], _ range: Range<Int>, _ name: StaticString
  ) -> Bool {
    range.count == name.utf8CodeUnitCount && isEqual(bytes, at: range, name)
  }

  private static func isEqual(
    _ bytes: [UInt8], at range: Range<Int>, _ name: StaticString
  ) -> Bool {
    if stands(name, in: bytes, at: range.lowerBound) { return true }
    for index in 0..<range.count {
      let wanted = unsafe name.utf8Start[index]
      if ASCII.lower(bytes[range.lowerBound + index]) != wanted { return false }
    }
    return true
  }

  /// The same for a name that is known at run time only.
  package static func isEqual(_ bytes: [UInt8], _ range: Range<Int>, _ name: String) -> Bool {
    guard range.count == name.utf8.count else { return false }
    var index = range.lowerBound
    for wanted in name.utf8 {
      guard ASCII.lower(bytes[index]) == wanted else { return false }
      index += 1
    }
    return true
  }
}

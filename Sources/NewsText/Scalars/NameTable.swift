/// A name of up to sixteen bytes as two numbers, ASCII letters in lower case: names are compared
/// everywhere, and this way at once.
package struct PackedName: Sendable, Equatable {
  @usableFromInline
  let low: UInt64
  @usableFromInline
  let high: UInt64

  /// The name in `range`; nil where it is longer.
  @inline(__always)
  package init?(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    let count = range.count
    guard count <= 16 else { return nil }
    self.init(ByteBlock.load(bytes, at: range.lowerBound), count: count)
  }

  /// A name of our own; nil where it is longer.
  package init?(_ name: String) {
    self.init(name.utf8.span, 0..<name.utf8.count)
  }

  /// The name that a block begins with, of at most sixteen bytes.
  @inline(__always)
  init(_ block: ByteBlock, count: Int) {
    let halves = unsafe unsafeBitCast(block.lowered, to: SIMD2<UInt64>.self)
    // Of the eight bytes that the name ends in, those behind it are shifted out.
    let rest = UInt64(truncatingIfNeeded: -count &* 8)
    let (first, second) = (UInt64(littleEndian: halves[0]), UInt64(littleEndian: halves[1]))
    if count > 8 {
      (low, high) = (first, (second &<< rest) &>> rest)
    } else {
      (low, high) = (count == 0 ? 0 : (first &<< rest) &>> rest, 0)
    }
  }

  /// A number of that many bits (at least one) that differs between most names.
  @inlinable
  @inline(__always)
  package func hash(bits: Int) -> Int {
    let mixed = (low ^ high &* 31) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed &>> UInt64(64 &- bits))
  }

  /// Whether they are the same.
  @inlinable
  @inline(__always)
  package static func == (left: PackedName, right: PackedName) -> Bool {
    left.low == right.low && left.high == right.high
  }
}

/// A few short ASCII names, found in a document's bytes without making strings of these.
///
/// Open addressing over packed names. It knows places, not meanings: one that is generic would not
/// be specialised for other modules.
package struct NameTable: Sendable {
  private struct Slot: Sendable {
    var name: PackedName?
    /// Place of the name in the list.
    var place = 0
  }

  private let slots: [Slot]
  private let bits: Int

  /// Names of at most sixteen bytes, each once.
  package init(_ names: [String]) {
    var bits = 4
    while 1 << bits < names.count * 4 { bits += 1 }
    self.bits = bits
    var slots = [Slot](repeating: Slot(), count: 1 << bits)
    for (place, name) in names.enumerated() {
      guard let name = PackedName(name) else {
        preconditionFailure("a name of at most 16 bytes")
      }
      var index = name.hash(bits: bits)
      while slots[index].name != nil { index = (index + 1) & (slots.count - 1) }
      slots[index] = Slot(name: name, place: place)
    }
    self.slots = slots
  }

  /// Place in the list of the name in `range`, in whatever case it is written; nil where it is
  /// none of these.
  @inline(__always)
  package func place(of bytes: [UInt8], _ range: Range<Int>) -> Int? {
    PackedName(bytes.span, range).flatMap(place)
  }

  /// The same for a name that is a text.
  package func place(of name: String) -> Int? {
    PackedName(name).flatMap(place)
  }

  /// The same for a name that was packed.
  @inline(__always)
  func place(of name: PackedName) -> Int? {
    var index = name.hash(bits: bits)
    while let known = slots[index].name {
      if known == name { return slots[index].place }
      index = (index &+ 1) & (slots.count &- 1)
    }
    return nil
  }
}

/// A name of up to sixteen bytes as two numbers, ASCII letters in lower case: names are compared
/// everywhere, and this way at once.
package struct PackedName: Sendable {
  @usableFromInline
  let low: UInt64
  @usableFromInline
  let high: UInt64

  /// The name in `range`; nil where it is longer.
  package init?(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    let count = range.count
    guard count <= 16 else { return nil }
    let block = ByteBlock.load(bytes, at: range.lowerBound).lowered
    let halves = unsafe unsafeBitCast(block, to: SIMD2<UInt64>.self)
    low = UInt64(littleEndian: halves[0]) & ~(UInt64.max << UInt64(count * 8))
    high = UInt64(littleEndian: halves[1]) & ~(UInt64.max << UInt64(max(0, count - 8) * 8))
  }

  /// Whether they are the same.
  @inlinable
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
  private let shift: UInt64

  /// Names of at most sixteen bytes, each once.
  package init(_ names: [String]) {
    var bits: UInt64 = 4
    while 1 << bits < names.count * 4 { bits += 1 }
    shift = 64 - bits
    var slots = [Slot](repeating: Slot(), count: 1 << Int(bits))
    for (place, name) in names.enumerated() {
      let bytes = Array(name.utf8)
      guard let name = PackedName(bytes.span, 0..<bytes.count) else {
        preconditionFailure("a name of at most 16 bytes")
      }
      var index = Self.index(name, shift)
      while slots[index].name != nil { index = (index + 1) & (slots.count - 1) }
      slots[index] = Slot(name: name, place: place)
    }
    self.slots = slots
  }

  /// Place in the list of the name in `range`, in whatever case it is written; nil where it is
  /// none of these.
  package func place(of bytes: [UInt8], _ range: Range<Int>) -> Int? {
    guard let name = PackedName(bytes.span, range) else { return nil }
    var index = Self.index(name, shift)
    while let known = slots[index].name {
      if known == name { return slots[index].place }
      index = (index &+ 1) & (slots.count &- 1)
    }
    return nil
  }

  private static func index(_ name: PackedName, _ shift: UInt64) -> Int {
    Int(truncatingIfNeeded: ((name.low ^ name.high &* 31) &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }
}

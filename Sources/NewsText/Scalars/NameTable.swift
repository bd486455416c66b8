/// A few short ASCII names, found in a document's bytes without making strings of these.
///
/// A name of up to sixteen bytes is two numbers, and the table is open addressing over them. It
/// knows places, not meanings: one that is generic would not be specialised for other modules.
package struct NameTable: Sendable {
  private struct Slot: Sendable {
    var low: UInt64 = 0
    var high: UInt64 = 0
    /// Place of the name in the list, one more; 0 for a free slot.
    var number = 0
  }

  private let slots: [Slot]
  private let shift: UInt64

  /// Names in lower case, each once.
  package init(_ names: [String]) {
    var bits: UInt64 = 4
    while 1 << bits < names.count * 4 { bits += 1 }
    shift = 64 - bits
    var slots = [Slot](repeating: Slot(), count: 1 << Int(bits))
    for (place, name) in names.enumerated() {
      precondition((1...16).contains(name.utf8.count), "a name of 1 to 16 bytes")
      let bytes = Array(name.utf8)
      let (low, high) = Self.packed(bytes, 0..<bytes.count)
      var index = Self.index(low, high, shift)
      while slots[index].number != 0 { index = (index + 1) & (slots.count - 1) }
      slots[index] = Slot(low: low, high: high, number: place + 1)
    }
    self.slots = slots
  }

  /// Place in the list of the name in `range`, in whatever case it is written; nil where it is
  /// none of these.
  package func place(of bytes: [UInt8], _ range: Range<Int>) -> Int? {
    guard range.count <= 16 else { return nil }
    let (low, high) = Self.packed(bytes, range)
    var index = Self.index(low, high, shift)
    while slots[index].number != 0 {
      if slots[index].low == low, slots[index].high == high { return slots[index].number - 1 }
      index = (index &+ 1) & (slots.count &- 1)
    }
    return nil
  }

  private static func packed(_ bytes: [UInt8], _ range: Range<Int>) -> (UInt64, UInt64) {
    var low: UInt64 = 0
    var high: UInt64 = 0
    for index in range {
      high = high << 8 | low >> 56
      low = low << 8 | UInt64(ASCII.lower(bytes[index]))
    }
    return (low, high)
  }

  private static func index(_ low: UInt64, _ high: UInt64, _ shift: UInt64) -> Int {
    Int(truncatingIfNeeded: ((low ^ high &* 31) &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }
}

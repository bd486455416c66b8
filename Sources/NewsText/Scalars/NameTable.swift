/// A few short ASCII names, and what each means, found in a document's bytes without making strings.
///
/// Names of up to sixteen bytes are two numbers, and the table is open addressing over these.
package struct NameTable<Value: Sendable>: Sendable {
  @usableFromInline
  struct Slot: Sendable {
    @usableFromInline var low: UInt64
    @usableFromInline var high: UInt64
    @usableFromInline var value: Value?
  }

  @usableFromInline let slots: [Slot]
  @usableFromInline let shift: UInt64

  /// Names in lower case; the last of two that are the same counts.
  package init(_ names: some Collection<(String, Value)>) {
    var bits: UInt64 = 4
    while 1 << bits < names.count * 4 { bits += 1 }
    shift = 64 - bits
    var slots = [Slot](repeating: Slot(low: 0, high: 0, value: nil), count: 1 << Int(bits))
    for (name, value) in names {
      precondition((1...16).contains(name.utf8.count), "a name of 1 to 16 bytes")
      let bytes = Array(name.utf8)
      let (low, high) = Self.packed(bytes, 0..<bytes.count)
      var place = Self.place(low, high, shift)
      while slots[place].value != nil, slots[place].low != low || slots[place].high != high {
        place = (place + 1) & (slots.count - 1)
      }
      slots[place] = Slot(low: low, high: high, value: value)
    }
    self.slots = slots
  }

  /// What the name in `range` means, in whatever case it is written; nil where it is none of these.
  @inlinable
  package func find(_ bytes: [UInt8], _ range: Range<Int>) -> Value? {
    guard range.count <= 16 else { return nil }
    let (low, high) = Self.packed(bytes, range)
    var place = Self.place(low, high, shift)
    while let value = slots[place].value {
      if slots[place].low == low, slots[place].high == high { return value }
      place = (place &+ 1) & (slots.count &- 1)
    }
    return nil
  }

  @inlinable
  static func packed(_ bytes: [UInt8], _ range: Range<Int>) -> (UInt64, UInt64) {
    var low: UInt64 = 0
    var high: UInt64 = 0
    for index in range {
      high = high << 8 | low >> 56
      low = low << 8 | UInt64(ASCII.lower(bytes[index]))
    }
    return (low, high)
  }

  @inlinable
  static func place(_ low: UInt64, _ high: UInt64, _ shift: UInt64) -> Int {
    Int(truncatingIfNeeded: ((low ^ high &* 31) &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }
}

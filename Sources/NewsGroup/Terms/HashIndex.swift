/// Numbers by keys that are hashes already: open addressing, nothing is hashed twice.
struct HashIndex: Sendable {
  private struct Slot: Sendable {
    var key: UInt64
    /// The number; `empty` where the slot is free.
    var number: Int32
  }

  private static let empty = Int32.min

  private var slots: [Slot]
  private(set) var count = 0

  /// With room for that many keys.
  init(capacity: Int = 0) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: Slot(key: 0, number: Self.empty), count: size)
  }

  /// The number of a key; nil where it has none.
  subscript(key: UInt64) -> Int32? {
    let slot = slots[place(of: key)]
    return slot.number == Self.empty ? nil : slot.number
  }

  /// Gives a key a number; the one it had.
  @discardableResult
  mutating func set(_ key: UInt64, _ number: Int32) -> Int32? {
    let place = place(of: key)
    let old = slots[place].number
    slots[place] = Slot(key: key, number: number)
    guard old == Self.empty else { return old }
    count += 1
    if count * 2 > slots.count { grow() }
    return nil
  }

  /// Adds to a key's number, which was 0 where it had none.
  mutating func add(_ change: Int32, to key: UInt64) {
    let place = place(of: key)
    if slots[place].number != Self.empty {
      slots[place].number += change
    } else {
      set(key, change)
    }
  }

  private func place(of key: UInt64) -> Int {
    let mask = slots.count - 1
    // Keys of sources and terms are hashes of 32 bits side by side: spread over all of them.
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while slots[place].number != Self.empty, slots[place].key != key { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(key: 0, number: Self.empty), count: old.count * 2)
    for slot in old where slot.number != Self.empty { slots[place(of: slot.key)] = slot }
  }
}

/// Numbers by keys that are hashes already: open addressing, nothing is hashed twice.
struct HashIndex: Sendable {
  /// In halves, so that a slot is twelve bytes.
  private struct Slot: Sendable {
    var low: UInt32
    var high: UInt32
    /// The number; `empty` where the slot is free.
    var number: Int32

    var key: UInt64 { UInt64(high) << 32 | UInt64(low) }

    init(_ key: UInt64, _ number: Int32) {
      low = UInt32(truncatingIfNeeded: key)
      high = UInt32(key >> 32)
      self.number = number
    }
  }

  private static let empty = Int32.min

  private var slots: [Slot]
  private(set) var count = 0

  /// With room for that many keys.
  init(capacity: Int = 0) {
    var size = 16
    while !HashIndex.holds(capacity, in: size) { size *= 2 }
    slots = Array(repeating: Slot(0, Self.empty), count: size)
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
    put(Slot(key, number), at: place, isNew: old == Self.empty)
    return old == Self.empty ? nil : old
  }

  /// Adds to a key's number, which was 0 where it had none.
  mutating func add(_ change: Int32, to key: UInt64) {
    let place = place(of: key)
    let old = slots[place].number
    let isNew = old == Self.empty
    put(Slot(key, isNew ? change : old + change), at: place, isNew: isNew)
  }

  private mutating func put(_ slot: Slot, at place: Int, isNew: Bool) {
    slots[place] = slot
    guard isNew else { return }
    count += 1
    if !HashIndex.holds(count, in: slots.count) { grow() }
  }

  mutating func removeAll() {
    self = HashIndex()
  }

  /// Whether so many slots are enough: two of three may be taken.
  private static func holds(_ count: Int, in slots: Int) -> Bool {
    count * 3 <= slots * 2
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
    slots = Array(repeating: Slot(0, Self.empty), count: old.count * 2)
    for slot in old where slot.number != Self.empty { slots[place(of: slot.key)] = slot }
  }
}

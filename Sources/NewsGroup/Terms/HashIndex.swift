/// Numbers by keys that are hashes, or count something: open addressing, with a cheap hash of its own.
struct HashIndex<Key: FixedWidthInteger & BitwiseCopyable & Sendable>: Sendable {
  private struct Slot: BitwiseCopyable, Sendable {
    var key: Key
    /// The number; `empty` where the slot is free.
    var number: Int32

    var isFree: Bool { number == HashIndex.empty }
  }

  private static var empty: Int32 { .min }

  private var slots: [Slot]
  private(set) var count = 0

  /// With room for that many keys.
  init(capacity: Int = 0) {
    var size = 16
    while !HashIndex.holds(capacity, in: size) { size *= 2 }
    slots = Array(repeating: Slot(key: 0, number: Self.empty), count: size)
  }

  /// The number of a key; nil where it has none.
  subscript(key: Key) -> Int32? {
    let slot = slots[place(of: key)]
    return slot.isFree ? nil : slot.number
  }

  /// Gives a key a number; the one it had.
  @discardableResult
  mutating func set(_ key: Key, _ number: Int32) -> Int32? {
    let place = place(of: key)
    let old = slots[place].number
    put(Slot(key: key, number: number), at: place, isNew: old == Self.empty)
    return old == Self.empty ? nil : old
  }

  /// Adds to a key's number, which is 0 where it has none.
  mutating func add(_ change: Int32, to key: Key) {
    let place = place(of: key)
    guard !slots[place].isFree else {
      if change != 0 { put(Slot(key: key, number: change), at: place, isNew: true) }
      return
    }
    slots[place].number += change
    if slots[place].number == 0 { free(place) }
  }

  /// Adds to the number of each key.
  mutating func add(_ change: Int32, toEach keys: some Collection<Key>) {
    for key in keys { fetch(key) }
    for key in keys { add(change, to: key) }
  }

  /// Has a key fetched that is about to be looked up.
  func fetch(_ key: Key) {
    slots.span.fetch(home(of: key))
  }

  mutating func remove(_ key: Key) {
    let place = place(of: key)
    if !slots[place].isFree { free(place) }
  }

  mutating func removeAll() {
    self = HashIndex()
  }

  /// Whether so many slots are enough: two of three may be taken.
  private static func holds(_ count: Int, in slots: Int) -> Bool {
    count * 3 <= slots * 2
  }

  /// Where a search for a key begins.
  private func home(of key: Key) -> Int {
    // Places and ids count up: spread over all slots, but for neighbours, which are mostly asked for
    // one after the other.
    let bits = UInt64(truncatingIfNeeded: key)
    let hash = (bits >> 2) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: hash >> 30 & ~3 | bits & 3) & (slots.count - 1)
  }

  private func place(of key: Key) -> Int {
    let mask = slots.count - 1
    var place = home(of: key)
    while !slots[place].isFree, slots[place].key != key { place = (place + 1) & mask }
    return place
  }

  private mutating func put(_ slot: Slot, at place: Int, isNew: Bool) {
    slots[place] = slot
    guard isNew else { return }
    count += 1
    if !HashIndex.holds(count, in: slots.count) { grow() }
  }

  /// Frees a slot; what a search would miss behind it moves up.
  private mutating func free(_ place: Int) {
    let mask = slots.count - 1
    var gap = place
    var next = (gap + 1) & mask
    while !slots[next].isFree {
      if (next - home(of: slots[next].key)) & mask >= (next - gap) & mask {
        slots[gap] = slots[next]
        gap = next
      }
      next = (next + 1) & mask
    }
    slots[gap].number = Self.empty
    count -= 1
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(key: 0, number: Self.empty), count: old.count * 2)
    for slot in old where !slot.isFree { slots[place(of: slot.key)] = slot }
  }
}

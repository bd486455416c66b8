/// Keys of terms, each once, in the order they came.
struct TermSet {
  private(set) var keys: [UInt32] = []
  /// Open addressing; 0 is a free slot.
  private var slots: [UInt32]

  /// For about so many keys.
  init(capacity: Int) {
    var size = 32
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    keys.reserveCapacity(capacity)
  }

  mutating func insert(_ key: UInt32) {
    // The one hash that a free slot looks like stands for its neighbour.
    let key = key == 0 ? 1 : key
    let mask = slots.count - 1
    var place = Int(key) & mask
    while slots[place] != 0 {
      if slots[place] == key { return }
      place = (place + 1) & mask
    }
    slots[place] = key
    keys.append(key)
    if keys.count * 4 > slots.count * 3 { grow() }
  }

  private mutating func grow() {
    let known = keys
    slots = Array(repeating: 0, count: slots.count * 2)
    keys = []
    for key in known { insert(key) }
  }
}

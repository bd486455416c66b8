/// Many short lists in one array: a list costs no allocation, and whoever reads it counts no
/// references.
///
/// A list has room for 4, 6, 8, 12, 16, 24 elements and so on; where it needs other room it moves, and
/// others take the room it leaves. One that lost all its elements keeps the least room.
struct ListPool<Element: BitwiseCopyable & Sendable>: Sendable {
  /// A list of the pool that made it; an empty one is of any.
  struct List: Sendable {
    /// 0 where it has no room yet.
    fileprivate var start: Int32 = 0
    fileprivate var length: Int32 = 0

    var count: Int { Int(length) }

    /// Where its elements stand in the pool.
    var range: Range<Int> { Int(start)..<Int(start) + Int(length) }
  }

  /// Those of all lists, and what fills free room.
  private(set) var elements: [Element] = []
  /// What free room is made of, some at once.
  private let blank: [Element]
  /// Where free room begins, by the number of its size.
  private var free: [[Int32]] = Array(repeating: [], count: 2 * Int32.bitWidth)

  /// What `filler` is does not matter.
  init(filler: Element) {
    blank = Array(repeating: filler, count: 64)
    elements = [filler]
  }

  /// Makes room for so many elements, with what lists leave free; what is not used costs nothing.
  mutating func reserve(_ count: Int) {
    elements.reserveCapacity(count)
  }

  /// The element that stands there, in the range of a list.
  subscript(place: Int) -> Element {
    get { elements[place] }
    set { elements[place] = newValue }
  }

  /// The elements of a list.
  subscript(list: List) -> ArraySlice<Element> {
    elements[list.range]
  }

  /// A new list; what its elements are is to be said yet.
  mutating func list(of count: Int) -> List {
    var list = List()
    if count > 0 { resize(&list, to: Int32(count)) }
    return list
  }

  /// A new list of these elements.
  mutating func list(_ new: ArraySlice<Element>) -> List {
    let list = list(of: new.count)
    elements.replaceSubrange(list.range, with: new)
    return list
  }

  @inline(__always)
  mutating func append(_ element: Element, to list: inout List) {
    if ListPool.isFull(list.length) || list.start == 0 {
      resize(&list, to: list.length + 1)
    } else {
      list.length += 1
    }
    elements[Int(list.start) + Int(list.length) - 1] = element
  }

  /// Inserts an element before the one that stands there; where it stands.
  mutating func insert(_ element: Element, at place: Int, in list: inout List) -> Int {
    let index = place - list.range.lowerBound
    resize(&list, to: list.length + 1)
    let range = list.range
    var place = range.upperBound - 1
    while place > range.lowerBound + index {
      elements[place] = elements[place - 1]
      place -= 1
    }
    elements[place] = element
    return place
  }

  /// Takes the last element of a list that has one.
  @inline(__always)
  mutating func removeLast(of list: inout List) -> Element {
    let last = elements[Int(list.start) + Int(list.length) - 1]
    if ListPool.isFull(list.length - 1) {
      resize(&list, to: list.length - 1)
    } else {
      list.length -= 1
    }
    return last
  }

  /// Leaves the first elements of a list.
  mutating func shorten(_ list: inout List, to count: Int) {
    resize(&list, to: Int32(count))
  }

  /// Gives back the room of a list.
  mutating func removeAll(of list: inout List) {
    if list.start > 0 { leave(list) }
    list = List()
  }

  // MARK: Room

  private mutating func resize(_ list: inout List, to count: Int32) {
    let size = ListPool.size(for: count)
    if list.start == 0 || size != ListPool.size(for: list.length) {
      let start = room(size)
      for index in 0..<Int(min(list.length, count)) {
        elements[Int(start) + index] = elements[Int(list.start) + index]
      }
      if list.start > 0 { leave(list) }
      list.start = start
    }
    list.length = count
  }

  /// Whether so many elements take all of their room: powers of two do, and half as many again.
  private static func isFull(_ count: Int32) -> Bool {
    let lowest = count & -count
    return (count == lowest || count == 3 &* lowest) && count > 3
  }

  /// The size of the room of so many elements.
  private static func size(for count: Int32) -> Int32 {
    guard count > 4 else { return 4 }
    let half = 1 << (Int32.bitWidth - 2 - (count - 1).leadingZeroBitCount) as Int32
    return count <= 3 * half ? 3 * half : 4 * half
  }

  private mutating func leave(_ list: List) {
    free[ListPool.number(ofSize: ListPool.size(for: list.length))].append(list.start)
  }

  /// Numbers the sizes.
  private static func number(ofSize size: Int32) -> Int {
    let power = size.trailingZeroBitCount
    return 2 * power + (size == 1 << power ? 0 : 3)
  }

  private mutating func room(_ size: Int32) -> Int32 {
    if let start = free[ListPool.number(ofSize: size)].popLast() { return start }
    let start = elements.count
    elements.makeRoom(for: Int(size))
    var missing = Int(size)
    while missing > 0 {
      let more = min(missing, blank.count)
      elements.append(contentsOf: blank[..<more])
      missing -= more
    }
    return Int32(start)
  }
}

extension Array {
  /// Makes room for more elements: by halves, for what doubles holds twice as much as it needs.
  mutating func makeRoom(for more: Int) {
    if count + more > capacity { reserveCapacity(count + count / 2 + more + 64) }
  }
}

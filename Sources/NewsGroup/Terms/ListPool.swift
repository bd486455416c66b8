/// Many short lists in one array: a list costs no allocation, and whoever reads it counts no
/// references.
///
/// A list has room for the next power of two of its elements; where that changes it moves, and
/// others take the room it leaves.
struct ListPool<Element: BitwiseCopyable & Sendable>: Sendable {
  /// A list of the pool that made it; an empty one is of any.
  struct List: Sendable {
    fileprivate var start: Int32 = 0
    fileprivate var length: Int32 = 0

    var count: Int { Int(length) }

    /// Where its elements stand in the pool.
    var range: Range<Int> { Int(start)..<Int(start) + Int(length) }
  }

  /// Those of all lists, and what fills free room.
  private(set) var elements: [Element] = []
  private let filler: Element
  /// By the power of two that its size is: where free room begins.
  private var free: [[Int32]] = Array(repeating: [], count: 32)

  /// What `filler` is does not matter.
  init(filler: Element) {
    self.filler = filler
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
    resize(&list, to: Int32(count))
    return list
  }

  /// A new list of these elements.
  mutating func list(_ new: ArraySlice<Element>) -> List {
    let list = list(of: new.count)
    elements.replaceSubrange(list.range, with: new)
    return list
  }

  mutating func append(_ element: Element, to list: inout List) {
    resize(&list, to: list.length + 1)
    elements[list.range.upperBound - 1] = element
  }

  /// Inserts an element before the one that stands there.
  mutating func insert(_ element: Element, at place: Int, in list: inout List) {
    let index = place - list.range.lowerBound
    resize(&list, to: list.length + 1)
    let range = list.range
    var place = range.upperBound - 1
    while place > range.lowerBound + index {
      elements[place] = elements[place - 1]
      place -= 1
    }
    elements[place] = element
  }

  /// Takes the last element of a list that has one.
  mutating func removeLast(of list: inout List) -> Element {
    let last = elements[list.range.upperBound - 1]
    resize(&list, to: list.length - 1)
    return last
  }

  /// Leaves the first elements of a list.
  mutating func shorten(_ list: inout List, to count: Int) {
    resize(&list, to: Int32(count))
  }

  mutating func removeAll(of list: inout List) {
    resize(&list, to: 0)
  }

  // MARK: Room

  private mutating func resize(_ list: inout List, to count: Int32) {
    let (old, new) = (ListPool.power(list.length), ListPool.power(count))
    if old != new {
      let start = new == 0 ? 0 : room(new)
      for index in 0..<Int(min(list.length, count)) {
        elements[Int(start) + index] = elements[Int(list.start) + index]
      }
      if old > 0 { free[old].append(list.start) }
      list.start = start
    }
    list.length = count
  }

  /// The power of two that is the size of a list's room; 0 where it needs none.
  private static func power(_ count: Int32) -> Int {
    count == 0 ? 0 : max(1, Int32.bitWidth - (count - 1).leadingZeroBitCount)
  }

  private mutating func room(_ power: Int) -> Int32 {
    if let start = free[power].popLast() { return start }
    let (start, size) = (elements.count, 1 << power)
    elements.makeRoom(for: size)
    elements.append(contentsOf: repeatElement(filler, count: size))
    return Int32(start)
  }
}

extension Array {
  /// Makes room for more elements: by halves, for what doubles holds twice as much as it needs.
  mutating func makeRoom(for more: Int) {
    if count + more > capacity { reserveCapacity(count + count / 2 + more + 64) }
  }
}

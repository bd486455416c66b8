/// The names of a page's elements, numbered in the order they come.
struct PageNames: Sendable {
  private var numbers: [UInt64: Int] = [:]
  private var kinds: [PageElement] = []
  private var ranges: [Range<Int>] = []

  /// Beyond that a name is told by its beginning.
  private static let length = 64

  /// The number of the name that stands at `range`.
  mutating func number(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    let range = range.prefix(Self.length)
    let key = PageElement.key(bytes[range])
    if let number = numbers[key] { return number }
    numbers[key] = kinds.count
    kinds.append(PageElement.named(key))
    ranges.append(range)
    return kinds.count - 1
  }

  /// The number of a name the page has; nil for others.
  func known(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    numbers[PageElement.key(bytes[range.prefix(Self.length)])]
  }

  /// The same by a name.
  func known(_ name: String) -> Int? {
    numbers[PageElement.key(name.utf8)]
  }

  /// The traits of the elements of that number.
  func traits(_ number: Int) -> PageElement {
    kinds[number]
  }

  /// Where the page first spells that name.
  func range(_ number: Int) -> Range<Int> {
    ranges[number]
  }
}

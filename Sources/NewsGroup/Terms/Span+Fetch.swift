import NewsSystem

extension Span {
  /// Has an element fetched that is about to be read. Before a loop over elements that stand far
  /// apart in memory: they come side by side, where each would be waited for.
  @inline(__always)
  func fetch(_ place: Int) {
    unsafe withUnsafeBufferPointer { elements in
      unsafe Machine.fetch(elements.baseAddress.unsafelyUnwrapped + place)
    }
  }

  /// The same of all of those.
  @inline(__always)
  func fetch(_ places: Range<Int>) {
    let inLine = max(1, 64 / MemoryLayout<Element>.stride)
    for place in stride(from: places.lowerBound, to: places.upperBound, by: inLine) { fetch(place) }
  }
}

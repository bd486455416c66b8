extension Range<Int> {
  /// The first number that `isBefore` does not hold for, or the end where it holds for all: a binary
  /// search, for numbers of which it holds for none behind one that it does not hold for.
  @inlinable
  package func partitionPoint(where isBefore: (Int) -> Bool) -> Int {
    var low = lowerBound
    var high = upperBound
    while low < high {
      let middle = low + (high - low) / 2
      if isBefore(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

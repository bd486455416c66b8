/// Pairs of stories, the nearest first; a binary heap.
struct PairQueue {
  struct Pair {
    var score: Float
    /// The older story's place.
    var left: Int32
    var right: Int32
    /// How often either had taken another in when they were compared.
    var leftVersion: Int32
    var rightVersion: Int32

    /// Nearer; of equals the older pair.
    func isBefore(_ other: Pair) -> Bool {
      if score != other.score { return score > other.score }
      return (left, right) < (other.left, other.right)
    }
  }

  private var pairs: [Pair] = []

  mutating func push(_ pair: Pair) {
    pairs.append(pair)
    var index = pairs.count - 1
    while index > 0 {
      let parent = (index - 1) / 2
      guard pairs[index].isBefore(pairs[parent]) else { return }
      pairs.swapAt(index, parent)
      index = parent
    }
  }

  mutating func pop() -> Pair? {
    guard let first = pairs.first, let last = pairs.popLast() else { return nil }
    guard !pairs.isEmpty else { return first }
    pairs[0] = last
    var index = 0
    while true {
      var next = index
      for child in [2 * index + 1, 2 * index + 2]
      where child < pairs.count && pairs[child].isBefore(pairs[next]) {
        next = child
      }
      if next == index { return first }
      pairs.swapAt(index, next)
      index = next
    }
  }
}

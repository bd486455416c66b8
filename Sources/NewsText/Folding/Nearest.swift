/// What somebody may have meant.
package enum Nearest {
  /// The candidate that differs least from `word`: by at most a third of its letters (one letter
  /// of a short word), or, where there is none, the only one that begins with it. Nil otherwise.
  ///
  /// Case does not count. Of equals the first is taken.
  package static func suggestion(for word: String, among candidates: [String]) -> String? {
    let meant = Array(word.lowercased().unicodeScalars)
    var best: (distance: Int, candidate: String)?
    var longer: [String] = []
    for candidate in candidates {
      let letters = Array(candidate.lowercased().unicodeScalars)
      if meant.count >= 2, letters.starts(with: meant) { longer.append(candidate) }
      let length = max(meant.count, letters.count)
      let limit = max(1, length / 3)
      // One letter is not a slip of another letter.
      guard abs(meant.count - letters.count) <= limit, min(meant.count, letters.count) > 1 else {
        continue
      }
      let distance = distance(meant, letters)
      if distance <= limit, distance < best?.distance ?? Int.max { best = (distance, candidate) }
    }
    return best?.candidate ?? (longer.count == 1 ? longer[0] : nil)
  }

  /// Damerau-Levenshtein in its optimal string alignment form: insertions, deletions,
  /// substitutions, swaps of neighbours.
  static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var previous = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for column in right.indices {
        let isSame = left[row] == right[column]
        var cost = min(
          previous[column] + (isSame ? 0 : 1), previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, before[column - 1] + 1)
        }
        current.append(cost)
      }
      before = previous
      previous = current
    }
    return previous[right.count]
  }
}

extension StoryFinder {
  /// A story that became part of another.
  struct Merge: Sendable, Equatable {
    var from: Int64
    var into: Int64
    var score: Float
    /// The words of the one that was taken in, and the keys of the terms they shared.
    var words: [UInt8]
    var shared: [UInt32]
  }

  /// Joins stories that turned out to be about one event, the nearest pair first; of equals the
  /// older ones. Only those that changed since the last time are compared with all: two others are
  /// as far apart as they were.
  mutating func merge() -> [Merge] {
    let isFresh = stories.map { $0.isOpen && $0.isFresh }
    // By today's rates, whenever a story was touched; kept apart from the stories, or a restart
    // would have to know them.
    var sizes = sizes
    for place in stories.indices where stories[place].isOpen {
      sizes[place].norm = norm(of: place)
    }
    var versions = [Int32](repeating: 0, count: stories.count)
    var queue = PairQueue()
    for place in isFresh.indices where isFresh[place] {
      addPairs(of: place, sizes, versions, to: &queue) { $0 > place || !isFresh[$0] }
    }
    var merges: [Merge] = []
    while let pair = queue.pop() {
      let (left, right) = (Int(pair.left), Int(pair.right))
      guard stories[left].isOpen, stories[right].isOpen,
        versions[left] == pair.leftVersion, versions[right] == pair.rightVersion
      else { continue }
      merges.append(
        Merge(
          from: stories[right].id, into: stories[left].id, score: pair.score,
          words: Array(words[stories[right].words]), shared: shared(left, right)))
      take(right, into: left)
      versions[left] += 1
      sizes[left] = self.sizes[left]
      addPairs(of: left, sizes, versions, to: &queue) { _ in true }
    }
    for place in stories.indices where stories[place].isOpen && stories[place].isFresh {
      stories[place].isFresh = false
      change(place)
    }
    return merges
  }

  /// Lines up the pairs of a story with those that are near enough to be one with it.
  private mutating func addPairs(
    of place: Int, _ sizes: [Size], _ versions: [Int32], to queue: inout PairQueue,
    where isWanted: (Int) -> Bool
  ) {
    let query = StoryQuery(
      stories[place], terms[stories[place].terms], norm: sizes[place].norm, rates: rates)
    for near in near(query, sizes, where: { $0 != place && isWanted($0) }) {
      let other = near.place
      let norms = sizes[place].norm * sizes[other].norm
      guard let score = likeness(query, near.shared, place, other, norms) else { continue }
      let (left, right) = (min(place, other), max(place, other))
      queue.push(
        PairQueue.Pair(
          score: score, left: Int32(left), right: Int32(right), leftVersion: versions[left],
          rightVersion: versions[right]))
    }
  }

  /// How near two stories are, where they are near enough to be one; `query` is of the left one.
  private func likeness(
    _ query: StoryQuery, _ shared: Evidence, _ left: Int, _ right: Int, _ norms: Float
  ) -> Float? {
    let isShort =
      min(stories[left].terms.count, stories[right].terms.count) <= StoryTuning.shortTitle
    guard shared.terms >= (isShort ? 1 : StoryTuning.sharedTerms) else { return nil }
    var score = shared.product / norms
    score -= StoryTuning.mergeYoung * min(sizes[left].youth, sizes[right].youth)
    if !shared.hasName, query.hasNames, stories[right].hasNames {
      score -= StoryMeasure.nameConflict(shared.weight)
    }
    score *= StoryMeasure.decay(stories[left].last - stories[right].last)
    return score >= StoryTuning.merge ? score : nil
  }

  private func shared(_ left: Int, _ right: Int) -> [UInt32] {
    terms[stories[right].terms].map(\.key).filter { find($0, in: left).isThere }
  }

  /// Makes one story of two.
  private mutating func take(_ from: Int, into place: Int) {
    let other = stories[from]
    let (sources, terms) = (Array(sources[other.sources]), Array(terms[other.terms]))
    close(from)
    grow(place, by: other.items)
    for source in sources { add(source: source, to: place) }
    let new = terms.compactMap { term in
      add(StoryWords.Term(key: term.key, isName: term.isName), count: term.count, to: place)
    }
    countForSources(of: place, new)
    if other.last >= stories[place].last, let figure = other.figure {
      stories[place].figure = figure
    }
    stories[place].first = min(stories[place].first, other.first)
    stories[place].last = max(stories[place].last, other.last)
    finish(place)
  }
}

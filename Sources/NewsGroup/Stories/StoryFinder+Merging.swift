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
    let fresh = Set(stories.indices.filter { stories[$0].isOpen && stories[$0].isFresh })
    // By today's rates, whenever a story was touched; kept apart from the stories, or a restart
    // would have to know them.
    var norms = stories.map { $0.isOpen ? norm($0) : 0 }
    var versions = [Int32](repeating: 0, count: stories.count)
    var queue = PairQueue()
    for place in fresh.sorted() {
      let near = neighbours(of: place)
      addPairs(near, norms, versions, to: &queue) { $0 > place || !fresh.contains($0) }
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
          words: stories[right].words, shared: shared(stories[left], stories[right])))
      take(right, into: left)
      versions[left] += 1
      norms[left] = stories[left].norm
      let near = neighbours(of: left)
      addPairs(near, norms, versions, to: &queue) { _ in true }
    }
    for place in stories.indices where stories[place].isOpen && stories[place].isFresh {
      stories[place].isFresh = false
      changed.insert(place)
    }
    return merges
  }

  /// A story with those that share enough with it to be worth a comparison.
  private struct Neighbours {
    let place: Int
    /// Its terms that no story is looked up by: what says nearly nothing, and what is in too many.
    var common: [LiveStory.Term] = []
    var near: [(place: Int, shared: Evidence)] = []
  }

  private mutating func neighbours(of place: Int) -> Neighbours {
    var found = Neighbours(place: place)
    var seen: [Int32] = []
    // What the terms weigh that no story is looked up by.
    var common: Float = 0
    for term in stories[place].terms {
      let weight = rates.weight(term.index)
      guard weight > 2, rates.stories[Int(term.index)] <= StoryTuning.postings else {
        common += weight
        found.common.append(term)
        continue
      }
      let factor = weight * weight * StoryMeasure.frequency(term.count)
      var next = heads[Int(term.index)]
      while next >= 0 {
        let posting = postings[Int(next)]
        next = posting.next
        let other = Int(posting.story)
        guard posting.count > 0, other != place else { continue }
        if evidence[other].terms == 0 { seen.append(posting.story) }
        evidence[other].weight += weight
        evidence[other].product += factor * StoryMeasure.frequency(posting.count)
        evidence[other].terms += 1
        if posting.isName, term.isName { evidence[other].hasName = true }
      }
    }
    let items = stories[place].items
    for other in seen.lazy.map({ Int($0) }) {
      let shared = evidence[other]
      evidence[other] = Evidence()
      guard stories[other].isOpen,
        shared.weight + common >= leastEvidence(items, stories[other].items) - 0.01
      else { continue }
      found.near.append((other, shared))
    }
    return found
  }

  private func addPairs(
    _ neighbours: Neighbours, _ norms: [Float], _ versions: [Int32], to queue: inout PairQueue,
    where isWanted: (Int) -> Bool
  ) {
    for (other, shared) in neighbours.near {
      guard isWanted(other),
        let score = likeness(
          neighbours.place, other, shared, neighbours.common,
          norms[neighbours.place] * norms[other])
      else { continue }
      let (left, right) = (min(neighbours.place, other), max(neighbours.place, other))
      queue.push(
        PairQueue.Pair(
          score: score, left: Int32(left), right: Int32(right), leftVersion: versions[left],
          rightVersion: versions[right]))
    }
  }

  private func leastEvidence(_ left: Int32, _ right: Int32) -> Float {
    StoryTuning.mergeEvidence
      + StoryTuning.mergeEvidenceYoung * StoryMeasure.youth(max(left, right))
  }

  /// How near two stories are, where they are near enough to be one: `shared` is what they have in
  /// common but for the `common` terms of the left one.
  private func likeness(
    _ left: Int, _ right: Int, _ shared: Evidence, _ common: [LiveStory.Term], _ norms: Float
  ) -> Float? {
    var shared = shared
    for term in common {
      guard let other = stories[right].term(term.key) else { continue }
      let weight = rates.weight(term.index)
      shared.weight += weight
      shared.product +=
        weight * weight * StoryMeasure.frequency(term.count)
        * StoryMeasure.frequency(other.count)
      shared.terms += 1
      if term.isName, other.isName { shared.hasName = true }
    }
    let isShort =
      min(stories[left].terms.count, stories[right].terms.count) <= StoryTuning.shortTitle
    let (mine, others) = (stories[left].items, stories[right].items)
    guard shared.terms >= (isShort ? 1 : StoryTuning.sharedTerms),
      shared.weight >= leastEvidence(mine, others)
    else { return nil }
    var score = shared.product / norms
    score -= StoryTuning.mergeYoung * StoryMeasure.youth(max(mine, others))
    if !shared.hasName, stories[left].hasNames, stories[right].hasNames {
      score -= StoryTuning.nameConflict
    }
    score *= StoryMeasure.decay(stories[left].last - stories[right].last)
    return score >= StoryTuning.merge ? score : nil
  }

  private func shared(_ left: LiveStory, _ right: LiveStory) -> [UInt32] {
    let keys = Set(left.terms.map(\.key))
    return right.terms.map(\.key).filter(keys.contains)
  }

  /// Makes one story of two.
  private mutating func take(_ from: Int, into place: Int) {
    let other = stories[from]
    close(from)
    for source in other.sources
    where stories[place].sources.count < StoryTuning.storySources
      && !stories[place].sources.contains(source)
    {
      add(source: source, to: place)
    }
    for term in other.terms {
      add(
        StoryWords.Term(key: term.key, isName: term.isName), count: term.count, to: place)
    }
    stories[place].items += other.items
    if other.last >= stories[place].last, let figure = other.figure {
      stories[place].figure = figure
    }
    stories[place].first = min(stories[place].first, other.first)
    stories[place].last = max(stories[place].last, other.last)
    finish(place)
  }
}

extension StoryFinder {
  /// A story that became part of another.
  struct Merge: Sendable, Equatable {
    var from: Int64
    var into: Int64
    var score: Float
    /// The title of the one that was taken in, and the keys of the terms they shared.
    var title: String
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
      addPairs(of: place, near, norms, versions, to: &queue) { $0 > place || !fresh.contains($0) }
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
          title: stories[right].title, shared: shared(stories[left], stories[right])))
      take(right, into: left)
      versions[left] += 1
      norms[left] = stories[left].norm
      let near = neighbours(of: left)
      addPairs(of: left, near, norms, versions, to: &queue) { _ in true }
    }
    for place in stories.indices where stories[place].isOpen && stories[place].isFresh {
      stories[place].isFresh = false
      changed.insert(place)
    }
    return merges
  }

  /// The stories that share a term with this one.
  private mutating func neighbours(of place: Int) -> [Int32] {
    var seen: [Int32] = []
    for term in stories[place].terms
    where rates.weight(term.index) > 2 && rates.stories[Int(term.index)] <= StoryTuning.postings {
      var posting = heads[Int(term.index)]
      while posting >= 0 {
        let found = postings[Int(posting)]
        posting = found.next
        let other = Int(found.story)
        guard other != place, evidence[other] == 0, stories[other].isOpen else { continue }
        evidence[other] = 1
        seen.append(found.story)
      }
    }
    for found in seen { evidence[Int(found)] = 0 }
    return seen
  }

  private func addPairs(
    of place: Int, _ neighbours: [Int32], _ norms: [Float], _ versions: [Int32],
    to queue: inout PairQueue, where isWanted: (Int) -> Bool
  ) {
    let story = stories[place]
    for found in neighbours {
      let other = Int(found)
      guard isWanted(other),
        let score = likeness(story, stories[other], norms[place] * norms[other])
      else { continue }
      let (left, right) = (min(place, other), max(place, other))
      queue.push(
        PairQueue.Pair(
          score: score, left: Int32(left), right: Int32(right), leftVersion: versions[left],
          rightVersion: versions[right]))
    }
  }

  /// How near two stories are, where they are near enough to be one.
  private func likeness(_ left: LiveStory, _ right: LiveStory, _ norms: Float) -> Float? {
    var product: Float = 0
    var evidence: Float = 0
    var shared = 0
    var sharesName = false
    var place = 0
    for term in left.terms {
      while place < right.terms.count, right.terms[place].key < term.key { place += 1 }
      guard place < right.terms.count else { break }
      let other = right.terms[place]
      guard other.key == term.key else { continue }
      let weight = rates.weight(term.index)
      product +=
        weight * weight * StoryMeasure.frequency(term.count)
        * StoryMeasure.frequency(other.count)
      evidence += weight
      shared += 1
      sharesName = sharesName || term.isName && other.isName
    }
    let isShort = min(left.terms.count, right.terms.count) <= StoryTuning.shortTitle
    let youth = StoryMeasure.youth(max(left.items, right.items))
    guard shared >= (isShort ? 1 : StoryTuning.sharedTerms),
      evidence >= StoryTuning.mergeEvidence + StoryTuning.mergeEvidenceYoung * youth
    else { return nil }
    var score = product / norms - StoryTuning.mergeYoung * youth
    if !sharesName, left.terms.contains(where: \.isName), right.terms.contains(where: \.isName) {
      score -= StoryTuning.nameConflict
    }
    score *= StoryMeasure.decay(left.last - right.last)
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
        StoryItem.Term(key: term.key, isName: term.isName), count: term.count, to: place)
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

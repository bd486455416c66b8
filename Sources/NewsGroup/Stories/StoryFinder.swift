/// Finds the story that an item belongs to.
///
/// A story is a sparse centroid; those that share a term with an item are looked up in an inverted
/// index, never scanned. What is added after `mark` can be taken back by `rollBack`, exactly.
struct StoryFinder: Sendable {
  /// A story that an item belongs to, and what speaks for it.
  struct Match: Sendable, Equatable {
    /// The story's place in `stories`.
    var place: Int
    var score: Float
    /// Keys of the terms they share.
    var shared: [UInt32]
    /// The share of what the item says that the story had said before.
    var known: Float
  }

  /// One story of a term's list.
  struct Posting: Sendable {
    var term: Int32
    var story: Int32
    var next: Int32
  }

  /// In the order they were begun; a closed one stays until `compact`.
  var stories: [LiveStory] = []
  var rates = TermRates()
  var postings: [Posting] = []
  /// The newest posting of each term.
  var heads: [Int32] = []
  /// Scratch of one search: what is shared with each story.
  var evidence: [Float] = []
  var changed: Set<Int> = []
  var closed = 0

  /// `stories` in the order they were begun.
  init(_ stories: [LiveStory] = []) {
    rates.reserve(stories.count * 4)
    self.stories.reserveCapacity(stories.count)
    for story in stories { restore(story) }
  }

  /// Open stories.
  var count: Int {
    stories.count - closed
  }

  // MARK: Looking

  /// The best story for an item; nil where none is near enough.
  mutating func match(_ item: StoryItem) -> Match? {
    let query = StoryQuery(item, rates: &rates)
    while heads.count < rates.keys.count { heads.append(-1) }
    var candidates: [Int32] = []
    for term in query.terms where rates.stories[Int(term.index)] <= StoryTuning.postings {
      var posting = heads[Int(term.index)]
      while posting >= 0 {
        let found = postings[Int(posting)]
        posting = found.next
        if evidence[Int(found.story)] == 0 { candidates.append(found.story) }
        evidence[Int(found.story)] += term.weight
      }
    }
    // Apart from this function: a call on self inside one that changes it copies all of self.
    let best = best(among: candidates, query)
    for candidate in candidates { evidence[Int(candidate)] = 0 }
    return best
  }

  /// The best of the stories that share something with the item, which is in `evidence`.
  private func best(among candidates: [Int32], _ query: StoryQuery) -> Match? {
    var best: (place: Int, score: Float)?
    for candidate in candidates {
      let place = Int(candidate)
      guard stories[place].isOpen,
        evidence[place] + query.common >= leastEvidence(stories[place].items),
        let score = score(query, place)
      else { continue }
      // Of equals the older story: the order of candidates is chance.
      if let best, (score, -place) <= (best.score, -best.place) { continue }
      best = (place, score)
    }
    return best.map { explained(place: $0.place, score: $0.score, query) }
  }

  private func leastEvidence(_ items: Int32) -> Float {
    StoryTuning.evidence + StoryTuning.evidenceYoung * StoryMeasure.youth(items)
  }

  /// The score of an item in a story where they belong together.
  private func score(_ query: StoryQuery, _ story: Int) -> Float? {
    let items = stories[story].items
    var product: Float = 0
    var evidence: Float = 0
    var shared = 0
    var sharesName = false
    var hasName = false
    var place = 0
    for term in stories[story].terms {
      hasName = hasName || term.isName
      while place < query.terms.count, query.terms[place].key < term.key { place += 1 }
      guard place < query.terms.count, query.terms[place].key == term.key else { continue }
      let mine = query.terms[place]
      product += mine.weight * StoryMeasure.frequency(term.count) * rates.weight(term.index)
      evidence += mine.weight
      shared += 1
      sharesName = sharesName || mine.isName && term.isName
    }
    guard shared >= query.needed, evidence >= leastEvidence(items) else { return nil }
    var score = product / (query.norm * stories[story].norm)
    score -= StoryTuning.joinYoung * StoryMeasure.youth(items)
    score *= StoryMeasure.decay(query.time - stories[story].last)
    if query.hasNames, hasName, !sharesName { score -= StoryTuning.nameConflict }
    return score >= StoryTuning.join ? score : nil
  }

  private func explained(place: Int, score: Float, _ query: StoryQuery) -> Match {
    var match = Match(place: place, score: score, shared: [], known: 0)
    let story = stories[place]
    var known: Float = 0
    for term in query.terms {
      let place = story.place(of: term.key)
      guard place < story.terms.count, story.terms[place].key == term.key else { continue }
      match.shared.append(term.key)
      known += term.weight * term.weight
    }
    match.known = known / (query.norm * query.norm)
    return match
  }
}

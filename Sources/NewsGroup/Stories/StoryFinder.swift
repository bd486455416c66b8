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

  /// A story in the list of a term: what a search needs of both, so that it looks at no story that
  /// is not near.
  struct Posting: Sendable {
    let term: Int32
    let story: Int32
    /// The one before it in the list of its term; -1 at the end.
    let next: Int32
    /// The story's items with the term; 0 where the story dropped it.
    var count: UInt16
    var isName: Bool
  }

  /// What an item shares with a story.
  struct Evidence: Sendable {
    /// Nats.
    var weight: Float = 0
    var product: Float = 0
    var terms: Int32 = 0
    var hasName = false
  }

  /// In the order they were begun; a closed one stays until `compact`.
  var stories: [LiveStory] = []
  var rates = TermRates()
  var postings: [Posting] = []
  /// The newest posting of each term.
  var heads: [Int32] = []
  /// Of each story the least evidence of an item that may join; no evidence is enough where it is
  /// closed.
  var least: [Float] = []
  /// Scratch of one search: what is shared with each story.
  var evidence: [Evidence] = []
  var changed: Set<Int> = []
  var closed = 0

  /// `stories` in the order they were begun.
  init(_ stories: [LiveStory] = []) {
    rates.reserve(stories.count)
    self.stories.reserveCapacity(stories.count)
    least.reserveCapacity(stories.count)
    evidence.reserveCapacity(stories.count)
    postings.reserveCapacity(stories.count * 8)
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
    candidates.reserveCapacity(256)
    for term in query.terms where !term.isCommon {
      let weight = rates.weight(term.index)
      var posting = heads[Int(term.index)]
      while posting >= 0 {
        let found = postings[Int(posting)]
        posting = found.next
        guard found.count > 0 else { continue }
        let story = Int(found.story)
        if evidence[story].terms == 0 { candidates.append(found.story) }
        evidence[story].weight += term.weight
        evidence[story].product += term.weight * StoryMeasure.frequency(found.count) * weight
        evidence[story].terms += 1
        if found.isName, term.isName { evidence[story].hasName = true }
      }
    }
    // Apart from this function: a call on self inside one that changes it copies all of self.
    let best = best(among: candidates, query)
    for candidate in candidates { evidence[Int(candidate)] = Evidence() }
    return best
  }

  /// The best of the stories that share something with the item, which is in `evidence`.
  private func best(among candidates: [Int32], _ query: StoryQuery) -> Match? {
    var best: (place: Int, score: Float)?
    for candidate in candidates {
      let place = Int(candidate)
      guard evidence[place].weight + query.common >= least[place],
        let score = score(query, place)
      else { continue }
      // Of equals the older story: the order of candidates is chance.
      if let best, (score, -place) <= (best.score, -best.place) { continue }
      best = (place, score)
    }
    return best.map { explained(place: $0.place, score: $0.score, query) }
  }

  static func leastEvidence(_ items: Int32) -> Float {
    StoryTuning.evidence + StoryTuning.evidenceYoung * StoryMeasure.youth(items)
  }

  /// The score of an item in a story where they belong together.
  private func score(_ query: StoryQuery, _ place: Int) -> Float? {
    var shared = evidence[place]
    // The terms that are too common to find stories by.
    for term in query.terms where term.isCommon {
      guard let own = stories[place].term(term.key) else { continue }
      shared.weight += term.weight
      shared.product +=
        term.weight * StoryMeasure.frequency(own.count) * rates.weight(term.index)
      shared.terms += 1
      if own.isName, term.isName { shared.hasName = true }
    }
    guard shared.terms >= query.needed, shared.weight >= least[place] else { return nil }
    var score = shared.product / (query.norm * stories[place].norm)
    score -= StoryTuning.joinYoung * StoryMeasure.youth(stories[place].items)
    score *= StoryMeasure.decay(query.time - stories[place].last)
    if query.hasNames, !shared.hasName, stories[place].hasNames {
      score -= StoryTuning.nameConflict
    }
    return score >= StoryTuning.join ? score : nil
  }

  private func explained(place: Int, score: Float, _ query: StoryQuery) -> Match {
    var match = Match(place: place, score: score, shared: [], known: 0)
    var known: Float = 0
    for term in query.terms where stories[place].term(term.key) != nil {
      match.shared.append(term.key)
      known += term.weight * term.weight
    }
    match.known = known / (query.norm * query.norm)
    return match
  }
}

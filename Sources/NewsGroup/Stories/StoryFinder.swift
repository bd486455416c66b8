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
    var best: Match?
    for candidate in candidates {
      let place = Int(candidate)
      let seen = evidence[place]
      evidence[place] = 0
      guard stories[place].isOpen, seen + query.common >= leastEvidence(stories[place]) else {
        continue
      }
      guard let score = score(query, stories[place]) else { continue }
      // Of equals the older story: the order of candidates is chance.
      if let best, (score, -place) <= (best.score, -best.place) { continue }
      best = Match(place: place, score: score, shared: [], known: 0)
    }
    guard var best else { return nil }
    explain(&best, query)
    return best
  }

  private func leastEvidence(_ story: LiveStory) -> Float {
    StoryTuning.evidence + StoryTuning.evidenceYoung * StoryMeasure.youth(story.items)
  }

  /// The score of an item in a story where they belong together.
  private func score(_ query: StoryQuery, _ story: LiveStory) -> Float? {
    var product: Float = 0
    var evidence: Float = 0
    var shared = 0
    var sharesName = false
    var hasName = false
    var place = 0
    for term in story.terms {
      hasName = hasName || term.isName
      while place < query.terms.count, query.terms[place].key < term.key { place += 1 }
      guard place < query.terms.count, query.terms[place].key == term.key else { continue }
      let mine = query.terms[place]
      product += mine.weight * StoryMeasure.frequency(term.count) * rates.weight(term.index)
      evidence += mine.weight
      shared += 1
      sharesName = sharesName || mine.isName && term.isName
    }
    guard shared >= query.needed, evidence >= leastEvidence(story) else { return nil }
    var score = product / (query.norm * story.norm)
    score -= StoryTuning.joinYoung * StoryMeasure.youth(story.items)
    score *= StoryMeasure.decay(query.time - story.last)
    if query.hasNames, hasName, !sharesName { score -= StoryTuning.nameConflict }
    return score >= StoryTuning.join ? score : nil
  }

  private func explain(_ match: inout Match, _ query: StoryQuery) {
    let story = stories[match.place]
    var known: Float = 0
    for term in query.terms {
      let place = story.place(of: term.key)
      guard place < story.terms.count, story.terms[place].key == term.key else { continue }
      match.shared.append(term.key)
      known += term.weight * term.weight
    }
    match.known = known / (query.norm * query.norm)
  }
}

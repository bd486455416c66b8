/// Finds the story that an item belongs to.
///
/// A story is a sparse centroid; those that share a term with an item are looked up in an inverted
/// index, never scanned. Those that were begun last can be taken back by `drop(after:)`, exactly.
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
    /// Nats of the word that says the most of what the story had not said.
    var news: Float = 0
  }

  /// What an item shares with a story; as one vector, for it is what a search adds up.
  struct Evidence: Sendable {
    private var sums = SIMD4<Float>()

    /// Nats.
    var weight: Float { sums[0] }
    var product: Float { sums[1] }
    var terms: Float { sums[2] }
    var hasName: Bool { sums[3] > 0 }

    /// A term that a story has once.
    init(_ term: StoryQuery.Term, isName: Bool) {
      sums = SIMD4(term.weight, term.factor, 1, isName && term.isName ? 1 : 0)
    }

    init() {}

    static func += (left: inout Evidence, right: Evidence) {
      left.sums += right.sums
    }

    /// The same of a term that a story has so many times.
    func times(_ count: UInt16) -> Evidence {
      var evidence = self
      evidence.sums[1] *= StoryMeasure.frequency(count)
      return evidence
    }
  }

  /// In the order they were begun; a closed one stays until `compact`.
  var stories: [LiveStory] = []
  /// Theirs.
  var terms = ListPool(filler: LiveStory.Term(key: 0, index: 0, count: 0, isName: false))
  var sources = ListPool<UInt32>(filler: 0)
  var words = ListPool<UInt8>(filler: 0)
  var rates = TermRates()
  /// By the term's place in the rates.
  var lists: [Lists] = []
  var postings = ListPool(filler: Posting.none)
  /// Of each story the least evidence of an item that may join; no evidence is enough where it is
  /// closed.
  var least: [Float] = []
  /// Scratch of one search: what is shared with each story; and which these are, those of one item
  /// from the end back.
  var evidence: [Evidence] = []
  var candidates: [Int32] = []
  /// Places of stories that changed, each once.
  var changed: [Int] = []
  var closed = 0

  /// Open stories.
  var count: Int {
    stories.count - closed
  }

  // MARK: Looking

  /// The best story for an item; nil where none is near enough.
  mutating func match(_ item: StoryItem) -> Match? {
    if let source = item.source { countTerms(of: source) }
    let query = StoryQuery(item, rates: &rates)
    let found = gather(query)
    // Apart from this function: a call on self inside one that changes it copies all of self.
    let best = best(of: found, query, item)
    forget(found)
    return best
  }

  /// Stories of one kind that share something with a query.
  struct Found {
    /// Where they stand in `candidates`.
    var range: Range<Int>
    /// How far the lists were looked through.
    var walk: StoryQuery.Walk
  }

  /// Finds the stories that share enough with a query to be worth a comparison, and adds up what
  /// they share in `evidence`.
  mutating func gather(_ query: StoryQuery) -> (young: Found, grown: Found) {
    makeLists()
    return StoryFinder.gather(query, lists, postings, &evidence, &candidates)
  }

  private static func gather(
    _ query: StoryQuery, _ lists: [Lists], _ postings: ListPool<Posting>,
    _ evidence: inout [Evidence], _ candidates: inout [Int32]
  ) -> (young: Found, grown: Found) {
    var young = Found(range: candidates.count..<candidates.count, walk: query.young)
    var grown = Found(range: 0..<0, walk: query.grown)
    var evidence = evidence.mutableSpan
    var candidates = candidates.mutableSpan
    let postings = postings.elements.span
    for (place, term) in query.terms.enumerated() where !term.isCommon {
      let lists = lists[Int(term.index)]
      let (plain, name) = (Evidence(term, isName: false), Evidence(term, isName: true))
      if place < grown.walk.terms {
        for at in lists[.grown].range {
          let posting = postings[at]
          let story = Int(posting.story)
          if evidence[story].terms == 0 {
            candidates[grown.range.upperBound] = posting.story
            grown.range = 0..<grown.range.upperBound + 1
          }
          evidence[story] += (posting.isName ? name : plain).times(posting.count)
        }
      }
      // What a list can be spared for, those that were found pay for one by one.
      if place == young.walk.terms, lists[.young].count < young.range.count * 2 + 8 {
        young.walk.terms += 1
        young.walk.rest -= term.weight
      }
      if place < young.walk.terms {
        for at in lists[.young].range {
          let posting = postings[at]
          let story = Int(posting.story)
          if evidence[story].terms == 0 {
            young.range = young.range.lowerBound - 1..<young.range.upperBound
            candidates[young.range.lowerBound] = posting.story
          }
          evidence[story] += posting.isName ? name : plain
        }
      }
    }
    return (young, grown)
  }

  /// Clears what `gather` found.
  mutating func forget(_ found: (young: Found, grown: Found)) {
    for range in [found.young.range, found.grown.range] {
      for story in candidates[range] { evidence[Int(story)] = Evidence() }
    }
  }

  /// What the query shares with a story that was found, all of it; nil where that is less than
  /// `least` nats.
  func shared(_ query: StoryQuery, _ place: Int, _ walk: StoryQuery.Walk, least: Float) -> Evidence?
  {
    var shared = evidence[place]
    for term in query.terms[walk.terms...] {
      let (at, isThere) = find(term.key, in: place)
      guard isThere else { continue }
      let own = terms[at]
      shared += Evidence(term, isName: own.isName).times(own.count)
    }
    return shared.weight >= least ? shared : nil
  }

  /// Where the term of that key stands among the terms of a story, or would stand.
  func find(_ key: UInt32, in story: Int) -> (place: Int, isThere: Bool) {
    let range = stories[story].terms.range
    let terms = terms.elements.span
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if terms[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return (low, low < range.upperBound && terms[low].key == key)
  }

  /// The best of the stories that share something with the item, which is in `evidence`.
  private func best(
    of found: (young: Found, grown: Found), _ query: StoryQuery, _ item: StoryItem
  ) -> Match? {
    var best: (place: Int, score: Float)?
    for found in [found.grown, found.young] {
      for index in found.range {
        let place = Int(candidates[index])
        guard evidence[place].weight + found.walk.rest >= least[place] - StoryQuery.slack,
          let shared = shared(query, place, found.walk, least: least[place]),
          let score = score(query, shared, place, item)
        else { continue }
        // Of equals the older story: the order of candidates is chance.
        if let best, (score, -place) <= (best.score, -best.place) { continue }
        best = (place, score)
      }
    }
    return best.map { explained(place: $0.place, score: $0.score, query) }
  }

  static func leastEvidence(_ items: Int32) -> Float {
    StoryTuning.evidence + StoryTuning.evidenceYoung * StoryMeasure.youth(items)
  }

  /// The same of two stories that may be one.
  static func leastEvidence(_ left: Int32, _ right: Int32) -> Float {
    StoryTuning.mergeEvidence
      + StoryTuning.mergeEvidenceYoung * StoryMeasure.youth(max(left, right))
  }

  /// The score of an item in a story where they belong together.
  private func score(
    _ query: StoryQuery, _ shared: Evidence, _ place: Int, _ item: StoryItem
  ) -> Float? {
    let isShort = item.terms.count <= StoryTuning.shortTitle
    guard shared.terms >= (isShort ? 1 : StoryTuning.sharedTerms) else { return nil }
    var score = shared.product / (query.norm * stories[place].norm)
    score -= StoryTuning.joinYoung * StoryMeasure.youth(stories[place].items)
    score *= StoryMeasure.decay(item.time - stories[place].last)
    if query.hasNames, !shared.hasName, stories[place].hasNames {
      score -= StoryTuning.nameConflict
    }
    return score >= StoryTuning.join ? score : nil
  }

  private func explained(place: Int, score: Float, _ query: StoryQuery) -> Match {
    var match = Match(place: place, score: score, shared: [], known: 0)
    var known: Float = 0
    for term in query.terms {
      guard find(term.key, in: place).isThere else {
        match.news = max(match.news, term.weight)
        continue
      }
      match.shared.append(term.key)
      known += term.weight * term.weight
    }
    match.shared.sort()
    match.known = known / (query.norm * query.norm)
    return match
  }
}

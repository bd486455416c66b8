/// Finds the story that an item belongs to.
///
/// A story is a sparse centroid; those that share a term with an item are looked up in an inverted
/// index, never scanned. Those that were begun last can be taken back by `drop(after:)`, and what was
/// added to the others by `takeBack`, exactly.
struct StoryFinder: ~Copyable, Sendable {
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

    /// The same of a term that counts for more in a story.
    func times(_ frequency: Float) -> Evidence {
      var evidence = self
      evidence.sums[1] *= frequency
      return evidence
    }
  }

  /// How much a story has said: what a search looks at first.
  struct Size: Sendable {
    /// The length of its vector, by the rates of when it was last touched.
    var norm: Float
    /// How far more is asked of it than of a large one.
    let youth: Float
    /// What a term counts for at most.
    let often: Float

    init(items: Int32, norm: Float) {
      self.norm = norm
      youth = StoryMeasure.youth(items)
      often = StoryMeasure.frequencies.of(UInt16(clamping: items))
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
  /// The stories'.
  var sizes: [Size] = []
  /// Scratch of one search: what is shared with each story; and which these are, those of one item
  /// from the end back.
  var evidence: [Evidence] = []
  var candidates: [Int32] = []
  /// By a source's number, until its terms are counted: which of the stories that were restored it
  /// carried.
  var restored: [ListPool<Int32>.List] = []
  var restoredPlaces = ListPool<Int32>(filler: 0)
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
    let near = near(query, sizes)
    return best(of: near, query, item)
  }

  /// The best of the stories that share enough with the item.
  private func best(of near: [Near], _ query: StoryQuery, _ item: StoryItem) -> Match? {
    var best: (place: Int, score: Float)?
    for story in near {
      guard let score = score(query, story.shared, story.place, item) else { continue }
      // Of equals the older story: the order of candidates is chance.
      if let best, (score, -story.place) <= (best.score, -best.place) { continue }
      best = (story.place, score)
    }
    return best.map { explained(place: $0.place, score: $0.score, query) }
  }

  /// The score of an item in a story where they belong together.
  private func score(
    _ query: StoryQuery, _ shared: Evidence, _ place: Int, _ item: StoryItem
  ) -> Float? {
    let isShort = item.terms.count <= StoryTuning.shortTitle
    guard shared.terms >= (isShort ? 1 : StoryTuning.sharedTerms) else { return nil }
    var score = shared.product / (query.norm * sizes[place].norm)
    score -= StoryTuning.joinYoung * sizes[place].youth
    score *= StoryMeasure.decay(item.time - stories[place].last)
    if query.hasNames, !shared.hasName, stories[place].hasNames {
      score -= StoryMeasure.nameConflict(shared.weight)
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

/// The terms of an item or of a story with what they weigh, ready to be compared with many stories.
struct StoryQuery {
  struct Term {
    let key: UInt32
    let index: Int32
    /// Nats.
    let weight: Float
    /// What a story with the term adds to the product, apart from how often it has it.
    let factor: Float
    let isName: Bool
    /// No story is found by it: it is in too many, or says too little.
    let isCommon: Bool

    /// The heaviest first, of equals the higher key, and those that are common behind them; as one
    /// number, since the bits of positive floating-point numbers rise as they do.
    fileprivate var rank: UInt64 {
      UInt64(weight.bitPattern | (isCommon ? 0 : 1 << 31)) << 32 | UInt64(key)
    }
  }

  /// The heaviest first, and those that are common behind them.
  private(set) var terms: [Term] = []
  private(set) var hasNames = false
  private(set) var norm: Float = 0
  /// Of stories of one item, and of those that have grown.
  private(set) var young = Walk()
  private(set) var grown = Walk()

  /// How far stories of one kind are looked up by their terms.
  ///
  /// What the terms behind it say together is less than such a story must share: one that none of
  /// the terms before found cannot be near (prefix filtering; Chaudhuri et al., "A Primitive
  /// Operator for Similarity Joins in Data Cleaning", 2006). Of those that were found the rest is
  /// looked at one by one.
  struct Walk {
    var terms = 0
    /// What the terms behind weigh together.
    var rest: Float = 0
    /// What such a story must share at least.
    var least: Float = 0
  }

  /// Nats that two sums of the same weights may differ by, added up in different orders.
  static let slack: Float = 0.01

  init(_ item: StoryItem, rates: inout TermRates) {
    var square: Float = 0
    terms.reserveCapacity(item.terms.count)
    let source = item.source.flatMap { rates.number(ofSource: $0) }
    for term in item.terms {
      let index = rates.index(of: term.key)
      let weight = rates.weight(index, source: source)
      terms.append(
        Term(
          key: term.key, index: index, weight: weight, factor: weight * rates.weight(index),
          isName: term.isName, isCommon: rates.stories(with: index) > StoryTuning.postings))
      square += weight * weight
    }
    norm = square.squareRoot()
    prepare(
      young: StoryFinder.leastEvidence(1), grown: StoryTuning.evidence)
  }

  /// For stories that may be the same as this one, which has these terms.
  init(_ story: LiveStory, _ own: ArraySlice<LiveStory.Term>, rates: TermRates) {
    terms.reserveCapacity(own.count)
    for term in own {
      let weight = rates.weight(term.index)
      terms.append(
        Term(
          key: term.key, index: term.index, weight: weight,
          factor: weight * weight * StoryMeasure.frequency(term.count), isName: term.isName,
          isCommon: weight <= 2 || rates.stories(with: term.index) > StoryTuning.postings))
    }
    prepare(
      young: StoryFinder.leastEvidence(story.items, 1), grown: StoryTuning.mergeEvidence)
  }

  /// `young` and `grown` are the least evidence that stories of the kind must share.
  private mutating func prepare(young: Float, grown: Float) {
    hasNames = terms.contains { $0.isName }
    terms.sort { $0.rank > $1.rank }
    self.young = walk(until: young)
    self.grown = walk(until: grown)
  }

  private func walk(until evidence: Float) -> Walk {
    var walk = Walk(terms: terms.count, least: evidence)
    for term in terms.reversed() {
      guard term.isCommon || walk.rest + term.weight < evidence - StoryQuery.slack else { break }
      walk.terms -= 1
      walk.rest += term.weight
    }
    return walk
  }
}

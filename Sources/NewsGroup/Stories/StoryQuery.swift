/// The terms of an item or of a story with what they weigh, ready to be compared with many stories.
struct StoryQuery {
  struct Term {
    let index: Int32
    /// Nats.
    let weight: Float
    /// What a story with the term adds to the product, apart from how often it has it.
    let factor: Float
    let isName: Bool
    /// The heaviest first, of equals the higher key, and those that are common behind them; as one
    /// number, since the bits of positive floating-point numbers rise as they do.
    fileprivate let rank: UInt64

    init(
      _ key: UInt32, index: Int32, weight: Float, factor: Float, isName: Bool, isCommon: Bool
    ) {
      self.index = index
      self.weight = weight
      self.factor = factor
      self.isName = isName
      rank = UInt64(weight.bitPattern | (isCommon ? 0 : 1 << 31)) << 32 | UInt64(key)
    }

    var key: UInt32 { UInt32(truncatingIfNeeded: rank) }
    /// No story is found by it: it is in too many, or says too little.
    var isCommon: Bool { rank >> 63 == 0 }
  }

  /// The heaviest first, and those that are common behind them.
  private(set) var terms: [Term] = []
  private(set) var hasNames = false
  private(set) var norm: Float = 0
  let demand: Demand
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
    /// What they add to the product of a story that has each of them once.
    var restFactor: Float = 0
  }

  /// What is asked of a story: the more the younger it is.
  struct Demand {
    /// Nats.
    let evidence: Float
    let evidenceYoung: Float
    /// Of the cosine.
    let score: Float
    let scoreYoung: Float
    /// Youth counts up to this.
    var mostYouth: Float = 1

    func evidence(youth: Float) -> Float {
      evidence + evidenceYoung * min(youth, mostYouth)
    }

    func score(youth: Float) -> Float {
      score + scoreYoung * min(youth, mostYouth)
    }
  }

  /// What two sums of the same numbers may differ by, added up in different orders: nats, or scores.
  static let slack: Float = 0.01

  init(_ item: borrowing StoryItem, rates: inout TermRates) {
    demand = Demand(
      evidence: StoryTuning.evidence, evidenceYoung: StoryTuning.evidenceYoung,
      score: StoryTuning.join, scoreYoung: StoryTuning.joinYoung)
    var square: Float = 0
    terms.reserveCapacity(item.terms.count)
    let source = item.source.flatMap { rates.number(ofSource: $0) }
    for term in item.terms { rates.fetch(key: term.key) }
    let places = item.terms.map { rates.index(of: $0.key) }
    for index in places { rates.fetch(index, source: source) }
    for (term, index) in zip(item.terms, places) {
      let weight = rates.weight(index, source: source)
      terms.append(
        Term(
          term.key, index: index, weight: weight, factor: weight * rates.weight(index),
          isName: term.isName, isCommon: rates.stories(with: index) > StoryTuning.postings))
      square += weight * weight
    }
    norm = square.squareRoot()
    prepare()
  }

  /// For stories that may be the same as this one, which has these terms.
  init(
    _ story: borrowing LiveStory, _ own: ArraySlice<LiveStory.Term>, norm: Float,
    rates: borrowing TermRates
  ) {
    self.norm = norm
    demand = Demand(
      evidence: StoryTuning.mergeEvidence, evidenceYoung: StoryTuning.mergeEvidenceYoung,
      score: StoryTuning.merge, scoreYoung: StoryTuning.mergeYoung,
      mostYouth: StoryMeasure.youth(story.items))
    let frequencies = StoryMeasure.frequencies
    terms.reserveCapacity(own.count)
    for term in own {
      let weight = rates.weight(term.index)
      terms.append(
        Term(
          term.key, index: term.index, weight: weight,
          factor: weight * weight * frequencies.of(term.count), isName: term.isName,
          isCommon: weight <= 2 || rates.stories(with: term.index) > StoryTuning.postings))
    }
    prepare()
  }

  private mutating func prepare() {
    hasNames = terms.contains { $0.isName }
    terms.sort { $0.rank > $1.rank }
    young = walk(until: demand.evidence(youth: 1))
    grown = walk(until: demand.evidence)
  }

  private func walk(until evidence: Float) -> Walk {
    var walk = Walk(terms: terms.count)
    for term in terms.reversed() {
      guard term.isCommon || walk.rest + term.weight < evidence - StoryQuery.slack else { break }
      walk.terms -= 1
      walk.rest += term.weight
      walk.restFactor += term.factor
    }
    return walk
  }
}

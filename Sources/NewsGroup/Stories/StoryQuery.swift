/// An item's terms with what they weigh, ready to be compared with many stories.
struct StoryQuery {
  struct Term {
    let key: UInt32
    let index: Int32
    let weight: Float
    let isName: Bool
    /// In too many stories to find them by it.
    let isCommon: Bool
  }

  /// By key.
  private(set) var terms: [Term] = []
  let time: Int64
  /// Terms that must be shared.
  let needed: Int
  private(set) var hasNames = false
  private(set) var norm: Float = 0
  /// What the terms weigh together that are too common to find stories by.
  private(set) var common: Float = 0

  init(_ item: StoryItem, rates: inout TermRates) {
    time = item.time
    needed = item.terms.count <= StoryTuning.shortTitle ? 1 : StoryTuning.sharedTerms
    var square: Float = 0
    terms.reserveCapacity(item.terms.count)
    for term in item.terms {
      let index = rates.index(of: term.key)
      let weight = rates.weight(index, source: item.source)
      let isCommon = rates.stories[Int(index)] > StoryTuning.postings
      terms.append(
        Term(
          key: term.key, index: index, weight: weight, isName: term.isName, isCommon: isCommon))
      square += weight * weight
      hasNames = hasNames || term.isName
      if isCommon { common += weight }
    }
    norm = square.squareRoot()
  }
}

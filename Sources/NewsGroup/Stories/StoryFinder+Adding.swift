extension StoryFinder {
  /// Begins a story with an item; its place.
  mutating func begin(_ item: StoryItem) -> Int {
    let place = stories.count
    var story = LiveStory(id: item.id, first: item.time, last: item.time)
    story.figure = item.figure
    story.words = words.list(item.words.prefix(LiveStory.mostWords))
    if let source = item.source {
      countTerms(of: source)
      sources.append(source, to: &story.sources)
    }
    story.terms = terms.list(of: item.terms.count)
    for (term, place) in zip(item.terms, story.terms.range) {
      terms[place] = LiveStory.Term(
        key: term.key, index: rates.index(of: term.key), count: 1, isName: term.isName)
    }
    append(story)
    rates.addStory(1)
    count(place, 1)
    list(place)
    finish(place)
    return place
  }

  /// Adds a story behind the others, which nothing finds and which nothing counts yet.
  mutating func append(_ story: LiveStory, norm: Float = 0) {
    stories.makeRoom(for: 1)
    stories.append(story)
    sizes.append(Size(items: story.items, norm: norm))
    evidence.append(Evidence())
    candidates.append(0)
  }

  /// Counts the terms and the sources of a story, or counts them no more.
  mutating func count(_ place: Int, _ change: Int32) {
    for at in stories[place].terms.range { rates.add(change, term: terms[at].index) }
    for source in sources[stories[place].sources] {
      rates.add(change, source: source)
      rates.add(change, terms: indexes(of: place), source: source)
    }
  }

  /// The places of a story's terms in the rates.
  private func indexes(of place: Int) -> some Collection<Int32> {
    terms[stories[place].terms].lazy.map(\.index)
  }

  /// Adds an item to a story, which then is about what the item says as well.
  mutating func add(_ item: StoryItem, to place: Int) {
    grow(place, by: 1)
    if let source = item.source { add(source: source, to: place) }
    let new = item.terms.compactMap { add($0, count: 1, to: place) }
    countForSources(of: place, new)
    stories[place].first = min(stories[place].first, item.time)
    stories[place].last = max(stories[place].last, item.time)
    if let figure = item.figure { stories[place].figure = figure }
    finish(place)
  }

  /// Counts terms that are new to a story for each of its sources.
  mutating func countForSources(of place: Int, _ new: [Int32]) {
    for source in sources[stories[place].sources] { rates.add(1, terms: new, source: source) }
  }

  /// Counts a source of a story, unless it is known or there are many.
  mutating func add(source: UInt32, to place: Int) {
    let known = stories[place].sources
    guard known.count < StoryTuning.storySources, !sources[known].contains(source) else { return }
    countTerms(of: source)
    sources.append(source, to: &stories[place].sources)
    rates.add(1, source: source)
    rates.add(1, terms: indexes(of: place), source: source)
  }

  /// Counts the terms of a source that was restored, once they are asked for: before its first item
  /// is looked for, or another story is its.
  mutating func countTerms(of source: UInt32) {
    guard let number = rates.number(ofSource: source), !rates.isCounted(number) else { return }
    rates.beginCounting(number)
    for at in restored[Int(number)].range {
      let story = stories[Int(restoredPlaces[at])]
      // One that has ended has no sources.
      guard sources[story.sources].contains(source) else { continue }
      rates.add(1, terms: terms[story.terms].lazy.map(\.index), source: source)
    }
    restoredPlaces.removeAll(of: &restored[Int(number)])
  }

  /// Adds a term of so many items to a story; its place in the rates where the story did not have
  /// it, which its sources are not counted for yet.
  mutating func add(_ term: StoryWords.Term, count: UInt16, to place: Int) -> Int32? {
    let (at, isThere) = find(term.key, in: place)
    guard isThere else {
      let new = LiveStory.Term(
        key: term.key, index: rates.index(of: term.key), count: count, isName: term.isName)
      rates.add(1, term: new.index)
      let at = terms.insert(new, at: at, in: &stories[place].terms)
      makeLists()
      list(at, of: place)
      return new.index
    }
    var known = terms[at]
    known.count = UInt16(min(UInt32(known.count) + UInt32(count), 0x7FFF))
    known.isName = known.isName || term.isName
    terms[at] = known
    let list = lists[Int(known.index)][stories[place].kind]
    postings[list.range.lowerBound + Int(known.posting)] = Posting(known, of: place)
    return nil
  }

  /// Counts items of a story; with the second it moves to the lists of those that have grown.
  mutating func grow(_ place: Int, by items: Int32) {
    let wasYoung = stories[place].kind == .young
    if wasYoung { unlist(place) }
    stories[place].items += items
    if wasYoung { list(place) }
  }

  /// After terms were added.
  mutating func finish(_ place: Int) {
    trim(place)
    stories[place].hasNames = terms[stories[place].terms].contains { $0.isName }
    sizes[place] = Size(items: stories[place].items, norm: norm(of: place))
    stories[place].isFresh = true
    change(place)
  }

  mutating func change(_ place: Int) {
    guard !stories[place].isChanged else { return }
    stories[place].isChanged = true
    changed.append(place)
  }

  /// Keeps the heaviest terms of a story that has come to say too much.
  private mutating func trim(_ place: Int) {
    let most = StoryTuning.storyTerms + StoryTuning.storyTermsSlack
    guard stories[place].terms.count > most else { return }
    let ranks = terms[stories[place].terms].map { rank($0) }
    let least = ranks.sorted()[ranks.count - StoryTuning.storyTerms]
    var end = stories[place].terms.range.lowerBound
    for (at, rank) in zip(stories[place].terms.range, ranks) {
      let term = terms[at]
      if rank >= least {
        terms[end] = term
        end += 1
      } else {
        rates.add(-1, term: term.index)
        for source in sources[stories[place].sources] {
          rates.add(-1, terms: CollectionOfOne(term.index), source: source)
        }
        unlist(term, stories[place].kind)
      }
    }
    terms.shorten(&stories[place].terms, to: StoryTuning.storyTerms)
  }

  /// Orders the terms of a story by weight; of equals the lower key is the heavier. As one number,
  /// since the bits of positive floating-point numbers rise as they do.
  private func rank(_ term: LiveStory.Term) -> UInt64 {
    UInt64(weight(term, StoryMeasure.frequencies).bitPattern) << 32 | UInt64(~term.key)
  }

  func norm(of place: Int) -> Float {
    let frequencies = StoryMeasure.frequencies
    var square: Float = 0
    for at in stories[place].terms.range {
      let weight = weight(terms[at], frequencies)
      square += weight * weight
    }
    return square.squareRoot()
  }

  /// What a term of a story weighs.
  private func weight(
    _ term: LiveStory.Term, _ frequencies: StoryMeasure.Frequencies
  ) -> Float {
    frequencies.of(term.count) * rates.weight(term.index)
  }
}

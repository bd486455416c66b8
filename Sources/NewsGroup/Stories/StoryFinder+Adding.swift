extension StoryFinder {
  /// Begins a story with an item; its place.
  mutating func begin(_ item: StoryItem) -> Int {
    let place = stories.count
    var story = LiveStory(id: item.id, words: item.words, time: item.time)
    story.items = 1
    story.figure = item.figure
    if let source = item.source { story.sources = [source] }
    story.terms = item.terms.map { term in
      LiveStory.Term(
        key: term.key, index: rates.index(of: term.key), count: 1, isName: term.isName,
        posting: -1)
    }
    enlist(story)
    finish(place)
    return place
  }

  /// Adds a story behind the others, counts it, and lets it be found.
  private mutating func enlist(_ story: LiveStory) {
    var story = story
    least.append(StoryFinder.leastEvidence(story.items))
    evidence.append(Evidence())
    candidates.append(0)
    rates.addStory(1)
    for source in story.sources { rates.add(1, source: source) }
    makeLists()
    for index in story.terms.indices {
      rates.add(1, term: story.terms[index].index, sources: story.sources)
      list(&story.terms[index], Int32(stories.count), isYoung: story.isYoung)
    }
    stories.makeRoom()
    stories.append(story)
  }

  /// Makes lists for the terms that got a place in the rates.
  mutating func makeLists() {
    while lists.count < rates.terms { lists.append(Lists()) }
  }

  /// Adds an item to a story, which then is about what the item says as well.
  mutating func add(_ item: StoryItem, to place: Int) {
    grow(place, by: 1)
    if let source = item.source, stories[place].sources.count < StoryTuning.storySources,
      !stories[place].sources.contains(source)
    {
      add(source: source, to: place)
    }
    for term in item.terms { add(term, count: 1, to: place) }
    stories[place].first = min(stories[place].first, item.time)
    stories[place].last = max(stories[place].last, item.time)
    if let figure = item.figure { stories[place].figure = figure }
    finish(place)
  }

  mutating func add(source: UInt32, to place: Int) {
    stories[place].sources.append(source)
    rates.add(1, source: source)
    for term in stories[place].terms { rates.add(1, term: term.index, source: source) }
  }

  /// After terms were added.
  mutating func finish(_ place: Int) {
    trim(place)
    stories[place].norm = norm(of: place)
    least[place] = StoryFinder.leastEvidence(stories[place].items)
    stories[place].isFresh = true
    change(place)
  }

  mutating func change(_ place: Int) {
    guard !stories[place].isChanged else { return }
    stories[place].isChanged = true
    changed.append(place)
  }

  mutating func add(_ term: StoryWords.Term, count: UInt16, to place: Int) {
    let at = stories[place].place(of: term.key)
    guard at < stories[place].terms.count, stories[place].terms[at].key == term.key else {
      var new = LiveStory.Term(
        key: term.key, index: rates.index(of: term.key), count: count, isName: term.isName,
        posting: -1)
      rates.add(1, term: new.index, sources: stories[place].sources)
      makeLists()
      list(&new, Int32(place), isYoung: stories[place].isYoung)
      stories[place].terms.insert(new, at: at)
      return
    }
    var known = stories[place].terms[at]
    known.count = UInt16(min(UInt32(known.count) + UInt32(count), 0x7FFF))
    known.isName = known.isName || term.isName
    stories[place].terms[at] = known
    let posting = Posting(story: Int32(place), count: known.count, isName: known.isName)
    if stories[place].isYoung {
      lists[Int(known.index)].young[Int(known.posting)] = posting
    } else {
      lists[Int(known.index)].grown[Int(known.posting)] = posting
    }
  }

  private mutating func list(_ term: inout LiveStory.Term, _ story: Int32, isYoung: Bool) {
    let posting = Posting(story: story, count: term.count, isName: term.isName)
    if isYoung {
      term.posting = lists[Int(term.index)].young.add(posting)
    } else {
      term.posting = lists[Int(term.index)].grown.add(posting)
    }
  }

  /// Takes a story out of the list of a term; the last one of the list takes its place.
  private mutating func unlist(_ term: LiveStory.Term, isYoung: Bool) {
    let last =
      isYoung
      ? lists[Int(term.index)].young.take(Int(term.posting))
      : lists[Int(term.index)].grown.take(Int(term.posting))
    guard let last else { return }
    let moved = Int(last.story)
    let at = stories[moved].place(of: term.key)
    stories[moved].terms[at].posting = term.posting
  }

  /// Counts items of a story; with the second it moves to the lists of those that have grown.
  mutating func grow(_ place: Int, by items: Int32) {
    let wasYoung = stories[place].isYoung
    stories[place].items += items
    guard wasYoung, !stories[place].isYoung else { return }
    for index in stories[place].terms.indices {
      unlist(stories[place].terms[index], isYoung: true)
      var term = stories[place].terms[index]
      list(&term, Int32(place), isYoung: false)
      stories[place].terms[index] = term
    }
  }

  /// Keeps the heaviest terms of a story that has come to say too much.
  private mutating func trim(_ place: Int) {
    let most = StoryTuning.storyTerms + StoryTuning.storyTermsSlack
    guard stories[place].terms.count > most else { return }
    let ranks = stories[place].terms.map { rank($0) }
    let least = ranks.sorted()[ranks.count - StoryTuning.storyTerms]
    var kept: [LiveStory.Term] = []
    kept.reserveCapacity(most + 1)
    for (term, rank) in zip(stories[place].terms, ranks) {
      if rank >= least {
        kept.append(term)
      } else {
        rates.add(-1, term: term.index, sources: stories[place].sources)
        unlist(term, isYoung: stories[place].isYoung)
      }
    }
    stories[place].terms = kept
  }

  /// Orders the terms of a story by weight; of equals the lower key is the heavier. As one number,
  /// since the bits of positive floating-point numbers rise as they do.
  private func rank(_ term: LiveStory.Term) -> UInt64 {
    let weight = StoryMeasure.frequency(term.count) * rates.weight(term.index)
    return UInt64(weight.bitPattern) << 32 | UInt64(~term.key)
  }

  func norm(of place: Int) -> Float {
    var square: Float = 0
    for term in stories[place].terms {
      let weight = StoryMeasure.frequency(term.count) * rates.weight(term.index)
      square += weight * weight
    }
    return square.squareRoot()
  }

  /// A story as it was kept.
  mutating func restore(_ kept: LiveStory) {
    var story = kept
    for index in story.terms.indices {
      story.terms[index].index = rates.index(of: story.terms[index].key)
    }
    enlist(story)
  }

  /// The stories that changed since the last call, of those that stand before `end`.
  mutating func takeChanges(before end: Int) -> [LiveStory] {
    let places = changed.filter { $0 < end }.sorted()
    changed.removeAll { $0 < end }
    for place in places { stories[place].isChanged = false }
    return places.map { stories[$0] }
  }

  // MARK: Taking away

  /// Places of the stories that have ended by then: after a long silence, or for their age.
  func over(at time: Int64) -> [Int] {
    stories.indices.filter { place in
      stories[place].isOpen
        && (stories[place].last < time - StoryTuning.silence
          || stories[place].first < time - StoryTuning.age)
    }
  }

  /// Forgets a story; its place stays empty.
  mutating func close(_ place: Int) {
    guard stories[place].isOpen else { return }
    forget(place)
    stories[place].isOpen = false
    least[place] = .infinity
    change(place)
    closed += 1
  }

  /// Finds and counts a story no more.
  private mutating func forget(_ place: Int) {
    let story = stories[place]
    rates.addStory(-1)
    for term in story.terms {
      rates.add(-1, term: term.index, sources: story.sources)
      unlist(term, isYoung: story.isYoung)
    }
    for source in story.sources { rates.add(-1, source: source) }
    stories[place].empty()
  }

  /// Takes back the stories that were begun last, so that `count` are left, and all that was added
  /// to them; those before must not have been touched since.
  mutating func drop(after count: Int) {
    changed.removeAll { $0 >= count }
    while stories.count > count {
      forget(stories.count - 1)
      stories.removeLast()
      evidence.removeLast()
      candidates.removeLast()
      least.removeLast()
    }
  }

  /// Many are closed.
  var isWorthCompacting: Bool {
    closed > 1024 && closed > count / 2
  }

  /// Leaves out what is closed, and the terms that only that mentioned.
  mutating func compact() {
    self = StoryFinder(stories.filter(\.isOpen))
    changed = stories.indices.filter { stories[$0].isChanged }
  }
}

extension [StoryFinder.Posting] {
  /// Adds a posting; its place.
  fileprivate mutating func add(_ posting: Element) -> Int32 {
    // Most lists stay short: a few at once instead of one after the other.
    if isEmpty { reserveCapacity(4) }
    append(posting)
    return Int32(count - 1)
  }
}

extension Array {
  /// Takes out an element; the last one, where that took its place.
  fileprivate mutating func take(_ place: Int) -> Element? {
    let last = removeLast()
    guard place < count else { return nil }
    self[place] = last
    return last
  }

  /// Makes room for another element: by quarters, for what doubles holds twice as much as it needs.
  fileprivate mutating func makeRoom() {
    if count == capacity { reserveCapacity(count + count / 4 + 64) }
  }
}

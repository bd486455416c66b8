extension StoryFinder {
  /// Begins a story with an item; its place.
  mutating func begin(_ item: StoryItem) -> Int {
    let place = stories.count
    stories.makeRoom()
    stories.append(LiveStory(id: item.id, words: item.words, time: item.time))
    addPlace()
    add(item, to: place)
    return place
  }

  /// Makes room beside the story that was added.
  private mutating func addPlace() {
    least.append(.infinity)
    evidence.append(Evidence())
    rates.addStory(1)
  }

  /// Adds an item to a story, which then is about what the item says as well.
  mutating func add(_ item: StoryItem, to place: Int) {
    if let source = item.source, stories[place].sources.count < StoryTuning.storySources,
      !stories[place].sources.contains(source)
    {
      add(source: source, to: place)
    }
    for term in item.terms { add(term, count: 1, to: place) }
    stories[place].items += 1
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
    stories[place].norm = norm(stories[place])
    least[place] = StoryFinder.leastEvidence(stories[place].items)
    stories[place].isFresh = true
    changed.insert(place)
  }

  mutating func add(_ term: StoryWords.Term, count: UInt16, to place: Int) {
    let at = stories[place].place(of: term.key)
    if at < stories[place].terms.count, stories[place].terms[at].key == term.key {
      let sum = UInt16(min(UInt32(stories[place].terms[at].count) + UInt32(count), 0x7FFF))
      stories[place].terms[at].count = sum
      let posting = Int(stories[place].terms[at].posting)
      postings[posting].count = sum
      if term.isName {
        stories[place].terms[at].isName = true
        postings[posting].isName = true
      }
      return
    }
    var new = LiveStory.Term(
      key: term.key, index: rates.index(of: term.key), count: count, isName: term.isName,
      posting: -1)
    list(&new, place)
    stories[place].terms.insert(new, at: at)
  }

  /// Lets a story be found by a term, and counts it.
  private mutating func list(_ term: inout LiveStory.Term, _ place: Int) {
    while heads.count <= Int(term.index) { heads.append(-1) }
    rates.add(1, term: term.index, sources: stories[place].sources)
    term.posting = Int32(postings.count)
    postings.makeRoom()
    postings.append(
      Posting(
        term: term.index, story: Int32(place), next: heads[Int(term.index)], count: term.count,
        isName: term.isName))
    heads[Int(term.index)] = term.posting
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
        postings[Int(term.posting)].count = 0
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

  func norm(_ story: LiveStory) -> Float {
    var square: Float = 0
    for term in story.terms {
      let weight = StoryMeasure.frequency(term.count) * rates.weight(term.index)
      square += weight * weight
    }
    return square.squareRoot()
  }

  /// A story as it was kept.
  mutating func restore(_ kept: LiveStory) {
    let place = stories.count
    var terms = kept.terms
    stories.makeRoom()
    stories.append(kept)
    addPlace()
    for source in kept.sources { rates.add(1, source: source) }
    for index in terms.indices {
      terms[index].index = rates.index(of: terms[index].key)
      list(&terms[index], place)
    }
    stories[place].terms = terms
    least[place] = StoryFinder.leastEvidence(kept.items)
  }

  // MARK: Taking away

  /// Forgets a story as far as rates go; its place stays empty.
  mutating func close(_ place: Int) {
    guard stories[place].isOpen else { return }
    uncount(stories[place])
    stories[place].isOpen = false
    least[place] = .infinity
    stories[place].terms = []
    changed.insert(place)
    closed += 1
  }

  private mutating func uncount(_ story: LiveStory) {
    rates.addStory(-1)
    for term in story.terms { rates.add(-1, term: term.index, sources: story.sources) }
    for source in story.sources { rates.add(-1, source: source) }
  }

  /// Takes back the stories that were begun last, so that `count` are left, and all that was added
  /// to them; those before must not have been touched since.
  mutating func drop(after count: Int) {
    guard stories.count > count else { return }
    while let posting = postings.last, Int(posting.story) >= count {
      heads[Int(posting.term)] = posting.next
      postings.removeLast()
    }
    while stories.count > count {
      uncount(stories.removeLast())
      evidence.removeLast()
      least.removeLast()
      changed.remove(stories.count)
    }
  }

  /// More is closed than open.
  var isWorthCompacting: Bool {
    closed > 1024 && closed > count
  }

  /// Leaves out what is closed, and the terms that only that mentioned.
  mutating func compact() {
    let changedIDs = Set(changed.map { stories[$0].id })
    let open = stories.filter(\.isOpen)
    self = StoryFinder(open)
    changed = Set(stories.indices.filter { changedIDs.contains(stories[$0].id) })
  }
}

extension Array {
  /// Makes room for another element: by quarters, for what doubles holds twice as much as it needs.
  fileprivate mutating func makeRoom() {
    if count == capacity { reserveCapacity(count + count / 4 + 64) }
  }
}

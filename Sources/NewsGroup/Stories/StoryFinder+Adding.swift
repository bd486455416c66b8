extension StoryFinder {
  /// Begins a story with an item; its place.
  mutating func begin(_ item: StoryItem) -> Int {
    let place = stories.count
    stories.append(LiveStory(id: item.id, title: item.title, time: item.time))
    evidence.append(0)
    rates.addStory(1)
    add(item, to: place)
    return place
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
    stories[place].isFresh = true
    changed.insert(place)
  }

  mutating func add(_ term: StoryItem.Term, count: UInt16, to place: Int) {
    let at = stories[place].place(of: term.key)
    if at < stories[place].terms.count, stories[place].terms[at].key == term.key {
      let sum = UInt32(stories[place].terms[at].count) + UInt32(count)
      stories[place].terms[at].count = UInt16(min(sum, 0x7FFF))
      if term.isName { stories[place].terms[at].isName = true }
      return
    }
    let index = rates.index(of: term.key)
    stories[place].terms.insert(
      LiveStory.Term(key: term.key, index: index, count: count, isName: term.isName), at: at)
    list(index, place)
  }

  /// Lets a story be found by a term, and counts it.
  private mutating func list(_ index: Int32, _ place: Int) {
    while heads.count <= Int(index) { heads.append(-1) }
    rates.add(1, term: index, sources: stories[place].sources)
    postings.append(Posting(term: index, story: Int32(place), next: heads[Int(index)]))
    heads[Int(index)] = Int32(postings.count - 1)
  }

  /// Keeps the heaviest terms of a story that has come to say too much.
  func heaviest(_ story: LiveStory) -> [LiveStory.Term] {
    func isHeavier(_ left: (Float, UInt32), _ right: (Float, UInt32)) -> Bool {
      left.0 != right.0 ? left.0 > right.0 : left.1 < right.1
    }
    let ranked = story.terms.map { term in
      (term: term, rank: (StoryMeasure.frequency(term.count) * rates.weight(term.index), term.key))
    }
    return ranked.sorted { isHeavier($0.rank, $1.rank) }.prefix(StoryTuning.storyTerms).map(\.term)
  }

  private mutating func trim(_ place: Int) {
    let most = StoryTuning.storyTerms + StoryTuning.storyTermsSlack
    guard stories[place].terms.count > most else { return }
    let kept = Set(heaviest(stories[place]).map(\.key))
    for term in stories[place].terms where !kept.contains(term.key) {
      rates.add(-1, term: term.index, sources: stories[place].sources)
    }
    stories[place].terms.removeAll { !kept.contains($0.key) }
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
    var story = kept
    for index in story.terms.indices {
      story.terms[index].index = rates.index(of: story.terms[index].key)
    }
    stories.append(story)
    evidence.append(0)
    rates.addStory(1)
    for source in story.sources { rates.add(1, source: source) }
    for term in story.terms { list(term.index, place) }
  }

  // MARK: Taking away

  /// Forgets a story as far as rates go; its place stays empty.
  mutating func close(_ place: Int) {
    guard stories[place].isOpen else { return }
    uncount(stories[place])
    stories[place].isOpen = false
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

extension StoryFinder {
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
    change(place)
    closed += 1
  }

  /// Finds and counts a story no more.
  private mutating func forget(_ place: Int) {
    unlist(place)
    rates.addStory(-1)
    for at in stories[place].terms.range { rates.add(-1, term: terms[at].index) }
    for source in sources[stories[place].sources] {
      rates.add(-1, terms: terms[stories[place].terms], source: source)
      rates.add(-1, source: source)
    }
    terms.removeAll(of: &stories[place].terms)
    sources.removeAll(of: &stories[place].sources)
    words.removeAll(of: &stories[place].words)
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
      norms.removeLast()
      sizes.removeLast()
    }
  }
}

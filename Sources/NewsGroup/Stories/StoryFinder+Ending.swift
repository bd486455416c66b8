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
    count(place, -1)
    terms.removeAll(of: &stories[place].terms)
    sources.removeAll(of: &stories[place].sources)
    words.removeAll(of: &stories[place].words)
  }

  // MARK: Taking back

  /// What a story was at some time.
  struct Past: Sendable {
    fileprivate let story: LiveStory
    fileprivate let terms: [LiveStory.Term]
    fileprivate let sources: [UInt32]
    fileprivate let size: Size
  }

  func past(of place: Int) -> Past {
    Past(
      story: stories[place], terms: Array(terms[stories[place].terms]),
      sources: Array(sources[stories[place].sources]), size: sizes[place])
  }

  /// Takes back all that was added to a story since; that it changed stays noted.
  mutating func takeBack(_ place: Int, to past: Past) {
    unlist(place)
    count(place, -1)
    terms.removeAll(of: &stories[place].terms)
    sources.removeAll(of: &stories[place].sources)
    var story = past.story
    story.terms = terms.list(past.terms[...])
    story.sources = sources.list(past.sources[...])
    story.isChanged = stories[place].isChanged
    stories[place] = story
    sizes[place] = past.size
    count(place, 1)
    list(place)
  }

  /// Takes back the stories that were begun last, so that `count` are left.
  mutating func drop(after count: Int) {
    changed.removeAll { $0 >= count }
    while stories.count > count {
      forget(stories.count - 1)
      stories.removeLast()
      evidence.removeLast()
      candidates.removeLast()
      sizes.removeLast()
    }
  }
}

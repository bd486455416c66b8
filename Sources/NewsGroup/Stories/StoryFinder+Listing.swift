/// The lists that stories are found by.
extension StoryFinder {
  /// A story in the list of a term: what a search needs of both, so that it looks at no story that
  /// is not near.
  struct Posting: BitwiseCopyable, Sendable {
    let story: Int32
    /// What the term counts for in the story, below zero where it is a name.
    private let signed: Float

    static let none = Posting(LiveStory.Term(key: 0, index: 0, count: 1, isName: false), of: 0)

    init(_ term: LiveStory.Term, of story: Int) {
      self.story = Int32(story)
      let often = term.count == 1 ? 1 : StoryMeasure.frequencies.of(term.count)
      signed = term.isName ? -often : often
    }

    var isName: Bool { signed < 0 }
    var often: Float { abs(signed) }
  }

  /// The open stories with a term, in any order: those of one item apart, for more is asked of
  /// them and fewer lists need to be looked through.
  struct Lists: Sendable {
    private var young = ListPool<Posting>.List()
    private var grown = ListPool<Posting>.List()

    subscript(kind: StoryKind) -> ListPool<Posting>.List {
      get { kind == .young ? young : grown }
      set { if kind == .young { young = newValue } else { grown = newValue } }
    }
  }

  /// Makes lists for the terms that got a place in the rates.
  mutating func makeLists() {
    while lists.count < rates.terms { lists.append(Lists()) }
  }

  /// Counts all stories at once, and lets them be found.
  mutating func listAll() {
    makeLists()
    rates.addStory(Int32(stories.count))
    for place in stories.indices {
      for at in stories[place].sources.range {
        let source = rates.addRestored(source: sources[at])
        while restored.count <= source { restored.append(ListPool<Int32>.List()) }
        restoredPlaces.append(Int32(place), to: &restored[source])
      }
    }
    var counts = lists.map { _ in (young: Int32(0), grown: Int32(0)) }
    for story in stories {
      for at in story.terms.range {
        let index = Int(terms[at].index)
        if story.kind == .young {
          terms[at].posting = counts[index].young
          counts[index].young += 1
        } else {
          terms[at].posting = counts[index].grown
          counts[index].grown += 1
        }
      }
    }
    for (index, count) in counts.enumerated() {
      rates.add(count.young + count.grown, term: Int32(index))
      lists[index][.young] = postings.list(of: Int(count.young))
      lists[index][.grown] = postings.list(of: Int(count.grown))
    }
    for place in stories.indices {
      for at in stories[place].terms.range {
        let list = lists[Int(terms[at].index)][stories[place].kind]
        postings[list.range.lowerBound + Int(terms[at].posting)] = Posting(terms[at], of: place)
      }
    }
  }

  /// Puts a story into the lists of its terms.
  mutating func list(_ place: Int) {
    makeLists()
    for at in stories[place].terms.range { list(at, of: place) }
  }

  /// Takes a story out of the lists of its terms.
  mutating func unlist(_ place: Int) {
    fetchListEnds(of: place)
    let kind = stories[place].kind
    for at in stories[place].terms.range { unlist(terms[at], kind) }
  }

  /// Puts a story into the list of the term that stands there.
  mutating func list(_ at: Int, of place: Int) {
    let kind = stories[place].kind
    let index = Int(terms[at].index)
    var list = lists[index][kind]
    terms[at].posting = Int32(list.count)
    postings.append(Posting(terms[at], of: place), to: &list)
    lists[index][kind] = list
  }

  /// Has all fetched that `unlist` goes through: the end of each term's list, and the terms of the
  /// story that stands there.
  private func fetchListEnds(of place: Int) {
    let kind = stories[place].kind
    let own = stories[place].terms.range
    let terms = terms.elements.span
    let lists = lists.span
    let postings = postings.elements.span
    func end(_ at: Int) -> Int { lists[Int(terms[at].index)][kind].range.upperBound - 1 }
    for at in own { lists.fetch(Int(terms[at].index)) }
    for at in own { postings.fetch(end(at)) }
    for at in own { stories.span.fetch(Int(postings[end(at)].story)) }
    for at in own {
      let others = stories[Int(postings[end(at)].story)].terms.range
      terms.fetch((others.lowerBound + others.upperBound) / 2)
    }
  }

  /// Takes a story out of the list of a term; the last one of the list takes its place.
  mutating func unlist(_ term: LiveStory.Term, _ kind: StoryKind) {
    var list = lists[Int(term.index)][kind]
    let last = postings.removeLast(of: &list)
    lists[Int(term.index)][kind] = list
    guard term.posting < list.count else { return }
    postings[list.range.lowerBound + Int(term.posting)] = last
    terms[find(term.key, in: Int(last.story)).place].posting = term.posting
  }
}

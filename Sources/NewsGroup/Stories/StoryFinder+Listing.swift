/// The lists that stories are found by.
extension StoryFinder {
  /// A story in the list of a term: what a search needs of both, so that it looks at no story that
  /// is not near.
  struct Posting: BitwiseCopyable, Sendable {
    let story: Int32
    /// The story's items with the term.
    let count: UInt16
    let isName: Bool

    static let none = Posting(LiveStory.Term(key: 0, index: 0, count: 0, isName: false), of: 0)

    init(_ term: LiveStory.Term, of story: Int) {
      self.story = Int32(story)
      count = term.count
      isName = term.isName
    }
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
    for story in stories {
      for source in sources[story.sources] { rates.add(1, source: source) }
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
    for at in stories[place].terms.range {
      var term = terms[at]
      list(&term, place)
      terms[at] = term
    }
  }

  /// Takes a story out of the lists of its terms.
  mutating func unlist(_ place: Int) {
    for at in stories[place].terms.range { unlist(terms[at], stories[place].kind) }
  }

  /// Puts a story into the list of a term.
  mutating func list(_ term: inout LiveStory.Term, _ place: Int) {
    makeLists()
    let kind = stories[place].kind
    term.posting = Int32(lists[Int(term.index)][kind].count)
    postings.append(Posting(term, of: place), to: &lists[Int(term.index)][kind])
  }

  /// Takes a story out of the list of a term; the last one of the list takes its place.
  mutating func unlist(_ term: LiveStory.Term, _ kind: StoryKind) {
    let last = postings.removeLast(of: &lists[Int(term.index)][kind])
    let list = lists[Int(term.index)][kind]
    guard term.posting < list.count else { return }
    postings[list.range.lowerBound + Int(term.posting)] = last
    terms[find(term.key, in: Int(last.story)).place].posting = term.posting
  }
}

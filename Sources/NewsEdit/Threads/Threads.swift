import NewsModel

/// The day's own threads: names and rare words that stories of the window share.
///
/// Names come first, the widest first; a story in two threads goes under the rarer word. A word
/// that every fifth story of a source has is that source's commonplace and names nothing. Then
/// stories without a name join the thread whose words they share ("terrorism" among the stories
/// about one attack). The result depends on the stories alone, not on their order.
struct Threads {
  /// A thread: a label, and the places of its stories.
  struct Thread: Equatable {
    let key: String
    let label: String
    var stories: [Int]
  }

  /// Sections of the day's own at most: a page of contents that is read, not searched.
  static let limit = 12
  /// A word in more than this share of a source's stories says nothing there.
  private static let commonplace = 5
  /// Stories of an edition that is read whole.
  private static let shortPage = 120
  /// Topics that half a page stands under.
  private static let broad: Set<MediaTopic> = [.politics, .conflict, .economy, .society]
  /// What is said less often is no commonplace, however short the page.
  private static let often = 5
  /// Fewer stories do not show what a source's commonplaces are.
  private static let judged = 10

  private let stories: [Story]
  private let terms: ThreadTerms
  /// Stories of each term, ascending, without those in whose source it is a commonplace.
  private var places: [[Int]]
  /// The term of the thread each story stands in.
  private var chosen: [Int?]
  private var selected: [Int] = []

  init(_ stories: [Story]) {
    self.stories = stories
    terms = ThreadTerms(stories)
    places = Array(repeating: [], count: terms.terms.count)
    chosen = Array(repeating: nil, count: stories.count)
    dropCommonplaces()
  }

  /// The threads, the largest first.
  static func find(in stories: [Story]) -> [Thread] {
    guard stories.count > 1 else { return [] }
    var threads = Threads(stories)
    threads.select(atLeast: 3)
    threads.selectStories()
    threads.bridge()
    threads.select(atLeast: 2)
    threads.bridge()
    return threads.result()
  }

  // MARK: Commonplaces

  private mutating func dropCommonplaces() {
    var ofSource: [String: Int] = [:]
    let sources = stories.map { Set($0.items.map(\.sourceID)) }
    for source in sources.joined() { ofSource[source, default: 0] += 1 }
    for (number, term) in terms.terms.enumerated() where !term.stories.isEmpty {
      var counts: [String: Int] = [:]
      for place in term.stories {
        for source in sources[place] { counts[source, default: 0] += 1 }
      }
      func isCommonplace(_ count: Int, of all: Int) -> Bool {
        all >= Threads.judged && count >= Threads.often && count * Threads.commonplace > all
      }
      if isCommonplace(term.stories.count, of: stories.count) { continue }
      places[number] = term.stories.filter { place in
        !sources[place].allSatisfy { isCommonplace(counts[$0] ?? 0, of: ofSource[$0] ?? 0) }
      }
    }
  }

  // MARK: Choosing

  /// Words that by themselves may name a thread. A name needs two stories; a word that is none
  /// needs more, since it says less.
  private func isCandidate(_ term: Int, _ free: Int, atLeast least: Int) -> Bool {
    free >= (terms.terms[term].isName ? least : least + 1)
  }

  /// Takes the widest names until none is left that so many stories share.
  private mutating func select(atLeast least: Int) {
    var free: [Int: Int] = [:]
    for (term, places) in places.enumerated()
    where places.count >= least && !selected.contains(term) {
      free[term] = places.count { chosen[$0] == nil }
    }
    while selected.count < Threads.limit {
      var best: (term: Int, rank: Rank)?
      for (term, count) in free where isCandidate(term, count, atLeast: least) {
        let rank = Rank(
          isName: terms.terms[term].isName, free: count,
          items: places[term].reduce(0) { $0 + stories[$1].items.count },
          stories: places[term].count, key: terms.terms[term].key)
        if let best, !rank.isAbove(best.rank) { continue }
        best = (term, rank)
      }
      guard let best else { break }
      free[best.term] = nil
      take(best.term, &free)
    }
    settle(atLeast: 2)
  }

  private mutating func take(_ term: Int, _ free: inout [Int: Int]) {
    selected.append(term)
    for place in places[term] where chosen[place] == nil {
      chosen[place] = term
      for other in terms.ofStory[place] where free[other] != nil { free[other]! -= 1 }
    }
  }

  /// A story of which three or more items tell makes a thread of its own name, where other stories
  /// can be expected to belong to it.
  private mutating func selectStories() {
    for (place, story) in stories.enumerated()
    where chosen[place] == nil && story.items.count >= 3 && selected.count < Threads.limit {
      let half = (story.items.count + 1) / 2
      let names = terms.ofStory[place].filter { number in
        let term = terms.terms[number]
        return term.isName && !places[number].isEmpty && term.stories == [place]
          && term.count >= half
      }
      guard
        let name = names.max(by: { left, right in
          let (left, right) = (terms.terms[left], terms.terms[right])
          return left.count != right.count ? left.count < right.count : left.key > right.key
        })
      else { continue }
      selected.append(name)
      chosen[place] = name
    }
  }

  /// Puts each story under the rarest of the chosen words it has; a thread that loses its stories
  /// that way is none.
  private mutating func settle(atLeast least: Int) {
    var own: [[(stories: Int, order: Int)]] = Array(repeating: [], count: stories.count)
    for (order, term) in selected.enumerated() {
      for place in places[term] { own[place].append((places[term].count, order)) }
    }
    for place in stories.indices {
      if let rarest = own[place].min(by: <) { chosen[place] = selected[rarest.order] }
    }
    let sizes = sizes()
    let lost = selected.filter { term in
      let size = sizes[term] ?? (0, 0)
      return size.stories < least && size.items < 3
    }
    guard !lost.isEmpty else { return }
    selected.removeAll { lost.contains($0) }
    for place in stories.indices {
      if let term = chosen[place], lost.contains(term) { chosen[place] = nil }
    }
    settle(atLeast: least)
  }

  private func sizes() -> [Int: (stories: Int, items: Int)] {
    var sizes: [Int: (stories: Int, items: Int)] = [:]
    for (place, term) in chosen.enumerated() {
      guard let term else { continue }
      let size = sizes[term] ?? (0, 0)
      sizes[term] = (size.stories + 1, size.items + stories[place].items.count)
    }
    return sizes
  }

  // MARK: Joining

  /// How often the items of threads have a word.
  private struct Spread {
    var byThread: [Int: Int] = [:]
    var inThreads = 0
    var all = 0
    /// The thread whose items have it most often.
    var thread: Int?
  }

  /// Lets stories without a thread join one by a word, no name, that they share with it: one that
  /// mostly stands there, and that several of the thread's items have. On a short page one item of
  /// the same topic is enough, where the topic is a narrow one; on a long page that is chance.
  private mutating func bridge() {
    let topics = stories.map(Threads.topic)
    var spreads: [Int: Spread] = [:]
    var joins: [(place: Int, term: Int)] = []
    for place in stories.indices where chosen[place] == nil {
      var best: (term: Int, strength: Int)?
      for word in terms.ofStory[place] where places[word].count > 1 && terms.terms[word].isPlain {
        let spread = spreads[word] ?? spread(of: word)
        spreads[word] = spread
        guard let (term, strength) = bridge(word, spread, from: place, topics) else { continue }
        if let best, (-best.strength, key(best.term)) <= (-strength, key(term)) { continue }
        best = (term, strength)
      }
      if let best { joins.append((place, best.term)) }
    }
    for join in joins { chosen[join.place] = join.term }
  }

  private func key(_ term: Int) -> String {
    terms.terms[term].key
  }

  private func spread(of word: Int) -> Spread {
    var spread = Spread()
    for place in places[word] {
      let count = terms.mentions[place][word] ?? 0
      spread.all += count
      guard let term = chosen[place] else { continue }
      spread.byThread[term, default: 0] += count
      spread.inThreads += count
    }
    spread.thread = spread.byThread.max { ($0.value, key($1.key)) < ($1.value, key($0.key)) }?.key
    return spread
  }

  /// The thread that a word leads a story to which stands in none, and how surely.
  private func bridge(
    _ word: Int, _ spread: Spread, from place: Int, _ topics: [MediaTopic?]
  ) -> (term: Int, strength: Int)? {
    let others = spread.all - (terms.mentions[place][word] ?? 0)
    guard let thread = spread.thread, let inside = spread.byThread[thread],
      inside * 3 >= spread.inThreads * 2, inside * 2 >= others
    else { return nil }
    let topic = topics[place]
    let isSameTopic =
      topic.map { !Threads.broad.contains($0) } ?? false
      && places[word].contains { chosen[$0] == thread && topics[$0] == topic }
    guard inside >= 2 || isSameTopic && stories.count <= Threads.shortPage else { return nil }
    return (thread, inside * 2 + (isSameTopic ? 1 : 0))
  }

  /// IPTC's topic of a story: what most of its items stand under; ties to the lead's.
  static func topic(of story: Story) -> MediaTopic? {
    var counts: [MediaTopic: Int] = [:]
    for event in story.items {
      if let topic = event.topic?.media { counts[topic, default: 0] += 1 }
    }
    guard let most = counts.values.max() else { return nil }
    if let lead = story.lead?.topic?.media, counts[lead] == most { return lead }
    return MediaTopic.allCases.first { counts[$0] == most }
  }

  // MARK: Result

  private func result() -> [Thread] {
    var members: [Int: [Int]] = [:]
    for (place, term) in chosen.enumerated() {
      if let term { members[term, default: []].append(place) }
    }
    let threads = selected.compactMap { number -> Thread? in
      guard let stories = members[number], stories.count > 1 else { return nil }
      let term = terms.terms[number]
      return Thread(key: term.key, label: ThreadLabel.text(of: term), stories: stories)
    }
    return threads.sorted { left, right in
      (right.stories.count, left.key) < (left.stories.count, right.key)
    }
  }

  private struct Rank {
    let isName: Bool
    let free: Int
    let items: Int
    let stories: Int
    let key: String

    /// Names before words; then what gathers most that has no thread; then the rarer.
    func isAbove(_ other: Rank) -> Bool {
      if isName != other.isName { return isName }
      if free != other.free { return free > other.free }
      if stories != other.stories { return stories < other.stories }
      return items != other.items ? items > other.items : key < other.key
    }
  }
}

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
  /// Stories of each term, without those in whose source it is a commonplace.
  private var places: [String: [Int]] = [:]
  /// The thread each story stands in.
  private var chosen: [String?]
  private var selected: [String] = []

  init(_ stories: [Story]) {
    self.stories = stories
    terms = ThreadTerms(stories)
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
    for (key, term) in terms.terms where !term.stories.isEmpty {
      var counts: [String: Int] = [:]
      for place in term.stories {
        for source in sources[place] { counts[source, default: 0] += 1 }
      }
      func isCommonplace(_ count: Int, of all: Int) -> Bool {
        all >= Threads.judged && count >= Threads.often && count * Threads.commonplace > all
      }
      if isCommonplace(term.stories.count, of: stories.count) { continue }
      places[key] = term.stories.filter { place in
        !sources[place].allSatisfy { isCommonplace(counts[$0] ?? 0, of: ofSource[$0] ?? 0) }
      }
    }
  }

  // MARK: Choosing

  /// Words that by themselves may name a thread. A name needs two stories; a word that is none
  /// needs more, since it says less.
  private func isCandidate(_ key: String, _ free: Int, atLeast least: Int) -> Bool {
    guard let term = terms.terms[key] else { return false }
    return free >= (term.isName ? least : least + 1)
  }

  /// Takes the widest names until none is left that so many stories share.
  private mutating func select(atLeast least: Int) {
    var free: [String: Int] = [:]
    for (key, places) in places where places.count >= least && !selected.contains(key) {
      free[key] = places.count { chosen[$0] == nil }
    }
    while selected.count < Threads.limit {
      var best: (key: String, rank: Rank)?
      for (key, count) in free where isCandidate(key, count, atLeast: least) {
        let rank = Rank(
          isName: terms.terms[key]?.isName ?? false, free: count,
          items: (places[key] ?? []).reduce(0) { $0 + stories[$1].items.count },
          stories: places[key]?.count ?? 0, key: key)
        if let best, !rank.isAbove(best.rank) { continue }
        best = (key, rank)
      }
      guard let best else { break }
      free[best.key] = nil
      take(best.key, &free)
    }
    settle(atLeast: 2)
  }

  private mutating func take(_ key: String, _ free: inout [String: Int]) {
    selected.append(key)
    for place in places[key] ?? [] where chosen[place] == nil {
      chosen[place] = key
      for other in terms.keys[place] where free[other] != nil { free[other]! -= 1 }
    }
  }

  /// A story of which three or more items tell makes a thread of its own name, where other stories
  /// can be expected to belong to it.
  private mutating func selectStories() {
    for (place, story) in stories.enumerated()
    where chosen[place] == nil && story.items.count >= 3 && selected.count < Threads.limit {
      let half = (story.items.count + 1) / 2
      let names = terms.keys[place].filter { key in
        guard let term = terms.terms[key], term.isName, places[key] != nil else { return false }
        return term.stories == [place] && term.count >= half
      }
      guard
        let name = names.max(by: { left, right in
          let counts = (terms.terms[left]?.count ?? 0, terms.terms[right]?.count ?? 0)
          return counts.0 != counts.1 ? counts.0 < counts.1 : left > right
        })
      else { continue }
      selected.append(name)
      chosen[place] = name
    }
  }

  /// Puts each story under the rarest of the chosen words it has; a thread that loses its stories
  /// that way is none.
  private mutating func settle(atLeast least: Int) {
    var order: [String: Int] = [:]
    for (index, key) in selected.enumerated() { order[key] = index }
    for place in stories.indices {
      let own = terms.keys[place].filter { key in
        order[key] != nil && (places[key]?.contains(place) ?? false)
      }
      if own.isEmpty { continue }
      chosen[place] = own.min { left, right in
        (places[left]?.count ?? 0, order[left] ?? 0) < (
          places[right]?.count ?? 0, order[right] ?? 0
        )
      }
    }
    let sizes = sizes()
    let lost = selected.filter { key in
      let size = sizes[key] ?? (0, 0)
      return size.stories < least && size.items < 3
    }
    guard !lost.isEmpty else { return }
    selected.removeAll { lost.contains($0) }
    for place in stories.indices {
      if let key = chosen[place], lost.contains(key) { chosen[place] = nil }
    }
    settle(atLeast: least)
  }

  private func sizes() -> [String: (stories: Int, items: Int)] {
    var sizes: [String: (stories: Int, items: Int)] = [:]
    for (place, key) in chosen.enumerated() {
      guard let key else { continue }
      let size = sizes[key] ?? (0, 0)
      sizes[key] = (size.stories + 1, size.items + stories[place].items.count)
    }
    return sizes
  }

  // MARK: Joining

  /// Lets stories without a thread join one by a word, no name, that they share with it: one that
  /// mostly stands there, and that several of the thread's items have. On a short page one item of
  /// the same topic is enough, where the topic is a narrow one; on a long page that is chance.
  private mutating func bridge() {
    var joins: [(place: Int, key: String)] = []
    for place in stories.indices where chosen[place] == nil {
      var best: (key: String, strength: Int)?
      for word in terms.keys[place] {
        guard let (key, strength) = bridge(word, from: place) else { continue }
        if let best, (-best.strength, best.key) <= (-strength, key) { continue }
        best = (key, strength)
      }
      if let best { joins.append((place, best.key)) }
    }
    for join in joins { chosen[join.place] = join.key }
  }

  private func bridge(_ word: String, from place: Int) -> (key: String, strength: Int)? {
    guard let places = places[word], places.count > 1, terms.terms[word]?.isPlain ?? false else {
      return nil
    }
    var mentions: [String: Int] = [:]
    var inThreads = 0
    var all = 0
    for other in places where other != place {
      let count = terms.mentions[other][word] ?? 0
      all += count
      guard let key = chosen[other] else { continue }
      mentions[key, default: 0] += count
      inThreads += count
    }
    guard
      let (thread, inside) = mentions.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      inside * 3 >= inThreads * 2, inside * 2 >= all
    else { return nil }
    let topic = Threads.topic(of: stories[place])
    let isSameTopic =
      topic.map { !Threads.broad.contains($0) } ?? false
      && places.contains { chosen[$0] == thread && Threads.topic(of: stories[$0]) == topic }
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
    var members: [String: [Int]] = [:]
    for (place, key) in chosen.enumerated() {
      if let key { members[key, default: []].append(place) }
    }
    let threads = selected.compactMap { key -> Thread? in
      guard let stories = members[key], stories.count > 1 else { return nil }
      return Thread(key: key, label: ThreadLabel.text(of: key, terms), stories: stories)
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

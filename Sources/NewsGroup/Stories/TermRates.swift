import Glibc

/// How much a term says: the less, the more stories have it.
///
/// A term's rate is that of the background table, corrected by the stories that are alive, each
/// counted once: counting items would punish the words of the day's big story. Of a source that has
/// the term in a larger share of its own stories the larger share counts: "Azerbaijan" is rare
/// elsewhere, and says nothing in a paper from Baku.
struct TermRates: Sendable {
  private struct Term: Sendable {
    /// Stories the background counts for.
    let background: Float
    /// Live stories with the term.
    var stories: Int32
    /// Of both together.
    var logarithm: Float
  }

  /// The place of each key.
  private var places = HashIndex()
  private var all: [Term] = []
  /// Stories of a source with a term.
  private var ofSource = HashIndex()
  private var storiesOfSource = HashIndex()
  private var stories: Int32 = 0
  private var total: Float = 0

  init() {
    recount()
  }

  mutating func reserve(_ terms: Int) {
    places = HashIndex(capacity: terms)
    all.reserveCapacity(terms)
    ofSource = HashIndex(capacity: terms)
  }

  /// Terms that have a place.
  var terms: Int {
    all.count
  }

  /// The place of the term of that key.
  mutating func index(of key: UInt32) -> Int32 {
    if let index = places[UInt64(key)] { return index }
    let index = Int32(all.count)
    places.set(UInt64(key), index)
    let share = min(0.5, BackgroundTerms.rate(of: key) * StoryTuning.titleWords)
    let background = share * StoryTuning.prior
    all.append(Term(background: background, stories: 0, logarithm: log(background)))
    return index
  }

  /// Live stories with a term.
  func stories(with index: Int32) -> Int32 {
    all[Int(index)].stories
  }

  /// Nats that a term says wherever it stands.
  func weight(_ index: Int32) -> Float {
    max(0.01, total - all[Int(index)].logarithm)
  }

  /// Nats that a term says in an item of that source.
  func weight(_ index: Int32, source: UInt32?) -> Float {
    let weight = weight(index)
    guard let source, let own = ofSource[TermRates.key(index, source)],
      Float(own) > StoryTuning.sourceChance,
      let all = storiesOfSource[UInt64(source)]
    else { return weight }
    let share = (Float(own) - StoryTuning.sourceChance) / (Float(all) + StoryTuning.sourceStories)
    return max(0.01, min(weight, -log(share)))
  }

  // MARK: Counting

  mutating func addStory(_ change: Int32) {
    stories += change
    recount()
  }

  mutating func add(_ change: Int32, term index: Int32, sources: [UInt32]) {
    var term = all[Int(index)]
    term.stories += change
    term.logarithm = log(term.background + Float(term.stories))
    all[Int(index)] = term
    for source in sources { add(change, term: index, source: source) }
  }

  mutating func add(_ change: Int32, term index: Int32, source: UInt32) {
    ofSource.add(change, to: TermRates.key(index, source))
  }

  mutating func add(_ change: Int32, source: UInt32) {
    storiesOfSource.add(change, to: UInt64(source))
  }

  private mutating func recount() {
    total = log(StoryTuning.prior + Float(stories))
  }

  private static func key(_ index: Int32, _ source: UInt32) -> UInt64 {
    UInt64(source) << 32 | UInt64(UInt32(bitPattern: index))
  }
}

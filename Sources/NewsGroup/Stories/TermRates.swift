import Glibc

/// How much a term says: the less, the more stories have it.
///
/// A term's rate is that of the background table, corrected by the stories that are alive, each
/// counted once: counting items would punish the words of the day's big story. Of a source that has
/// the term in a larger share of its own stories the larger share counts: "Azerbaijan" is rare
/// elsewhere, and says nothing in a paper from Baku.
struct TermRates: Sendable {
  private var indexes = HashIndex()
  private(set) var keys: [UInt32] = []
  /// Stories the background counts for.
  private var background: [Float] = []
  /// Live stories with the term.
  private(set) var stories: [Int32] = []
  private var logarithms: [Float] = []
  /// Stories of a source with a term.
  private var ofSource = HashIndex()
  private var storiesOfSource: [UInt32: Int32] = [:]
  private(set) var count: Int32 = 0
  private var total: Float = 0

  init() {
    recount()
  }

  mutating func reserve(_ terms: Int) {
    indexes = HashIndex(capacity: terms)
    keys.reserveCapacity(terms)
    background.reserveCapacity(terms)
    stories.reserveCapacity(terms)
    logarithms.reserveCapacity(terms)
    ofSource = HashIndex(capacity: terms)
  }

  /// The place of the term of that key.
  mutating func index(of key: UInt32) -> Int32 {
    if let index = indexes[UInt64(key)] { return index }
    let index = Int32(keys.count)
    indexes.set(UInt64(key), index)
    keys.append(key)
    let share = min(0.5, BackgroundTerms.rate(of: key) * StoryTuning.titleWords)
    background.append(share * StoryTuning.prior)
    stories.append(0)
    logarithms.append(log(background[Int(index)]))
    return index
  }

  /// Nats that a term says wherever it stands.
  func weight(_ index: Int32) -> Float {
    max(0.01, total - logarithms[Int(index)])
  }

  /// Nats that a term says in an item of that source.
  func weight(_ index: Int32, source: UInt32?) -> Float {
    let weight = weight(index)
    guard let source, let own = ofSource[TermRates.key(index, source)],
      Float(own) > StoryTuning.sourceChance,
      let all = storiesOfSource[source]
    else { return weight }
    let share = (Float(own) - StoryTuning.sourceChance) / (Float(all) + StoryTuning.sourceStories)
    return max(0.01, min(weight, -log(share)))
  }

  // MARK: Counting

  mutating func addStory(_ change: Int32) {
    count += change
    recount()
  }

  mutating func add(_ change: Int32, term index: Int32, sources: [UInt32]) {
    let place = Int(index)
    stories[place] += change
    logarithms[place] = log(background[place] + Float(stories[place]))
    for source in sources { add(change, term: index, source: source) }
  }

  mutating func add(_ change: Int32, term index: Int32, source: UInt32) {
    ofSource.add(change, to: TermRates.key(index, source))
  }

  mutating func add(_ change: Int32, source: UInt32) {
    storiesOfSource[source, default: 0] += change
  }

  private mutating func recount() {
    total = log(StoryTuning.prior + Float(count))
  }

  private static func key(_ index: Int32, _ source: UInt32) -> UInt64 {
    UInt64(source) << 32 | UInt64(UInt32(bitPattern: index))
  }
}

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

  private struct Source: Sendable {
    var stories: Int32 = 0
    /// How many of them have a term, by its place; nil until somebody asks.
    var terms: HashIndex<Int32>? = HashIndex()
  }

  /// The place of each term's key.
  private var places = HashIndex<UInt32>()
  private var all: [Term] = []
  /// The number of each source's key.
  private var numbers = HashIndex<UInt32>()
  private var sources: [Source] = []
  private var stories: Int32 = 0
  private var total: Float = 0

  init() {
    recount()
  }

  /// Makes room for so many terms; there are none yet.
  mutating func reserve(_ terms: Int) {
    places = HashIndex(capacity: terms)
    all.reserveCapacity(terms)
  }

  /// Terms that have a place.
  var terms: Int {
    all.count
  }

  /// The place of the term of that key.
  mutating func index(of key: UInt32) -> Int32 {
    if let index = places[key] { return index }
    let index = Int32(all.count)
    places.set(key, index)
    let share = min(0.5, BackgroundTerms.rate(of: key) * StoryTuning.titleWords)
    let background = share * StoryTuning.prior
    all.append(Term(background: background, stories: 0, logarithm: log(background)))
    return index
  }

  /// The number of the source of that key; nil where it has told no story.
  func number(ofSource key: UInt32) -> Int32? {
    numbers[key]
  }

  /// Has a term fetched that is about to be asked for by its key.
  func fetch(key: UInt32) {
    places.fetch(key)
  }

  /// Has what a term says in an item of the source of that number fetched.
  func fetch(_ index: Int32, source number: Int32?) {
    all.span.fetch(Int(index))
    if let number { sources[Int(number)].terms?.fetch(index) }
  }

  /// Live stories with a term.
  func stories(with index: Int32) -> Int32 {
    all[Int(index)].stories
  }

  /// Nats that a term says wherever it stands.
  func weight(_ index: Int32) -> Float {
    max(0.01, total - all[Int(index)].logarithm)
  }

  /// Nats that a term says in an item of the source of that number.
  func weight(_ index: Int32, source number: Int32?) -> Float {
    let weight = weight(index)
    guard let number, let own = sources[Int(number)].terms?[index],
      Float(own) > StoryTuning.sourceChance
    else { return weight }
    let all = Float(sources[Int(number)].stories)
    let share = (Float(own) - StoryTuning.sourceChance) / (all + StoryTuning.sourceStories)
    return max(0.01, min(weight, -log(share)))
  }

  // MARK: Counting

  mutating func addStory(_ change: Int32) {
    stories += change
    recount()
  }

  mutating func add(_ change: Int32, term index: Int32) {
    var term = all[Int(index)]
    term.stories += change
    term.logarithm = log(term.background + Float(term.stories))
    all[Int(index)] = term
  }

  /// Counts a story of the source of that key, but not its terms; the source's number.
  mutating func addRestored(source key: UInt32) -> Int {
    let source = index(ofSource: key)
    sources[source].stories += 1
    sources[source].terms = nil
    return source
  }

  /// Counts a story of the source of that key.
  mutating func add(_ change: Int32, source key: UInt32) {
    sources[index(ofSource: key)].stories += change
  }

  /// Whether the terms of that source are counted.
  func isCounted(_ source: Int32) -> Bool {
    sources[Int(source)].terms != nil
  }

  /// Counts the terms of a source from the beginning.
  mutating func beginCounting(_ source: Int32) {
    sources[Int(source)].terms = HashIndex()
  }

  /// Counts terms of a story of the source of that key, where those are counted.
  mutating func add(_ change: Int32, terms: some Collection<Int32>, source key: UInt32) {
    sources[index(ofSource: key)].terms?.add(change, toEach: terms)
  }

  private mutating func index(ofSource key: UInt32) -> Int {
    if let number = numbers[key] { return Int(number) }
    numbers.set(key, Int32(sources.count))
    sources.append(Source())
    return sources.count - 1
  }

  private mutating func recount() {
    total = log(StoryTuning.prior + Float(stories))
  }
}

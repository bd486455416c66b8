import Glibc
import NewsModel

/// What one's own history says about words: how often each stood in items of a topic.
///
/// A naive Bayes classifier that nobody labelled anything for: it learns from items whose topic
/// the lexicon and what was learnt before are sure of. Whole numbers only, so that the order of
/// addition changes nothing; bounded, by halving all counts when there are too many words.
struct TopicMemory: ~Copyable, Sendable {
  /// Rows at most: about 1.5 MB.
  static let limit = 1 << 14
  /// Items of one topic before all counts are halved.
  private static let items: UInt16 = 1 << 15

  /// Reading what words say, in small doses: words of one headline are no independent witnesses.
  private static let wordWeight: Float = 0.5
  /// Items that a source is taken to have carried before, spread as all items are.
  private static let sourcePrior: Float = 5

  /// The row of each key.
  private var rows = HashIndex<UInt64>()
  private var keys: [UInt64] = []
  private var counts: [UInt16] = []
  /// Words counted in each topic.
  private var words = TopicScores()
  /// Items learnt from, of each topic.
  private var items = TopicScores()
  /// What `prior` answers, and what a word less in each topic says, until something is learnt.
  private var leaning = TopicScores()
  private var shares = TopicScores()
  /// One a row: it changed since the last `takeChanges`.
  private var changed: [Bool] = []

  /// Of the row that counts items.
  private static let itemsKey: UInt64 = 0

  init(_ counts: [TopicCounts] = []) {
    rows = HashIndex(capacity: counts.count)
    keys.reserveCapacity(counts.count)
    self.counts.reserveCapacity(counts.count * TopicScores.count)
    for row in counts.sorted(by: { $0.key < $1.key })
    where row.counts.count == TopicScores.count && rows[row.key] == nil {
      rows.set(row.key, Int32(keys.count))
      keys.append(row.key)
      self.counts += row.counts
    }
    changed = Array(repeating: false, count: keys.count)
    recount()
  }

  // MARK: Learning

  /// Learns that an item with these words, of that source, is about `topic`.
  mutating func learn(_ terms: [UInt32], source: UInt64?, topic: MediaTopic) {
    let column = Int(topic.rawValue)
    if items[column] >= Float(Self.items) || keys.count + terms.count + 2 > Self.limit { halve() }
    count(Self.itemsKey, column)
    for term in terms { count(TopicMemory.key(word: term), column) }
    words[column] += Float(terms.count)
    items[column] += 1
    if let source { count(source, column) }
    weigh()
  }

  private mutating func count(_ key: UInt64, _ column: Int) {
    let row: Int32
    if let known = rows[key] {
      row = known
    } else {
      row = Int32(keys.count)
      rows.set(key, row)
      keys.append(key)
      changed.append(true)
      for _ in 0..<TopicScores.count { counts.append(0) }
    }
    let place = Int(row) * TopicScores.count + column
    if counts[place] < .max { counts[place] += 1 }
    changed[Int(row)] = true
  }

  /// Old news weighs half, and what was seen once is forgotten.
  private mutating func halve() {
    var keptKeys: [UInt64] = []
    var keptCounts: [UInt16] = []
    for (row, key) in keys.enumerated() {
      let start = row * TopicScores.count
      let halves = counts[start..<start + TopicScores.count].map { $0 / 2 }
      guard halves.contains(where: { $0 > 0 }) else { continue }
      keptKeys.append(key)
      keptCounts += halves
    }
    forgotten += Set(keys).subtracting(keptKeys).sorted()
    keys = keptKeys
    counts = keptCounts
    rows = HashIndex(capacity: keys.count)
    for (row, key) in keys.enumerated() { rows.set(key, Int32(row)) }
    changed = Array(repeating: true, count: keys.count)
    recount()
  }

  private mutating func recount() {
    words = TopicScores()
    items = TopicScores()
    for (row, key) in keys.enumerated() {
      for column in 0..<TopicScores.count {
        let count = Float(counts[row * TopicScores.count + column])
        if TopicMemory.isWord(key) { words[column] += count }
        if key == Self.itemsKey { items[column] = count }
      }
    }
    weigh()
  }

  /// After something was counted.
  private mutating func weigh() {
    leaning = prior(of: items)
    // Each topic is taken to have had an average topic's words before, spread as all words are.
    let mass = words.sum / Float(TopicScores.count)
    guard mass > 0 else { return }
    for topic in 0..<TopicScores.count { shares[topic] = logf(mass / (words[topic] + mass)) }
  }

  // MARK: Asking

  /// How much the history leans to each topic before a word is read: half of what it says, since
  /// yesterday's mix is not today's.
  func prior() -> TopicScores {
    leaning
  }

  private func prior(of items: TopicScores) -> TopicScores {
    var prior = TopicScores()
    let all = items.sum
    for topic in 0..<TopicScores.count {
      prior[topic] = 0.5 * logf((items[topic] + 0.01 * all + 1) / (1.17 * all + 17))
    }
    return prior
  }

  /// What these words say.
  func evidence(_ terms: [UInt32]) -> TopicScores {
    var scores = TopicScores()
    guard words.sum > 0 else { return scores }
    var known: Float = 0
    let logarithms = Self.logarithms
    for term in terms { rows.fetch(TopicMemory.key(word: term)) }
    let places = terms.map { rows[TopicMemory.key(word: $0)] ?? -1 }
    for row in places where row >= 0 { counts.span.fetch(Int(row) * TopicScores.count) }
    for row in places where row >= 0 {
      let start = Int(row) * TopicScores.count
      let last = Int(counts[start + TopicMemory.lanes])
      let blocks = blocks(ofRowAt: start)
      let total = TopicMemory.sum(blocks) + last
      guard total > 0 else { continue }
      known += 1
      // An average topic's share of what it stood in: how many times that it is in each.
      let expected = logarithms.of(total)
      func add(_ topic: Int, _ count: Int) {
        let more = logarithms.of(total + TopicScores.count * count)
        scores[topic] += Self.wordWeight * (more - expected)
      }
      // Most words stood in few topics.
      func add(from first: Int, _ block: UInt64) {
        var rest = block
        while rest != 0 {
          let lane = rest.trailingZeroBitCount / 16
          add(first + lane, Int(rest &>> UInt64(lane * 16) & 0xFFFF))
          rest &= ~(0xFFFF &<< UInt64(lane * 16))
        }
      }
      add(from: 0, blocks.x)
      add(from: 4, blocks.y)
      add(from: 8, blocks.z)
      add(from: 12, blocks.w)
      if last > 0 { add(TopicMemory.lanes, last) }
    }
    scores.add(shares, times: Self.wordWeight * known)
    return scores
  }

  /// All counts of a row but the last, four in each block, the first in its lowest bits: Swift runs
  /// on little-endian machines alone.
  private func blocks(ofRowAt start: Int) -> SIMD4<UInt64> {
    let size = 2 * TopicMemory.lanes
    let bytes = unsafe counts.span.bytes.extracting(2 * start..<2 * start + size)
    return unsafe bytes.unsafeLoadUnaligned(as: SIMD4<UInt64>.self)
  }

  /// Counts in the blocks of a row.
  private static let lanes = 16

  private static func sum(_ blocks: SIMD4<UInt64>) -> Int {
    let pairs = (blocks & 0x0000_FFFF_0000_FFFF) &+ (blocks &>> 16 & 0x0000_FFFF_0000_FFFF)
    let sum = pairs.wrappedSum()
    return Int(sum & 0xFFFF_FFFF) + Int(sum &>> 32)
  }

  private static let logarithms = Logarithms()

  /// Natural logarithms of small numbers, ready.
  private struct Logarithms {
    private let known: [Float] = (0..<1024).map { logf(Float($0)) }

    func of(_ number: Int) -> Float {
      number < known.count ? known[number] : logf(Float(number))
    }
  }

  /// What it says that the item is of that source.
  func evidence(source: UInt64) -> TopicScores {
    var scores = TopicScores()
    guard let row = rows[source] else { return scores }
    let start = Int(row) * TopicScores.count
    let all = items.sum
    var ofSource: Float = 0
    for topic in 0..<TopicScores.count { ofSource += Float(counts[start + topic]) }
    for topic in 0..<TopicScores.count {
      let share = (items[topic] + 1) / (all + Float(TopicScores.count))
      scores[topic] = logf(
        (Float(counts[start + topic]) + Self.sourcePrior * share)
          / ((ofSource + Self.sourcePrior) * share))
    }
    return scores
  }

  // MARK: Keeping

  private var forgotten: [UInt64] = []

  /// What changed since the last call, for the store: rows with nothing in them are to go.
  mutating func takeChanges() -> [TopicCounts] {
    var rows = changed.indices.filter { changed[$0] }.map { row in
      let start = row * TopicScores.count
      return TopicCounts(key: keys[row], counts: Array(counts[start..<start + TopicScores.count]))
    }
    rows += forgotten.filter { self.rows[$0] == nil }.map { TopicCounts(key: $0, counts: []) }
    changed = Array(repeating: false, count: keys.count)
    forgotten = []
    return rows
  }

  // MARK: Keys

  private static func key(word: UInt32) -> UInt64 {
    1 << 32 | UInt64(word)
  }

  private static func isWord(_ key: UInt64) -> Bool {
    key >> 32 == 1
  }

  /// The key of a source's row, of a hash of its id.
  static func key(source: UInt64) -> UInt64 {
    2 << 32 | (source ^ source >> 32) & 0xFFFF_FFFF
  }
}

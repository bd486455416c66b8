import NewsModel
import NewsStore
import NewsSystem

/// Answers that are kept in one transaction, and so with one wait for the disk.
///
/// What an answer told is told to nobody before it is safe; so that a ticker hears of it at once all
/// the same, no answer waits longer than a reader could notice.
struct Batch {
  /// What came of one answer: what is told of it, and no more, for a thousand may wait.
  struct Entry {
    var source: TopicName
    /// How often in a row the source had failed before it.
    var failures: Int
    /// Its server had asked for patience before.
    var wasThrottled: Bool
    var outcome: Outcome
  }

  /// Answers with news at most.
  private static let size = 128
  /// Milliseconds its first answer waits for more at most.
  private static let longest: Int64 = 200

  private(set) var entries: [Entry] = []
  private var begun: Int64 = 0
  private var newsCount = 0

  /// A transaction is open for it.
  private(set) var isOpen = false

  /// Opens the transaction, where none is open.
  mutating func open(_ store: Store) throws(StoreError) {
    guard !isOpen else { return }
    try store.openBatch()
    isOpen = true
    begun = Machine.monotonicNanoseconds()
  }

  mutating func add(_ entry: Entry) {
    entries.append(entry)
    if entry.outcome.isNews { newsCount += 1 }
  }

  /// Milliseconds it may wait for more answers; 0 where it is to be kept now.
  var patience: Int {
    guard newsCount < Batch.size else { return 0 }
    let passed = (Machine.monotonicNanoseconds() - begun) / 1_000_000
    return Int(max(0, Batch.longest - passed))
  }

  /// Keeps it all; returns what was kept.
  mutating func close(_ store: Store) throws(StoreError) -> [Entry] {
    guard isOpen else { return [] }
    isOpen = false
    let kept = entries
    entries = []
    newsCount = 0
    try store.closeBatch()
    return kept
  }
}

import NewsModel

/// How the sources that were asked answered.
struct CycleReport {
  private(set) var asked = 0
  private(set) var failed = 0
  private var new = 0
  /// Each outcome in its turn; nil where nobody wants a list.
  private(set) var rows: [(source: TopicName, outcome: Outcome)]?

  init(listing: Bool = false) {
    if listing { rows = [] }
  }

  mutating func note(_ outcome: Outcome, of source: TopicName) {
    asked += 1
    if outcome.isFailure { failed += 1 }
    if case .new(let count) = outcome { new += count }
    rows?.append((source, outcome))
  }

  /// `412 of 1000 sources, 3 failed, 51 new`.
  func progress(of all: Int) -> String {
    "\(asked) of \(all) sources, \(failed) failed, \(new) new"
  }

  var status: ExitCode {
    if failed == 0 { return .done }
    return failed == asked ? .allFailed : .someFailed
  }
}

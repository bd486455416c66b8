import NewsModel

/// How the sources that were asked answered.
struct CycleReport {
  var outcomes: [(source: Source, outcome: Outcome)] = []

  var asked: Int { outcomes.count }

  var failed: Int { outcomes.count { $0.outcome.isFailure } }

  /// `412 of 1000 sources, 3 failed, 51 new`.
  func progress(of all: Int) -> String {
    let new = outcomes.reduce(0) { sum, row in
      if case .new(let count) = row.outcome { sum + count } else { sum }
    }
    return "\(asked) of \(all) sources, \(failed) failed, \(new) new"
  }

  var status: ExitCode {
    if failed == 0 { return .done }
    return failed == asked ? .allFailed : .someFailed
  }
}

import NewsModel

/// Which outcomes stderr hears of.
enum Telling {
  /// All: somebody asked now.
  case everything
  /// Those that are bad: somebody looks on.
  case trouble
  /// Those that are bad and were not so before: a timer fires every few minutes, and a journal that
  /// says one thing all night is not read.
  case changes
}

extension Desk {
  /// Says what the reader of stderr should know of an outcome, given how the source stood before it.
  func tell(
    _ outcome: Outcome, of source: String, failures: Int = 0, wasThrottled: Bool = false,
    _ telling: Telling
  ) {
    switch outcome {
    case .failed(let reason), .silent(let reason):
      tell(failure: reason, number: failures + 1, of: source, telling)
    case .gone:
      talk.warning("\(source): gone (410), asked no more")
    case .throttled:
      let text = "\(source): \(outcome.words)"
      let isKnown = telling == .changes && wasThrottled
      if isKnown { talk.detail(text) } else { talk.warning(text) }
    case .new, .unchanged:
      if failures >= SourceState.announcedFailures {
        talk.note("\(source): back after \(failures) failures, \(outcome.words)")
      } else if telling == .everything {
        talk.note("\(source): \(outcome.words)")
      } else {
        talk.detail("\(source): \(outcome.words)")
      }
    }
  }

  /// The first failure in a row is told, and the third as what it is; a source that stays away is not
  /// told of again before it is back.
  private func tell(failure reason: String, number: Int, of source: String, _ telling: Telling) {
    let text = "\(source): \(reason)"
    if telling == .everything || telling == .trouble || number == 1 {
      talk.error(text)
    } else if number == SourceState.announcedFailures {
      talk.error("\(source): failed \(number) times in a row: \(reason)")
    } else {
      talk.detail(text)
    }
  }
}

import NewsModel

/// How a source is, in one word.
enum SourceCondition: String, CaseIterable {
  case ok
  /// Its last asking failed.
  case failing
  /// A server asked for patience.
  case throttled
  case gone
  case paused
  /// Never asked so far.
  case unknown

  init(_ source: Source, _ state: SourceState?) {
    guard !source.paused else {
      self = .paused
      return
    }
    guard let state else {
      self = .unknown
      return
    }
    self =
      if state.gone {
        .gone
      } else if state.failures > 0 {
        .failing
      } else if state.notBefore != nil {
        .throttled
      } else {
        .ok
      }
  }

  /// How many sources are how.
  static func counts(
    _ sources: [Source], _ states: [String: SourceState]
  ) -> [(label: String, value: Int64)] {
    let conditions = sources.map { SourceCondition($0, states[$0.id]) }
    return allCases.map { condition in
      (condition.rawValue, Int64(conditions.count { $0 == condition }))
    }
  }
}

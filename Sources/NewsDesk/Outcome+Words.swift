import NewsModel
import NewsText
import NewsTime

/// An outcome in words.
extension Outcome {
  /// Whether it told something new.
  var isNews: Bool {
    if case .new = self { true } else { false }
  }

  /// Whether the source gave nothing, and should have.
  var isFailure: Bool {
    switch self {
    case .failed, .silent: true
    case .new, .unchanged, .gone, .throttled: false
    }
  }

  /// For people: `3 new`, `unchanged`, `retry after 2024-06-24T20:49:00+00:00`.
  var words: String {
    switch self {
    case .new(let count): "\(count) new"
    case .unchanged: "unchanged"
    case .failed(let reason), .silent(let reason): reason
    case .gone: "gone"
    case .throttled(let until): "retry after \(until.text(in: .utc))"
    }
  }

  /// One word for programs.
  var name: String {
    switch self {
    case .new: "new"
    case .unchanged: "unchanged"
    case .failed: "failed"
    case .gone: "gone"
    case .throttled: "throttled"
    case .silent: "silent"
    }
  }

  /// Writes it as `fetch --json` has it: one object.
  func write(to json: inout JSONWriter, source: TopicName) {
    json.object { json in
      json.field("source", source)
      json.field("outcome", name)
      switch self {
      case .new(let count): json.field("new", Int64(count))
      case .failed(let reason), .silent(let reason): json.field("reason", reason)
      case .throttled(let until): json.field("until", until.seconds)
      case .unchanged, .gone: break
      }
    }
  }
}

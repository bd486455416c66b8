import NewsFetch
import NewsModel
import NewsTime
import TestSupport

/// A fetcher with a clock that stands, and the sources of tests.
struct Asking {
  static let now = Instant(seconds: 1_719_266_640)

  static func source(
    _ url: String, id: String = "test", access: Source.PrivateAccess = .own,
    timeout: Int = 10, maximumBytes: Int = 1 << 20, headers: [Source.Header] = []
  ) -> Source {
    Source(
      id: id, name: id, place: .url(url), headers: headers, timeout: timeout,
      maximumBytes: maximumBytes, privateAccess: access)
  }

  static func request(_ source: Source, conditional: Bool = true) -> FetchRequest {
    FetchRequest(
      source: source, state: SourceState(source: source.id), conditional: conditional)
  }

  /// Asks one source, with the state it is in.
  static func ask(_ source: Source, state: SourceState? = nil, conditional: Bool = true)
    -> FetchResult?
  {
    let state = state ?? SourceState(source: source.id)
    return ask([FetchRequest(source: source, state: state, conditional: conditional)]).first
  }

  /// Asks them all; results in the order they came.
  static func ask(
    _ requests: [FetchRequest], with fetcher: Fetcher? = nil, stop: () -> Bool = { false }
  ) -> [FetchResult] {
    let fetcher = fetcher ?? Fetcher(FetchOptions(userAgent: "tidings/test", clock: { now }))
    var results: [FetchResult] = []
    fetcher.fetch(requests, stop: stop, finished: { results.append($0) })
    return results
  }
}

extension FetchResult {
  var body: Response? {
    if case .body(let response) = outcome { response } else { nil }
  }

  var text: String? {
    body.map { String(decoding: $0.body, as: UTF8.self) }
  }

  var error: FetchError? {
    if case .failed(let error) = outcome { error } else { nil }
  }

  /// The outcome in one word and its text, for tables.
  var told: String {
    switch outcome {
    case .body: "body"
    case .unchanged: "unchanged"
    case .failed(let error): error.description
    case .gone: "gone"
    case .throttled(let until, let reason):
      "\(reason), \(until.seconds - Asking.now.seconds) s"
    }
  }
}

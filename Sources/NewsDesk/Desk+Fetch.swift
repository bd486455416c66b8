import NewsFetch
import NewsModel
import NewsParse
package import NewsSystem
import NewsText
import NewsTime

extension Desk {
  /// Asks the named sources, or all, due or not; only a Retry-After still holds.
  ///
  /// One outcome a line on stderr; `outcome` sees each too, for the JSON form.
  package func fetch(
    _ names: [String], dueOnly: Bool, wait: Int, json output: Output?
  ) throws(DeskError) -> ExitCode {
    Signals.install()
    let sources = try named(names)
    let now = WallClock.now()
    var cycle = try Cycle(self, wait: wait, holder: "fetch, pid \(Machine.processID)", now: now)
    let asked = dueOnly ? cycle.due(sources, now: now, serving: false) : cycle.allowed(sources, now)
    try cycle.ask(asked, by: Fetcher(fetchOptions)) { _ throws(DeskError) in }
    for row in cycle.report.outcomes {
      if output == nil {
        if row.outcome.isQuiet { talk.note("\(row.source.id): \(row.outcome.words)") }
      } else {
        var json = JSONWriter()
        row.outcome.write(to: &json, source: row.source)
        do {
          try output?.line(json.text)
        } catch {
          throw DeskError(error)
        }
      }
    }
    Desk.endIfTold()
    return cycle.report.status
  }

  private func named(_ names: [String]) throws(DeskError) -> [Source] {
    if names.isEmpty { return configuration.sources.filter { !$0.paused } }
    var sources: [Source] = []
    for name in names {
      guard let source = source(named: name) else {
        throw unknown(name, kind: "source", among: configuration.sources.map(\.id))
      }
      if !sources.contains(where: { $0.id == source.id }) { sources.append(source) }
    }
    return sources
  }

  /// Says what the reader of stderr should know of an outcome.
  func tell(_ outcome: Outcome, of source: Source) {
    switch outcome {
    case .failed(let reason), .silent(let reason): talk.error("\(source.id): \(reason)")
    case .gone: talk.warning("\(source.id): gone (410), asked no more")
    case .throttled: talk.warning("\(source.id): \(outcome.words)")
    case .new, .unchanged: talk.detail("\(source.id): \(outcome.words)")
    }
  }

  var fetchOptions: FetchOptions {
    FetchOptions(
      authorities: configuration.authorities,
      userAgent: configuration.userAgent ?? "tidings/\(Version.text)",
      proxy: configuration.proxy, wake: Signals.descriptor < 0 ? nil : Signals.descriptor,
      clock: { WallClock.now() })
  }

  /// What parsing should know of a source beside its bytes.
  func context(of source: Source, _ response: Response) -> ReadingContext {
    var base: String?
    if case .url = source.place { base = response.url }
    return ReadingContext(
      reference: (source.zone ?? configuration.zone).civil(at: response.fetched), baseURL: base,
      hints: source.listing, language: source.language)
  }

  /// The zone of stamps that tell none: the source's, else UTC for feeds and the config's for
  /// listings (DESIGN.md, Time).
  func zone(of source: Source, _ reading: Reading) -> Zone {
    source.zone ?? (reading.kind.isListing ? configuration.zone : .utc)
  }
}

extension Outcome {
  var isNews: Bool {
    if case .new = self { true } else { false }
  }

  /// `tell` has nothing to say of it.
  var isQuiet: Bool {
    self == .unchanged || isNews
  }

  var isFailure: Bool {
    switch self {
    case .failed, .silent: true
    case .new, .unchanged, .gone, .throttled: false
    }
  }

  /// For people: `3 new`, `unchanged`, `retry after 2024-06-24T20:49:00Z`.
  var words: String {
    switch self {
    case .new(let count): "\(count) new"
    case .unchanged: "unchanged"
    case .failed(let reason), .silent(let reason): reason
    case .gone: "gone"
    case .throttled(let until): "retry after \(Stamp(until, offset: 0).text ?? "")"
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

  func write(to json: inout JSONWriter, source: Source) {
    json.object { json in
      json.key("source")
      json.object { json in
        json.field("id", source.id)
        json.field("name", source.name)
      }
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

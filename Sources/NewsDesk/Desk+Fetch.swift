import NewsFetch
import NewsModel
import NewsParse
import NewsSchedule
import NewsStore
package import NewsSystem
import NewsText
import NewsTime

extension Desk {
  /// Asks the named sources, or all, due or not; only a Retry-After still holds.
  ///
  /// One outcome a line on stderr; where `output` is given, each goes there as a JSON object, and
  /// stderr is told of trouble alone.
  package func fetch(
    _ names: [String], dueOnly: Bool, wait: Int, json output: Output?
  ) throws(DeskError) -> ExitCode {
    Signals.install()
    let sources = try named(names)
    return try withWholeStore { fault throws(DeskError) in
      try fetch(sources, dueOnly: dueOnly, wait: wait, json: output, fault: fault)
    }
  }

  private func fetch(
    _ sources: [Source], dueOnly: Bool, wait: Int, json output: Output?, fault: StoreError?
  ) throws(DeskError) -> ExitCode {
    let now = WallClock.now()
    var cycle = try Cycle(
      self, wait: wait, holder: "fetch, pid \(Machine.processID)", now: now,
      telling: output == nil ? .everything : .trouble, listing: output != nil, fault: fault)
    let asked =
      dueOnly
      ? try cycle.due(sources, now: now, serving: false) : cycle.allowed(sources, now)
    try cycle.ask(asked, by: .lasting(fetchOptions)) { _ throws(DeskError) in }
    if let output {
      do {
        for row in cycle.report.rows ?? [] {
          var json = JSONWriter()
          row.outcome.write(to: &json, source: row.source)
          try output.line(json.text)
        }
      } catch {
        throw DeskError(error)
      }
    }
    try cycle.settle(now: WallClock.now())
    Desk.endIfTold()
    return cycle.report.status
  }

  private func named(_ names: [String]) throws(DeskError) -> [Source] {
    if names.isEmpty {
      let all = configuration.sources
      return all.indices.contains { all[$0].paused } ? all.filter { !$0.paused } : all
    }
    var sources: [Source] = []
    for name in names {
      guard let source = source(named: name) else {
        throw unknown(name, kind: "source", among: configuration.sources.map(\.id))
      }
      if !sources.contains(where: { $0.id == source.id }) { sources.append(source) }
    }
    return sources
  }

  /// When each source is asked next.
  func schedule(
    _ states: [String: SourceState], _ rhythms: [String: Rhythm], serving: Bool
  ) -> Schedule {
    Schedule(
      configuration.sources, states: states, rhythms: rhythms,
      requestsPerDay: configuration.requestsPerDay, serving: serving)
  }

  /// What the config says of asking.
  var fetchOptions: FetchOptions {
    var options = FetchOptions.usual
    options.authorities = configuration.authorities
    options.userAgent = configuration.userAgent ?? options.userAgent
    options.proxy = configuration.proxy
    return options
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

extension FetchOptions {
  /// What holds where no config says otherwise.
  static var usual: FetchOptions {
    FetchOptions(
      userAgent: "tidings/\(Version.text)",
      wake: Signals.descriptor < 0 ? nil : Signals.descriptor, clock: { WallClock.now() })
  }
}

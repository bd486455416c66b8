import NewsFetch
package import NewsModel
import NewsParse
package import NewsSystem
import NewsText
package import NewsTime

/// Reads a source, a URL or a file as a run would, prints what was found, keeps nothing.
///
/// Needs neither config nor state; the lookup by name is the only thing that asks for a config.
package struct Preview: Sendable {
  /// The forms it prints.
  package enum Format: String, Sendable {
    /// Aligned columns for people.
    case text
    /// One item a line, with the fields of INTERFACES.md.
    case jsonl
  }

  /// What was named, and the answer to the questions a config would have answered.
  package struct Options: Sendable {
    package var format: Format = .text
    package var baseURL: String?
    /// For a URL sent with the request, for a file taken as the response's.
    package var headers: [Source.Header] = []
    /// What "2 hours ago" is counted from: a wall clock of the source's.
    package var reference: CivilTime?
    package var zone: Zone?
    package var allowPrivate = false
    /// Cells a row may take; nil where nobody counts them.
    package var width: Int?

    package init() {}
  }

  /// Bytes of a file that was named by hand: it is there, and somebody wants to see into it.
  private static let largestFile = 1 << 30

  private let options: Options
  private let talk: Talk
  private let output: Output

  package init(_ options: Options, talk: Talk, output: Output) {
    self.options = options
    self.talk = talk
    self.output = output
  }

  /// Previews each place in turn; `lookup` finds a configured source by its name.
  package func run(
    _ places: [String], lookup: (String) throws(DeskError) -> Source?
  ) throws(DeskError) -> ExitCode {
    var failed = 0
    var worst = ExitCode.unusableInput
    for place in places {
      do throws(DeskError) {
        try show(place, lookup: lookup)
      } catch {
        if error.status == .done { return .done }
        talk.error(error.text, hint: error.hint)
        failed += 1
        worst = error.status
      }
    }
    if failed == 0 { return .done }
    return failed == places.count ? worst : .someFailed
  }

  private func show(
    _ place: String, lookup: (String) throws(DeskError) -> Source?
  ) throws(DeskError) {
    let source = try source(of: place, lookup: lookup)
    let response = try response(of: source, named: place)
    let zone = options.zone ?? source.zone
    var context = ReadingContext(
      reference: options.reference ?? (zone ?? .system()).civil(at: response.fetched),
      baseURL: options.baseURL ?? response.url, hints: source.listing,
      language: source.language)
    if case .file = source.place, options.baseURL == nil { context.baseURL = nil }
    var reading: Reading
    do {
      reading = try Parser.read(response, context: context)
    } catch {
      throw DeskError(.unusableInput, "\(place): \(error)")
    }
    let zoneText = self.zoneText(of: reading, given: zone)
    // A listing keeps its wall's time where nobody says which wall; a feed without a zone is UTC.
    if let zone = zone ?? (reading.kind.isListing ? nil : .utc) {
      reading.settle(in: zone)
    }
    do {
      switch options.format {
      case .jsonl:
        // Programs are promised an instant for every date of a feed.
        if !reading.kind.isListing { reading.makeInstants(in: zone ?? .utc) }
        try write(reading.items)
      case .text:
        let table = PreviewTable(reading, of: place, zone: zoneText, width: options.width)
        try output.write(Array(table.text.utf8))
      }
    } catch {
      // The reader has seen enough: the rest is not asked for.
      throw error.isReaderGone ? DeskError(.done, "") : DeskError(error)
    }
  }

  /// Where the zone of the stamps comes from, as the table says it.
  private func zoneText(of reading: Reading, given zone: Zone?) -> String {
    let stamps = reading.items.compactMap { $0.published ?? $0.updated }.filter { $0.time != nil }
    let offsets = Set(stamps.map(\.offset))
    guard offsets.contains(nil) || stamps.isEmpty else {
      guard offsets.count == 1, let offset = offsets.first ?? nil else {
        return "told by each time"
      }
      return "\(OffsetText.minutes(offset)), told by the document"
    }
    if let zone { return "\(zone.id), as given" }
    return reading.kind.isListing
      ? "not told: times are those of the page's wall" : "UTC, as none is told"
  }

  /// One object a line, many lines a write.
  private func write(_ items: [Item]) throws(SystemError) {
    var json = JSONWriter()
    // By index, in place: an item is a dozen strings to copy.
    for index in items.indices {
      items[index].write(to: &json)
      json.endLine()
      if json.bytes.count >= 1 << 16 {
        try output.write(json.bytes)
        json.clear()
      }
    }
    try output.write(json.bytes)
  }

  private func source(
    of place: String, lookup: (String) throws(DeskError) -> Source?
  ) throws(DeskError) -> Source {
    if place.utf8.starts(with: "http://".utf8) || place.utf8.starts(with: "https://".utf8) {
      return Source(
        id: "preview", name: place, place: .url(place), headers: options.headers,
        privateAccess: options.allowPrivate ? .own : .none)
    }
    if place == "-" {
      return Source(
        id: "preview", name: place, place: .file("/dev/stdin"), maximumBytes: Self.largestFile)
    }
    let path = Files.absolute(place, from: Machine.currentFolder)
    if !place.isEmpty, (try? Files.status(path)) ?? nil != nil {
      return Source(
        id: "preview", name: place, place: .file(path), maximumBytes: Self.largestFile)
    }
    if let source = try lookup(place) { return source }
    throw DeskError(
      .unusableInput, "\(place): no such file or source",
      hint: place.contains(".") && !place.contains("/") ? "a URL begins with https://" : nil)
  }

  private func response(of source: Source, named place: String) throws(DeskError) -> Response {
    let now = WallClock.now()
    if let pipe = pipe(of: source, named: place) {
      do {
        let bytes = try Input.all(of: pipe, limit: source.maximumBytes)
        return Response(body: bytes, headers: lowered(options.headers), fetched: now)
      } catch {
        throw DeskError(.ioFailed, "\(error)")
      }
    }
    var end: FetchResult.Outcome?
    Fetcher(.usual).fetch(
      [FetchRequest(source: source, state: SourceState(source: source.id))],
      stop: { Signals.stop != nil },
      finished: { result in
        for notice in result.notices { talk.note("\(place): \(notice)") }
        end = result.outcome
      })
    switch end {
    case .body(var response):
      if case .file = source.place { response.headers += lowered(options.headers) }
      return response
    case .failed(let error):
      if source.isRemote { throw DeskError(.allFailed, "\(place): \(error)") }
      // The error of a file names it already.
      throw DeskError(.unusableInput, "\(error)")
    case .gone: throw DeskError(.allFailed, "\(place): gone (410)")
    case .throttled(let until, _):
      throw DeskError(.allFailed, "\(place): \(Outcome.throttled(until: until).words)")
    case .unchanged, nil: throw DeskError(.allFailed, "\(place): no answer")
    }
  }

  /// The path where what is named is a pipe or a device, which is read as it comes.
  private func pipe(of source: Source, named place: String) -> String? {
    guard case .file(let path) = source.place else { return nil }
    if place == "-" { return path }
    guard let status = (try? Files.status(path, following: true)) ?? nil else { return nil }
    return status.isRegular || status.isFolder ? nil : path
  }

  /// Header names of a response are kept in lower case.
  private func lowered(_ headers: [Source.Header]) -> [Source.Header] {
    headers.map { Source.Header(name: $0.name.lowercased(), value: $0.value) }
  }
}

extension Source {
  fileprivate var isRemote: Bool {
    if case .url = place { true } else { false }
  }
}

import NewsFetch
package import NewsModel
import NewsParse
import NewsSystem
import NewsText
package import NewsTime

/// Reads a place as a run would and keeps nothing: what `preview` shows and `add` decides by.
package struct PlaceReader: Sendable {
  /// The answers to the questions a config would have answered.
  package struct Options: Sendable {
    package var baseURL: String?
    /// For a URL sent with the request, for a file taken as the response's.
    package var headers: [Source.Header] = []
    /// What "2 hours ago" is counted from: a wall clock of the source's.
    package var reference: CivilTime?
    package var zone: Zone?
    package var allowPrivate = false

    package init() {}
  }

  /// Bytes of a file that was named by hand: it is there, and somebody wants to see into it.
  private static let largestFile = 1 << 30

  let options: Options
  let talk: Talk

  /// What `parse` makes of what a source gives, its stamps as they are told; `place` is what the
  /// user called it.
  @discardableResult
  func read(
    _ source: Source, named place: String,
    by parse: (Response, ReadingContext) throws(ParseError) -> Reading = {
      response, context throws(ParseError) in try Parser.read(response, context: context)
    }
  ) throws(DeskError) -> Reading {
    let response = try response(of: source, named: place)
    let zone = options.zone ?? source.zone
    var context = ReadingContext(
      reference: options.reference ?? (zone ?? .system()).civil(at: response.fetched),
      baseURL: options.baseURL ?? response.url, hints: source.listing,
      language: source.language)
    if case .file = source.place, options.baseURL == nil { context.baseURL = nil }
    do {
      return try parse(response, context)
    } catch {
      throw DeskError(.unusableInput, "\(place): \(error)")
    }
  }

  /// What is meant by a word: a URL, a file, `-`, or what `lookup` finds of that name.
  func source(
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
    if let bytes = try bytes(of: source, named: place) {
      return Response(body: bytes, headers: lowered(options.headers), fetched: now)
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
    case .body(let response): return response
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

  /// What a file holds, or a pipe or a device gives, read at once: nobody asks whether it changed.
  /// Nil where there is nothing, or a folder.
  private func bytes(of source: Source, named place: String) throws(DeskError) -> [UInt8]? {
    guard case .file(let path) = source.place else { return nil }
    var isRegular = false
    if place != "-" {
      guard let status = (try? Files.status(path, following: true)) ?? nil, !status.isFolder
      else { return nil }
      isRegular = status.isRegular
    }
    do {
      return isRegular
        ? try Files.read(path, limit: source.maximumBytes)
        : try Input.all(of: path, limit: source.maximumBytes)
    } catch {
      throw DeskError(isRegular ? .unusableInput : .ioFailed, "\(error)")
    }
  }

  /// Header names of a response are kept in lower case.
  private func lowered(_ headers: [Source.Header]) -> [Source.Header] {
    headers.map { Source.Header(name: $0.name.lowercased(), value: $0.value) }
  }
}

extension Reading {
  /// Gives the stamps without an offset that of a zone: a listing keeps its wall's time where nobody
  /// says which wall, a feed without a zone is UTC.
  mutating func settle(in zone: Zone?) {
    if let zone = zone ?? (kind.isListing ? nil : .utc) { settle(in: zone) }
  }
}

extension Source {
  fileprivate var isRemote: Bool {
    if case .url = place { true } else { false }
  }
}

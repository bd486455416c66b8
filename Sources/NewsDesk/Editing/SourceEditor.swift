import NewsConfig
import NewsModel
import NewsNet
package import NewsSystem
import NewsText
import NewsTime

/// `tidings add` and `remove`: sources into the config and out of it.
///
/// Needs no config: where there is none, the first `add` writes it.
package struct SourceEditor: Sendable {
  /// What the user says about the sources that are added.
  package struct Options: Sendable {
    package var id: String?
    package var name: String?
    /// A name of the zone database.
    package var timezone: String?
    package var topics: [String] = []
    /// The page itself, though it offers a feed.
    package var takesPage = false
    package var allowPrivate = false
    /// Prints what would be written, and writes nothing.
    package var isTrial = false
    /// Prints the entry, whether it is written or not.
    package var printsEntry = false

    package init() {}
  }

  private let config: ConfigEditor
  private let talk: Talk
  private let output: Output

  /// `config` is the config that is named; nil for the one that is found, or for the user's own.
  package init(config: String?, talk: Talk, output: Output) {
    self.config = ConfigEditor(config: config)
    self.talk = talk
    self.output = output
  }

  /// Looks at each place, says what is there, and appends it to the config. Places that cannot be
  /// read are told and left out.
  package func add(_ places: [String], _ options: Options) throws(DeskError) -> ExitCode {
    var failed = 0
    var worst = ExitCode.unusableInput
    for place in places {
      do throws(DeskError) {
        try add(place, options)
      } catch {
        guard error.status == .unusableInput || error.status == .allFailed else { throw error }
        talk.error(error.text, hint: error.hint)
        failed += 1
        worst = error.status
      }
    }
    if failed == 0 { return .done }
    return failed == places.count ? worst : .someFailed
  }

  private func add(_ place: String, _ options: Options) throws(DeskError) {
    let file = try config.file()
    var reading = PlaceReader.Options()
    // Whoever types a private address means it.
    let isPrivate = options.allowPrivate || PrivateHost.isNamed(by: place)
    reading.allowPrivate = isPrivate
    reading.zone = options.timezone.flatMap { Zone.named($0) }
    let reader = PlaceReader(options: reading, talk: talk)
    var source = try reader.source(of: place) { _ in nil }
    if place == "-" { throw DeskError(.unusableInput, "-: standard input cannot be asked again") }
    var found = try reader.read(source, named: place)
    found.settle(in: reading.zone)
    if let feed = found.feeds.first, !options.takesPage {
      let offered = try? reader.read(
        reader.source(of: feed.url) { _ in nil }, named: feed.url)
      if let offered, !offered.items.isEmpty, !offered.kind.isListing {
        talk.note("\(place): the page offers a feed, which is taken: \(feed.url)")
        talk.note("the page itself would be: tidings add --page \(place)")
        source.place = .url(feed.url)
        found = offered
        found.settle(in: reading.zone)
      }
    }
    if let twin = file?.configuration.sources.first(where: { $0.place == source.place }) {
      talk.note("\(place): is in the config already, as \(twin.id)")
      return
    }
    let items = found.mainCount
    guard items > 0 || !found.kind.isListing else {
      throw DeskError(
        .unusableInput, "\(place): no news found there",
        hint: "tidings preview \(place) shows what was read")
    }
    let entry = SourceEntry(
      id: options.id, name: options.name ?? found.title.map { Hygiene.line($0) },
      place: source.place, timezone: options.timezone, topics: options.topics,
      allowsPrivate: isPrivate)
    let told = found.items.compactMap { $0.published ?? $0.updated }
    let stamps = told.compactMap(\.text)
    var parts = [found.kind.rawValue, "\(items) \(items == 1 ? "item" : "items")"]
    if let newest = stamps.max() { parts.append("newest \(newest)") }
    if options.timezone == nil, told.contains(where: { $0.time != nil && $0.offset == nil }) {
      parts.append("its stamps are read in the config's zone (--timezone ZONE says another)")
    }
    talk.note("\(place): " + parts.joined(separator: ", "))
    try write(adding: entry, options)
  }

  /// Takes the source of that id, or that place, out of the config. What was kept of it stays.
  package func remove(_ names: [String], isTrial: Bool) throws(DeskError) -> ExitCode {
    for name in names {
      guard let file = try config.file() else {
        throw config.missing
      }
      let sources = file.configuration.sources
      guard let index = sources.firstIndex(where: { $0.id == name || $0.place.text == name }) else {
        let nearest = Nearest.suggestion(for: name, among: sources.map(\.id))
        throw DeskError(
          .unusableInput,
          "\(name): no such source" + (nearest.map { " (did you mean '\($0)'?)" } ?? ""))
      }
      if let home = file.home(ofSource: index) {
        throw DeskError(
          .configuration, "\(sources[index].id): is in \(home), which the config includes",
          hint: "take it out there")
      }
      try config.change(isTrial: isTrial) { text throws(JSONError) in
        try text.removeSource(at: index)
      }
      talk.note(
        "\(sources[index].id): \(isTrial ? "would be" : "is") taken out of \(config.path)")
    }
    return .done
  }

  private func write(adding entry: SourceEntry, _ options: Options) throws(DeskError) {
    try config.change(isTrial: options.isTrial) { text throws(JSONError) in try text.add([entry]) }
    do {
      if options.isTrial || options.printsEntry { try output.line(entry.text) }
    } catch {
      throw DeskError(error)
    }
    talk.note("\(options.isTrial ? "would be written to" : "written to") \(config.path)")
  }
}

extension Source.Place {
  /// As the config writes it.
  fileprivate var text: String {
    switch self {
    case .url(let url): url
    case .file(let path): path
    case .command(let words): words.joined(separator: " ")
    }
  }
}

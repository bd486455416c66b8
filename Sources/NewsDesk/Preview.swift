package import NewsModel
import NewsParse
package import NewsSystem
import NewsText
import NewsTime

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

  /// How what was read is shown.
  package struct Options: Sendable {
    package var format: Format = .text
    package var reading = PlaceReader.Options()
    /// Cells a row may take; nil where nobody counts them.
    package var width: Int?

    package init() {}
  }

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
    let reader = PlaceReader(options: options.reading, talk: talk)
    let source = try reader.source(of: place, lookup: lookup)
    switch options.format {
    case .jsonl: try printLines(of: source, named: place, reader)
    case .text: try printTable(of: source, named: place, reader)
    }
  }

  private func printTable(
    of source: Source, named place: String, _ reader: PlaceReader
  ) throws(DeskError) {
    let zone = options.reading.zone ?? source.zone
    var reading = try reader.read(source, named: place)
    let zoneText = self.zoneText(of: reading, given: zone)
    reading.settle(in: zone)
    let table = PreviewTable(reading, of: place, zone: zoneText, width: options.width)
    do {
      try output.write(Array(table.text.utf8))
    } catch {
      throw Self.end(error)
    }
  }

  /// One object a line, many lines a write, each item gone once it is written.
  private func printLines(
    of source: Source, named place: String, _ reader: PlaceReader
  ) throws(DeskError) {
    let zone = options.reading.zone ?? source.zone
    var json = JSONWriter()
    var failure: SystemError?
    try reader.read(source, named: place) { response, context throws(ParseError) in
      try Parser.read(response, context: context) { items, kind in
        for place in items.indices where failure == nil {
          Self.write(&items[place], of: kind, in: zone, to: &json)
          if json.bytes.count >= 1 << 16 { failure = sent(&json) }
        }
        items.removeAll(keepingCapacity: true)
        return failure == nil
      }
    }
    if let failure = failure ?? sent(&json) { throw Self.end(failure) }
  }

  private static func write(
    _ item: inout Item, of kind: Reading.Kind, in zone: Zone?, to json: inout JSONWriter
  ) {
    if !kind.isListing {
      // Programs are promised an instant for every date of a feed.
      item.makeInstants(in: zone ?? .utc)
    } else if let zone {
      item.settle(in: zone)
    }
    item.write(to: &json)
    json.endLine()
  }

  /// Writes the lines there are; what went wrong.
  private func sent(_ json: inout JSONWriter) -> SystemError? {
    defer { json.clear() }
    do {
      try output.write(json.bytes, isClean: json.isClean)
      return nil
    } catch {
      return error
    }
  }

  /// A reader that has gone has seen enough: the rest is not asked for.
  private static func end(_ error: SystemError) -> DeskError {
    error.isReaderGone ? DeskError(.done, "") : DeskError(error)
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
}

import NewsModel
import NewsRender
import NewsStore
package import NewsSystem
package import NewsText

extension Desk {
  /// Searches everything kept, backlog included, within the bounds of a ticker; prints the best
  /// first, or the newest. Copies are found with `all` only: they say what their first item says.
  ///
  /// Nothing found is no failure.
  package func search(
    _ words: SearchWords, _ options: TickerOptions, newestFirst: Bool, to output: Output
  ) throws(DeskError) -> ExitCode {
    var query = options.query
    query.kinds = options.all ? [] : [.new, .update, .backlog]
    let wanted = max(0, options.last ?? 10)
    var line = try tickerLine(
      options.format, on: output.descriptor, tellsQuiet: false, searched: words.wanted)
    do {
      let store = try readStore()
      // What the store does not choose by is chosen here, out of more.
      let widest = options.languages.isEmpty ? wanted : Int(Int32.max)
      let found = try store.search(
        words, query, order: newestFirst ? .newest : .best, limit: widest)
      let spoken = found.lazy.filter { isSpoken($0, options.languages) }.prefix(wanted)
      if spoken.isEmpty { talk.note("nothing found") }
      for text in line.opening { try output.line(text) }
      for event in spoken {
        for text in line.lines(for: event) { try output.line(text) }
      }
      for text in line.closing { try output.line(text) }
      return .done
    } catch {
      throw DeskError(any: error)
    }
  }

  /// Whether an event's item is in one of the languages, or none are asked for; one that tells no
  /// language is in its source's. `en` holds for `en-GB` too.
  func isSpoken(_ event: Event, _ languages: [String]) -> Bool {
    if languages.isEmpty { return true }
    let told =
      event.item.language ?? configuration.sources.first { $0.id == event.sourceID }?.language
    guard let told = told?.lowercased() else { return false }
    return languages.contains { language in
      let language = language.lowercased()
      return told == language || told.hasPrefix(language + "-")
    }
  }
}

extension Desk.TickerOptions {
  /// The bounds the store chooses by, those of events left out.
  var query: EventQuery {
    EventQuery(
      after: after, since: since, until: until, sources: sources, topics: topics, story: story)
  }
}

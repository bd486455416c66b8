import NewsDesk
import NewsModel
import NewsText

extension Invocation {
  /// `tidings ticker`
  func ticker() throws -> ExitCode {
    var options = try lineOptions()
    options.follow = arguments.flag("follow")
    options.cursorFile = arguments.value("cursor-file")
    options.marquee = try arguments.integer("marquee", in: 8...1000)
    for words in arguments.values("match") {
      do {
        options.match.append(try WordPattern(words))
      } catch {
        throw UsageError("option '--match': \(error)", hint: arguments.helpHint)
      }
    }
    let desk = try desk()
    try bound(&options, by: desk)
    return try desk.ticker(options, to: output)
  }

  /// `tidings search`
  func search() throws -> ExitCode {
    var options = try lineOptions()
    let words: SearchWords
    do {
      words = try SearchWords(arguments.positionals.joined(separator: " "))
    } catch {
      throw UsageError("\(error)", hint: arguments.helpHint)
    }
    let desk = try desk()
    try bound(&options, by: desk)
    return try desk.search(
      words, options, newestFirst: arguments.flag("newest"), to: output)
  }

  /// What says which lines are wanted and in which form, as far as no config is needed for it.
  private func lineOptions() throws -> Desk.TickerOptions {
    var options = Desk.TickerOptions()
    options.last = try arguments.integer("last")
    options.after = try arguments.integer("after").map(Int64.init)
    options.all = arguments.flag("all")
    options.languages = arguments.values("language")
    options.format = try tickerFormat()
    options.story = try arguments.value("story", as: "a story such as s917") { text in
      text.first == "s" ? Int64(text.dropFirst()) : nil
    }
    return options
  }

  /// Topics and sources as the config knows them, times in its zone.
  private func bound(_ options: inout Desk.TickerOptions, by desk: Desk) throws {
    options.topics = try desk.topicIDs(arguments.values("topic"))
    options.sources = try desk.sourceIDs(arguments.values("source"))
    options.since = try time("since", in: desk.configuration.zone)
    options.until = try time("until", in: desk.configuration.zone)
  }
}

import NewsDesk
import NewsModel
import NewsText

extension Invocation {
  /// `tidings ticker`
  func ticker() throws -> ExitCode {
    var options = Desk.TickerOptions()
    options.follow = arguments.flag("follow")
    options.last = try arguments.integer("last")
    options.after = try arguments.integer("after").map(Int64.init)
    options.cursorFile = arguments.value("cursor-file")
    options.all = arguments.flag("all")
    options.languages = arguments.values("language")
    options.marquee = try arguments.integer("marquee", in: 8...1000)
    options.format = try tickerFormat()
    options.story = try arguments.value("story", as: "a story such as s917") { text in
      text.first == "s" ? Int64(text.dropFirst()) : nil
    }
    for words in arguments.values("match") {
      do {
        options.match.append(try WordPattern(words))
      } catch {
        throw UsageError("option '--match': \(error)", hint: arguments.helpHint)
      }
    }
    let desk = try desk()
    options.topics = try desk.topicIDs(arguments.values("topic"))
    options.sources = try desk.sourceIDs(arguments.values("source"))
    options.since = try time("since", in: desk.configuration.zone)
    options.until = try time("until", in: desk.configuration.zone)
    return try desk.ticker(options, to: output)
  }
}

import NewsDesk
import NewsModel
import NewsSystem
import NewsTime

extension Invocation {
  /// `tidings digest`
  func digest() throws -> ExitCode {
    let desk = try desk()
    var options = Desk.DigestOptions()
    options.edition = arguments.positionals.first
    options.since = try time("since", in: desk.configuration.zone)
    options.topics = try desk.topicIDs(arguments.values("topic"))
    options.sources = try desk.sourceIDs(arguments.values("source"))
    options.format =
      arguments.flag("json")
      ? .json : EditionPlan.Format(rawValue: arguments.value("format") ?? "text") ?? .text
    options.day = try arguments.value("date", as: "a day such as 2024-06-25 or yesterday") { text in
      TimeText.parse(text, now: WallClock.now(), zone: desk.configuration.zone)
        .map { desk.configuration.zone.day(at: $0) }
    }
    let text = try desk.digest(options)
    let bytes = Array(text.utf8)
    guard let path = arguments.value("output"), path != "-" else {
      try output.write(bytes)
      return .done
    }
    do {
      try Files.write(path, bytes)
    } catch {
      throw DeskError(.cannotWrite, "\(error)")
    }
    return .done
  }
}

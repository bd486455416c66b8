import NewsDesk
import NewsModel
import NewsSystem
import NewsText
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
    if arguments.flag("to") || arguments.flag("send") {
      return try send(options, by: desk)
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

  private func send(_ options: Desk.DigestOptions, by desk: Desk) throws -> ExitCode {
    guard arguments.flag("send") else {
      throw UsageError("option '--to' goes with '--send'", hint: arguments.helpHint)
    }
    if let address = arguments.value("to") {
      guard MailAddress.isPlain(address) else {
        throw UsageError(
          "option '--to' wants a mail address, not '\(address)'", hint: arguments.helpHint)
      }
      return try desk.sendTest(options, to: address)
    }
    if let narrow = ["since", "topic", "source"].first(where: { arguments.flag($0) }) {
      throw UsageError(
        "'--send' with '--\(narrow)' is no edition: it needs '--to'", hint: arguments.helpHint)
    }
    return try desk.send(options, wait: try wait())
  }
}

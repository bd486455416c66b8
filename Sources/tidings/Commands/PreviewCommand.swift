import NewsDesk
import NewsModel
import NewsNet
import NewsSystem
import NewsTime

extension Invocation {
  /// `tidings preview`
  func preview() throws -> ExitCode {
    var options = Preview.Options()
    options.format =
      arguments.flag("json")
      ? .jsonl : Preview.Format(rawValue: arguments.value("format") ?? "text") ?? .text
    options.reading.baseURL = try arguments.value("base-url", as: "an http or https URL") { text in
      NetURL(text) == nil ? nil : text
    }
    options.reading.allowPrivate = arguments.flag("allow-private")
    options.width = Machine.isTerminal(1) ? Machine.terminalWidth(1) : nil
    for header in arguments.values("header") {
      let parts = header.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty else {
        throw UsageError(
          "option '--header' wants 'Name: value', not '\(header)'", hint: arguments.helpHint)
      }
      let value = String(parts[1].drop { $0 == " " })
      options.reading.headers.append(Source.Header(name: String(parts[0]), value: value))
    }
    options.reading.zone = try arguments.value(
      "timezone", as: "a time zone such as Asia/Baku", Zone.named)
    options.reading.reference = try arguments.value(
      "reference-time", as: "a time such as 2024-06-25T20:49"
    ) {
      [zone = options.reading.zone ?? .system()] text in
      TimeText.parse(text, now: WallClock.now(), zone: zone).map { zone.civil(at: $0) }
    }
    let preview = Preview(options, talk: talk, output: output)
    return try preview.run(arguments.positionals) { name throws(DeskError) in
      // A config is looked at only for a name; where there is none, the name is simply unknown.
      guard Desk.configPath(arguments.value("config")) != nil else { return nil }
      return try desk().source(named: name)
    }
  }
}

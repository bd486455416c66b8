import NewsDesk
import NewsModel
import NewsSystem
import NewsText
import NewsTime

extension Invocation {
  /// `tidings mute`
  func mute() throws -> ExitCode {
    let desk = try desk()
    let name = arguments.positionals.joined(separator: " ")
    if name.isEmpty {
      let list = try desk.mutes(json: arguments.flag("json"))
      if list.isEmpty { talk.note("nothing is muted") }
      try output.write(Array(list.utf8))
      return .done
    }
    let now = WallClock.now()
    let span = try arguments.value("for", as: "a time such as 3d or 12h") {
      DurationText.seconds($0)
    }
    let day = try arguments.value("until", as: "a day such as 2024-06-28") { Day(text: $0) }
    let until =
      span.map { now.adding(seconds: Int64($0)) }
      ?? day.map { desk.configuration.zone.start(of: $0) }
    try output.write(Array(try desk.mute(name, until: until, json: arguments.flag("json")).utf8))
    return .done
  }

  /// `tidings unmute`
  func unmute() throws -> ExitCode {
    let name = arguments.positionals.joined(separator: " ")
    // As the list quotes words.
    let bare = name.count > 2 && name.hasPrefix("\"") && name.hasSuffix("\"")
    try output.write(
      Array(try desk().unmute(bare ? String(name.dropFirst().dropLast()) : name).utf8))
    return .done
  }
}

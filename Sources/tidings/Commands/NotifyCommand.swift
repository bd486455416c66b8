import NewsDesk
import NewsModel
import NewsSystem
import NewsTime

extension Invocation {
  /// `tidings notify`
  func notify() throws -> ExitCode {
    guard arguments.flag("test") else {
      throw UsageError(
        "'notify' needs '--test'", hint: "notices go out by themselves, from 'tidings run'")
    }
    let desk = try desk()
    let week = WallClock.now().adding(seconds: -7 * 86_400)
    try desk.rehearseNotices(
      since: try time("since", in: desk.configuration.zone) ?? week,
      json: arguments.flag("json"), to: output)
    return .done
  }
}

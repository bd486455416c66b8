import NewsDesk

extension Invocation {
  /// `tidings run`
  func runOnceOrOn() throws -> ExitCode {
    let config = arguments.value("config")
    let state = arguments.value("state")
    let talk = self.talk
    let options = Desk.RunOptions(
      once: arguments.flag("once"), ticker: !arguments.flag("no-ticker"), wait: try wait(),
      format: try tickerFormat(),
      reload: {
        do throws(DeskError) {
          return try Desk(config: config, state: state, talk: talk)
        } catch {
          talk.error(error.text, hint: error.hint)
          return nil
        }
      })
    return try desk().run(options)
  }
}

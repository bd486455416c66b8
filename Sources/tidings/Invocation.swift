import NewsDesk
import NewsSystem
import NewsText
import NewsTime

/// A command with what was typed and the ways to speak; each command is a file in `Commands`.
struct Invocation {
  let arguments: Arguments
  let talk: Talk
  let output = Output(descriptor: 1)

  init(_ arguments: Arguments) {
    self.arguments = arguments
    let level: Talk.Level =
      arguments.flag("quiet") ? .quiet : arguments.flag("verbose") ? .verbose : .usual
    talk = Talk(level: level)
  }

  func run() throws -> ExitCode {
    switch arguments.command?.name {
    case "run": try runOnceOrOn()
    case "fetch": try fetch()
    case "ticker": try ticker()
    case "search": try search()
    case "digest": try digest()
    case "preview": try preview()
    case "notify": try notify()
    case "status": try status()
    case "revisions": try revisions()
    case "check": try check()
    case "backup": try backup()
    case "group": try group()
    case "show": try show()
    case "why": try why()
    case "open": try open()
    case "mute": try mute()
    case "unmute": try unmute()
    case "add": try add()
    case "remove": try remove()
    case "import": try importList()
    case "export": try exportList()
    case "service": try service()
    case "completions": try completions()
    case "man": try man()
    case let name: throw UsageError("unknown command '\(name ?? "")'", hint: "tidings --help")
    }
  }

  /// The desk of the config that is named or found.
  func desk() throws(DeskError) -> Desk {
    try Desk(config: arguments.value("config"), state: arguments.value("state"), talk: talk)
  }

  /// Seconds to wait for another writer.
  func wait() throws(UsageError) -> Int {
    try arguments.integer("wait", in: 0...86_400) ?? 0
  }

  /// NO_COLOR before --color before what stdout is (https://no-color.org).
  var isColored: Bool {
    if let no = Machine.environment("NO_COLOR"), !no.isEmpty { return false }
    switch arguments.value("color") {
    case "always": return true
    case "never": return false
    default: return Machine.isTerminal(1) && Machine.environment("TERM") != "dumb"
    }
  }

  /// A line for people on a terminal, else one for programs.
  func tickerFormat() throws(UsageError) -> TickerFormat {
    if arguments.flag("json") { return .jsonl }
    if let template = arguments.value("template") { return .template(template) }
    if let format = arguments.value("format").flatMap(TickerFormat.init(name:)) { return format }
    // Colour that was asked for is for eyes behind a pipe: `tidings ticker --color always | less -R`.
    guard Machine.isTerminal(1) || arguments.value("color") == "always" && isColored else {
      return .pipe
    }
    return .terminal(color: isColored)
  }

  /// A TIME of the config's zone.
  func time(_ option: String, in zone: Zone) throws(UsageError) -> Instant? {
    try arguments.value(option, as: "a time such as 2h, yesterday or 2024-06-25T20:49") {
      TimeText.parse($0, now: WallClock.now(), zone: zone)
    }
  }
}

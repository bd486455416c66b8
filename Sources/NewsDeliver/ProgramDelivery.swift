package import NewsModel
import NewsSystem
import NewsText
import NewsTime

/// A message as the standard input of a program.
package enum ProgramDelivery {
  /// Seconds a program may take.
  static let patience = 60

  /// Runs the user's program: the text on stdin, the fields in its environment.
  package static func send(_ message: Message, key: String, by argv: [String]) -> Verdict {
    run(argv, input: Array(message.text.utf8), adding: fields(message, key: key))
  }

  /// The environment that tells the message apart, beside the text on stdin.
  static func fields(_ message: Message, key: String) -> [(String, String)] {
    [
      ("TIDINGS_KIND", message.kind.rawValue), ("TIDINGS_ID", message.id),
      ("TIDINGS_KEY", key), ("TIDINGS_TITLE", message.title),
      ("TIDINGS_LIST", message.list.id),
      ("TIDINGS_TIME", String(message.date.seconds)),
      ("TIDINGS_COUNT", String(message.lines.count + message.more)),
      ("TIDINGS_LINK", message.lines.first?.link ?? ""),
    ]
  }

  /// What the end of a program means (sysexits(3)): whoever names the mail or its address as the
  /// trouble will say so again, everybody else may be asked again.
  static func run(
    _ argv: [String], input: [UInt8], adding fields: [(String, String)] = []
  ) -> Verdict {
    let names = Set(fields.map(\.0))
    let inherited = Machine.environment.filter { entry in
      !names.contains(String(entry.prefix { $0 != "=" }))
    }
    let environment = inherited + fields.map { "\($0.0)=\($0.1)" }
    let finished: Finished
    do throws(SubprocessError) {
      finished = try Subprocess.run(
        argv, input: input, environment: environment, timeout: patience, outputLimit: 1 << 20)
    } catch {
      return .away("\(error)", until: nil)
    }
    if finished.status.isSuccess { return .sent }
    let said = Hygiene.line(String(decoding: finished.errors, as: UTF8.self))
    let why =
      "\(argv.first ?? ""): \(finished.status)"
      + (said.isEmpty ? "" : ": \(Cells.cut(said, to: 200))")
    switch finished.status {
    // EX_USAGE, EX_DATAERR, EX_NOUSER, EX_NOHOST, EX_NOPERM.
    case .exit(64), .exit(65), .exit(67), .exit(68), .exit(77): return .refused(why)
    default: return .later(why)
    }
  }
}

import NewsSystem
import NewsText

/// What is said on stderr: `tidings: error: where: what`, one line each, through the hygiene filter.
///
/// Under the journal lines carry their priority (sd-daemon(3)). Talk never fails a command: where
/// stderr is gone there is nobody to tell.
package struct Talk: Sendable {
  /// How much is said.
  package enum Level: Int, Sendable, Comparable {
    /// Errors alone (-q).
    case quiet
    case usual
    /// What is done and why (-v).
    case verbose

    /// The quieter one is less.
    package static func < (left: Level, right: Level) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  private let output: Output
  private let level: Level
  private let withPriority: Bool

  /// Talk to a descriptor, by default stderr.
  package init(level: Level, descriptor: Int32 = 2) {
    output = Output(descriptor: descriptor, clean: { Hygiene.bytes($0) })
    self.level = level
    withPriority = Machine.environment("JOURNAL_STREAM") != nil && !Machine.isTerminal(descriptor)
  }

  /// Only errors are wanted.
  var isQuiet: Bool { level == .quiet }

  /// What ends a command or a source, with what mends it; said even when quiet.
  package func error(_ text: String, hint: String? = nil) {
    say(3, "error: " + text)
    if let hint { say(5, "hint: " + hint) }
  }

  /// What goes on all the same.
  package func warning(_ text: @autoclosure () -> String) {
    if level >= .usual { say(4, "warning: " + text()) }
  }

  /// What was done.
  package func note(_ text: @autoclosure () -> String) {
    if level >= .usual { say(5, text()) }
  }

  /// What was done and why; said when verbose.
  package func detail(_ text: @autoclosure () -> String) {
    if level >= .verbose { say(6, text()) }
  }

  private func say(_ priority: Int, _ text: String) {
    let line = (withPriority ? "<\(priority)>" : "") + "tidings: " + Hygiene.line(text)
    try? output.line(line)
  }
}

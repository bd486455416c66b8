import NewsSystem
import NewsText

/// How far the asking is, on one line of a terminal that is gone when it is over.
struct ProgressLine {
  private let output: Output
  private let width: Int
  private var isShown = false
  private var drawn: Int64 = 0

  /// Nanoseconds between two drawings at least.
  private static let pace: Int64 = 100_000_000
  /// Back to the beginning of the line, and everything behind it erased (ECMA-48 CR, EL).
  private static let erase: [UInt8] = [13, 0x1B] + Array("[K".utf8)

  /// Nil where nobody would see it, or could not without a trace.
  init?(descriptor: Int32 = 2) {
    guard Machine.isTerminal(descriptor), Machine.environment("TERM") != "dumb",
      let width = Machine.terminalWidth(descriptor), width > 10
    else { return nil }
    output = Output(descriptor: descriptor)
    self.width = width
  }

  /// Shows the text instead of the one before; too soon after that it stays.
  mutating func show(_ text: String) {
    let now = Machine.monotonicNanoseconds()
    guard !isShown || now - drawn >= ProgressLine.pace else { return }
    drawn = now
    isShown = true
    try? output.write(ProgressLine.erase + Array(text.utf8.prefix(width - 1)))
  }

  /// Leaves the line as it was before.
  mutating func clear() {
    guard isShown else { return }
    isShown = false
    try? output.write(ProgressLine.erase)
  }
}
